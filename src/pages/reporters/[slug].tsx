import type { ReaderPage } from '../../site/readerPage.ts'

import { toReaderPage } from '../../site/components/ReaderView.tsx'
import { ReporterPage } from '../../site/components/ReporterPage.tsx'
import { openDoor } from '../../site/door.ts'
import { getReporter } from '../../site/queries/getReporter.ts'

export const config = { unstable_runtimeJS: false } as ReaderPage

export const getServerSideProps = openDoor(getReporter)

export default toReaderPage(ReporterPage)
