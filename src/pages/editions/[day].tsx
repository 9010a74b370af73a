import type { ReaderPage } from 'payload-newsroom/site'

import { createPageProps, EditionPage, getEdition, toReaderPage } from 'payload-newsroom/site'

export const config = { unstable_runtimeJS: false } as ReaderPage

export const getServerSideProps = createPageProps(getEdition)

export default toReaderPage(EditionPage)
