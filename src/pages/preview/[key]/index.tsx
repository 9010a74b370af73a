import type { ReaderPage } from '../../../site/page/readerPage.ts'

import { openPreview } from '../../../site/preview/createPreviewProps.ts'
import { ExternalPreview } from '../../../site/preview/ExternalPreview.tsx'
import { readExternal } from '../../../site/preview/readExternal.ts'

export const config = { unstable_runtimeJS: false } as ReaderPage

export const getServerSideProps = openPreview(readExternal)

export default ExternalPreview
