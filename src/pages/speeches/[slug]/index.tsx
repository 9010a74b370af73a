import type { ReaderPage } from '../../../site/readerPage.ts'

import { toReaderPage } from '../../../site/components/ReaderView.tsx'
import { SpeechPage } from '../../../site/components/SpeechPage.tsx'
import { openDoor } from '../../../site/door.ts'
import { getSpeech } from '../../../site/queries/getSpeech.ts'

export const config = { unstable_runtimeJS: false } as ReaderPage

export const getServerSideProps = openDoor(getSpeech)

export default toReaderPage(SpeechPage)
