import type { ReaderPage } from 'payload-newsroom/site'

import { createPageProps, getStaff, StaffPage, toReaderPage } from 'payload-newsroom/site'

export const config = { unstable_runtimeJS: false } as ReaderPage

export const getServerSideProps = createPageProps(getStaff)

export default toReaderPage(StaffPage)
