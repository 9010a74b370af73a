import type { ReaderPage } from '../../site/page/readerPage.ts'

import { ArchivePage } from '../../site/components/ArchivePage.tsx'
import { toReaderPage } from '../../site/components/ReaderView.tsx'
import { createPageProps } from '../../site/page/createPageProps.ts'
import { getArchive } from '../../site/queries/getArchive.ts'

export const config = { unstable_runtimeJS: false } as ReaderPage

export const getServerSideProps = createPageProps(getArchive)

export default toReaderPage(ArchivePage)
