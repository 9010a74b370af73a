import type { ReaderPage } from '../../../site/readerPage.ts'

import { toReaderPage } from '../../../site/components/ReaderView.tsx'
import { ReportPage } from '../../../site/components/ReportPage.tsx'
import { openDoor } from '../../../site/door.ts'
import { getReport } from '../../../site/queries/getReport.ts'

export const config = { unstable_runtimeJS: false } as ReaderPage

export const getServerSideProps = openDoor(getReport)

export default toReaderPage(ReportPage)
