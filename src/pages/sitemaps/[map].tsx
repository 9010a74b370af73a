import type { ReaderPage } from '../../site/readerPage.ts'

import { toReaderPage } from '../../site/components/ReaderView.tsx'
import { openDoor } from '../../site/door.ts'
import { sendSitemap } from '../../site/feeds/sendSitemap.ts'

export const config = { unstable_runtimeJS: false } as ReaderPage

/** The map itself; our own 404 where there is none. */
export const getServerSideProps = openDoor(sendSitemap)

export default toReaderPage<never>(() => null)
