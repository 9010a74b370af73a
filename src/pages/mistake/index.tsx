import type { MistakeView } from '../../site/queries/getMistake.ts'
import type { ReaderPage } from '../../site/readerPage.ts'

import { MistakePage } from '../../site/components/MistakePage.tsx'
import { toReaderPage } from '../../site/components/ReaderView.tsx'
import { openDoor } from '../../site/door.ts'
import { getMistake } from '../../site/queries/getMistake.ts'

export const config = { unstable_runtimeJS: false } as ReaderPage
export const getServerSideProps = openDoor<MistakeView>(getMistake, { keeps: false })
export default toReaderPage(MistakePage)
