import type { ReaderPage } from '../../../site/page/readerPage.ts'

import { MeetingPage } from '../../../site/components/MeetingPage.tsx'
import { toReaderPage } from '../../../site/components/ReaderView.tsx'
import { createPageProps } from '../../../site/page/createPageProps.ts'
import { getMeeting } from '../../../site/queries/getMeeting.ts'

export const config = { unstable_runtimeJS: false } as ReaderPage

export const getServerSideProps = createPageProps(getMeeting)

export default toReaderPage(MeetingPage)
