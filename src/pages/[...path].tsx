import type { ReaderPage } from '../site/readerPage.ts'

import { toReaderPage } from '../site/components/ReaderView.tsx'
import { openDoor } from '../site/door.ts'
import { readNothing } from '../site/queries/readDocument.ts'

export const config = { unstable_runtimeJS: false } as ReaderPage

/** Every path that no page draws: it moved, it was withdrawn, or there is nothing. */
export const getServerSideProps = openDoor(readNothing)

export default toReaderPage<never>(() => null)
