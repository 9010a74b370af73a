import type { ReaderPage } from '../../site/readerPage.ts'

import { toReaderPage } from '../../site/components/ReaderView.tsx'
import { StaffPage } from '../../site/components/StaffPage.tsx'
import { openDoor } from '../../site/door.ts'
import { getStaff } from '../../site/queries/getPaper.ts'

export const config = { unstable_runtimeJS: false } as ReaderPage

export const getServerSideProps = openDoor(getStaff)

export default toReaderPage(StaffPage)
