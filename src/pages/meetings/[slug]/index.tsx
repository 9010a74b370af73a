import type { ReaderPage } from 'payload-newsroom/site'

import { createPageProps, getMeeting, MeetingPage, toReaderPage } from 'payload-newsroom/site'

export const config = { unstable_runtimeJS: false } as ReaderPage

export const getServerSideProps = createPageProps(getMeeting)

export default toReaderPage(MeetingPage)
