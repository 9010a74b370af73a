import type { ReaderPage } from 'payload-newsroom/site'

import { createPageProps, getReport, ReportPage, toReaderPage } from 'payload-newsroom/site'

export const config = { unstable_runtimeJS: false } as ReaderPage

export const getServerSideProps = createPageProps(getReport)

export default toReaderPage(ReportPage)
