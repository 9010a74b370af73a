import type { MistakeView, ReaderPage } from 'payload-newsroom/site'

import { createPageProps, getMistake, ReportErrorPage, toReaderPage } from 'payload-newsroom/site'

export const config = { unstable_runtimeJS: false } as ReaderPage
export const getServerSideProps = createPageProps<MistakeView>(getMistake, { keeps: false })
export default toReaderPage(ReportErrorPage)
