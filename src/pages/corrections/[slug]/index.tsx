import type { ReaderPage } from '../../../site/page/readerPage.ts'

import { CorrectionPage } from '../../../site/components/CorrectionPage.tsx'
import { toReaderPage } from '../../../site/components/ReaderView.tsx'
import { createPageProps } from '../../../site/page/createPageProps.ts'
import { getCorrection } from '../../../site/queries/getCorrection.ts'

export const config = { unstable_runtimeJS: false } as ReaderPage

export const getServerSideProps = createPageProps(getCorrection)

export default toReaderPage(CorrectionPage)
