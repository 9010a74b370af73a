import type { ReaderPage } from 'payload-newsroom/site'

import { createPageProps, getThanks, ReportErrorPage, toReaderPage } from 'payload-newsroom/site'

export const config = { unstable_runtimeJS: false } as ReaderPage
export const getServerSideProps = createPageProps(getThanks)
export default toReaderPage(ReportErrorPage)
