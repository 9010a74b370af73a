import type { ReaderPage } from 'payload-newsroom/site'

import { createPageProps, getPerson, PersonPage, toReaderPage } from 'payload-newsroom/site'

export const config = { unstable_runtimeJS: false } as ReaderPage

export const getServerSideProps = createPageProps(getPerson)

export default toReaderPage(PersonPage)
