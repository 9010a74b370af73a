import type { ReaderPage } from '../../site/page/readerPage.ts'

import { toReaderPage } from '../../site/components/ReaderView.tsx'
import { ReportErrorPage } from '../../site/components/ReportErrorPage.tsx'
import { createPageProps } from '../../site/page/createPageProps.ts'
import { getThanks } from '../../site/queries/getMistake.ts'

export const config = { unstable_runtimeJS: false } as ReaderPage
export const getServerSideProps = createPageProps(getThanks)
export default toReaderPage(ReportErrorPage)
