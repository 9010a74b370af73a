import type { ReaderPage } from 'payload-newsroom/site'

import { createPageProps, getListOf, ListPage, toReaderPage } from 'payload-newsroom/site'

export const config = { unstable_runtimeJS: false } as ReaderPage

export const getServerSideProps = createPageProps(getListOf('speech'))

export default toReaderPage(ListPage)
