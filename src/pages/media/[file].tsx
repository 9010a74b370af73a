import type { ReaderPage } from '../../site/readerPage.ts'

import { toReaderPage } from '../../site/components/ReaderView.tsx'
import { openDoor } from '../../site/door.ts'
import { sendPicture } from '../../site/sendPicture.ts'

export const config = { unstable_runtimeJS: false } as ReaderPage

/** The file itself where a live picture has it; our own 404 where none has. */
export const getServerSideProps = openDoor(sendPicture)

export default toReaderPage<never>(() => null)
