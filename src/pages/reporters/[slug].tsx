import type { ReaderPage } from 'payload-newsroom/site'

import { createPageProps, getReporter, ReporterPage, toReaderPage } from 'payload-newsroom/site'

export const config = { unstable_runtimeJS: false } as ReaderPage

export const getServerSideProps = createPageProps(getReporter)

export default toReaderPage(ReporterPage)
