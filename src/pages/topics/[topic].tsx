import type { ReaderPage } from 'payload-newsroom/site'

import { createPageProps, getTopic, ListPage, toReaderPage } from 'payload-newsroom/site'

export const config = { unstable_runtimeJS: false } as ReaderPage

export const getServerSideProps = createPageProps(getTopic)

export default toReaderPage(ListPage)
