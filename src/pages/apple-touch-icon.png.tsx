import type { ReaderPage } from '../site/readerPage.ts'

import { toReaderPage } from '../site/components/ReaderView.tsx'
import { openDoor } from '../site/door.ts'
import { sendSeal } from '../site/sendSeal.ts'

export const config = { unstable_runtimeJS: false } as ReaderPage
export const getServerSideProps = openDoor(sendSeal('touch'), { keeps: false })
export default toReaderPage<never>(() => null)
