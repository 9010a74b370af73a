import type { ReaderPage } from '../site/readerPage.ts'

import { FrontPage } from '../site/components/FrontPage.tsx'
import { toReaderPage } from '../site/components/ReaderView.tsx'
import { openDoor } from '../site/door.ts'
import { getFrontPage } from '../site/queries/getFrontPage.ts'

export const config = { unstable_runtimeJS: false } as ReaderPage

export const getServerSideProps = openDoor(getFrontPage)

export default toReaderPage(FrontPage)
