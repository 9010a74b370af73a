import type { ReaderPage } from '../../site/http/readerPage.ts'

import { toReaderPage } from '../../site/components/ReaderView.tsx'
import { StaffPage } from '../../site/components/StaffPage.tsx'
import { createPageProps } from '../../site/http/createPageProps.ts'
import { getStaff } from '../../site/queries/getPaper.ts'

export const config = { unstable_runtimeJS: false } as ReaderPage

export const getServerSideProps = createPageProps(getStaff)

export default toReaderPage(StaffPage)
