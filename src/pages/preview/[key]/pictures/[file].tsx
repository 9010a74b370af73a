import type { PreviewProps } from '../../../../site/preview/previewDoor.ts'
import type { ReaderPage } from '../../../../site/readerPage.ts'

import { openPreview } from '../../../../site/preview/previewDoor.ts'
import { PreviewNotice } from '../../../../site/preview/PreviewNotice.tsx'
import { sendOutsidePicture } from '../../../../site/preview/sendOutsidePicture.ts'

export const config = { unstable_runtimeJS: false } as ReaderPage

export const getServerSideProps = openPreview(sendOutsidePicture)

/** The file itself, or that there is none. */
export default function OutsidePicture({ outcome }: PreviewProps<never>) {
  return outcome.kind === 'notice' ? <PreviewNotice notice={outcome.notice} /> : null
}
