import type { ReaderPage } from '../../../../site/page/readerPage.ts'
import type { PreviewProps } from '../../../../site/preview/createPreviewProps.ts'

import { openPreview } from '../../../../site/preview/createPreviewProps.ts'
import { PreviewMessage } from '../../../../site/preview/PreviewMessage.tsx'
import { sendExternalPicture } from '../../../../site/preview/sendExternalPicture.ts'

export const config = { unstable_runtimeJS: false } as ReaderPage

export const getServerSideProps = openPreview(sendExternalPicture)

/** The file itself, or that there is none. */
export default function ExternalPicture({ outcome }: PreviewProps<never>) {
  return outcome.kind === 'notice' ? <PreviewMessage notice={outcome.notice} /> : null
}
