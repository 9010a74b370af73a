import type { ReaderPage } from 'payload-newsroom/site'

import { CorrectionPage, createPageProps, getCorrection, toReaderPage } from 'payload-newsroom/site'

export const config = { unstable_runtimeJS: false } as ReaderPage

export const getServerSideProps = createPageProps(getCorrection)

export default toReaderPage(CorrectionPage)
