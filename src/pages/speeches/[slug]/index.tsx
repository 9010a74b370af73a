import type { ReaderPage } from '../../../site/page/readerPage.ts'

import { toReaderPage } from '../../../site/components/ReaderView.tsx'
import { SpeechPage } from '../../../site/components/SpeechPage.tsx'
import { createPageProps } from '../../../site/page/createPageProps.ts'
import { getSpeech } from '../../../site/queries/getSpeech.ts'

export const config = { unstable_runtimeJS: false } as ReaderPage

export const getServerSideProps = createPageProps(getSpeech)

export default toReaderPage(SpeechPage)
