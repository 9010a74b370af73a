import type { ReaderPage } from '../site/readerPage.ts'

import { AboutPage } from '../site/components/AboutPage.tsx'
import { toReaderPage } from '../site/components/ReaderView.tsx'
import { openDoor } from '../site/door.ts'
import { getAbout } from '../site/queries/getPaper.ts'

export const config = { unstable_runtimeJS: false } as ReaderPage

export const getServerSideProps = openDoor(getAbout)

export default toReaderPage(AboutPage)
