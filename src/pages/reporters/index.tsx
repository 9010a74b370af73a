import type { ReaderPage } from '../../site/page/readerPage.ts'

import { toReaderPage } from '../../site/components/ReaderView.tsx'
import { StaffPage } from '../../site/components/StaffPage.tsx'
import { createPageProps } from '../../site/page/createPageProps.ts'
import { getStaff } from '../../site/queries/getPaper.ts'

export const config = { unstable_runtimeJS: false } as ReaderPage

export const getServerSideProps = createPageProps(getStaff)

export default toReaderPage(StaffPage)
