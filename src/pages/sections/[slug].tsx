import type { ReaderPage } from 'payload-newsroom/site'

import { createPageProps, getSection, ListPage, toReaderPage } from 'payload-newsroom/site'

export const config = { unstable_runtimeJS: false } as ReaderPage

export const getServerSideProps = createPageProps(getSection)

export default toReaderPage(ListPage)
