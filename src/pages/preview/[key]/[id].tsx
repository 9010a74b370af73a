import type { ReaderPage } from '../../../site/page/readerPage.ts'

import { openPreview } from '../../../site/preview/createPreviewProps.ts'
import { DraftPreview } from '../../../site/preview/DraftPreview.tsx'
import { readDraft } from '../../../site/preview/readDraft.ts'

export const config = { unstable_runtimeJS: false } as ReaderPage

export const getServerSideProps = openPreview(readDraft)

export default DraftPreview
