import type { ReaderPage } from '../../../site/readerPage.ts'

import { MeetingPage } from '../../../site/components/MeetingPage.tsx'
import { toReaderPage } from '../../../site/components/ReaderView.tsx'
import { openDoor } from '../../../site/door.ts'
import { getMeeting } from '../../../site/queries/getMeeting.ts'

export const config = { unstable_runtimeJS: false } as ReaderPage

export const getServerSideProps = openDoor(getMeeting)

export default toReaderPage(MeetingPage)
