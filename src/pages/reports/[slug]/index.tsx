import type { ReaderPage } from '../../../site/page/readerPage.ts'

import { toReaderPage } from '../../../site/components/ReaderView.tsx'
import { ReportPage } from '../../../site/components/ReportPage.tsx'
import { createPageProps } from '../../../site/page/createPageProps.ts'
import { getReport } from '../../../site/queries/getReport.ts'

export const config = { unstable_runtimeJS: false } as ReaderPage

export const getServerSideProps = createPageProps(getReport)

export default toReaderPage(ReportPage)
