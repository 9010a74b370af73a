import type { ReaderPage } from '../../../../site/page/readerPage.ts'
import type { PreviewProps } from '../../../../site/preview/createPreviewProps.ts'

import { openPreview } from '../../../../site/preview/createPreviewProps.ts'
import { PreviewNotice } from '../../../../site/preview/PreviewNotice.tsx'
import { sendExternalPicture } from '../../../../site/preview/sendExternalPicture.ts'

export const config = { unstable_runtimeJS: false } as ReaderPage

export const getServerSideProps = openPreview(sendExternalPicture)

/** The file itself, or that there is none. */
export default function OutsidePicture({ outcome }: PreviewProps<never>) {
  return outcome.kind === 'notice' ? <PreviewNotice notice={outcome.notice} /> : null
}
