import type { PreviewProps, ReaderPage } from 'payload-newsroom/site'

import { openPreview, PreviewMessage, sendExternalPicture } from 'payload-newsroom/site'

export const config = { unstable_runtimeJS: false } as ReaderPage

export const getServerSideProps = openPreview(sendExternalPicture)

/** The file itself, or that there is none. */
export default function ExternalPicture({ outcome }: PreviewProps<never>) {
  return outcome.kind === 'notice' ? <PreviewMessage notice={outcome.notice} /> : null
}
