import type { ReaderPage } from '../../site/readerPage.ts'

import { MistakePage } from '../../site/components/MistakePage.tsx'
import { toReaderPage } from '../../site/components/ReaderView.tsx'
import { openDoor } from '../../site/door.ts'
import { getThanks } from '../../site/queries/getMistake.ts'

export const config = { unstable_runtimeJS: false } as ReaderPage
export const getServerSideProps = openDoor(getThanks)
export default toReaderPage(MistakePage)
