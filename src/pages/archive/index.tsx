import type { ReaderPage } from '../../site/readerPage.ts'

import { ArchivePage } from '../../site/components/ArchivePage.tsx'
import { toReaderPage } from '../../site/components/ReaderView.tsx'
import { openDoor } from '../../site/door.ts'
import { getArchive } from '../../site/queries/getArchive.ts'

export const config = { unstable_runtimeJS: false } as ReaderPage

export const getServerSideProps = openDoor(getArchive)

export default toReaderPage(ArchivePage)
