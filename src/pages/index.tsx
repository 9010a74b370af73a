import type { ReaderPage } from 'payload-newsroom/site'

import { createPageProps, FrontPage, getFrontPage, toReaderPage } from 'payload-newsroom/site'

export const config = { unstable_runtimeJS: false } as ReaderPage

export const getServerSideProps = createPageProps(getFrontPage)

export default toReaderPage(FrontPage)
