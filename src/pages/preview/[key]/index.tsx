import type { ReaderPage } from '../../../site/readerPage.ts'

import { OutsidePreview } from '../../../site/preview/OutsidePreview.tsx'
import { openPreview } from '../../../site/preview/previewDoor.ts'
import { readOutside } from '../../../site/preview/readOutside.ts'

export const config = { unstable_runtimeJS: false } as ReaderPage

export const getServerSideProps = openPreview(readOutside)

export default OutsidePreview
