import type { ReaderPage } from 'payload-newsroom/site'

import { createPageProps, getSpeech, SpeechPage, toReaderPage } from 'payload-newsroom/site'

export const config = { unstable_runtimeJS: false } as ReaderPage

export const getServerSideProps = createPageProps(getSpeech)

export default toReaderPage(SpeechPage)
