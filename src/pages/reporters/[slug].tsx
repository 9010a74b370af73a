import type { ReaderPage } from '../../site/page/readerPage.ts'

import { toReaderPage } from '../../site/components/ReaderView.tsx'
import { ReporterPage } from '../../site/components/ReporterPage.tsx'
import { createPageProps } from '../../site/page/createPageProps.ts'
import { getReporter } from '../../site/queries/getReporter.ts'

export const config = { unstable_runtimeJS: false } as ReaderPage

export const getServerSideProps = createPageProps(getReporter)

export default toReaderPage(ReporterPage)
