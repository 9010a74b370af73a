import type { ReaderPage } from '../../../site/readerPage.ts'

import { CorrectionPage } from '../../../site/components/CorrectionPage.tsx'
import { toReaderPage } from '../../../site/components/ReaderView.tsx'
import { openDoor } from '../../../site/door.ts'
import { getCorrection } from '../../../site/queries/getCorrection.ts'

export const config = { unstable_runtimeJS: false } as ReaderPage

export const getServerSideProps = openDoor(getCorrection)

export default toReaderPage(CorrectionPage)
