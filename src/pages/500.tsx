import type { ReaderPage } from 'payload-newsroom/site'

import { BareErrorPage } from 'payload-newsroom/site'

export const config = { unstable_runtimeJS: false } as ReaderPage

/** The last resort, when a page could not even be drawn: written at build time. */
export default function Failure() {
  return <BareErrorPage kind="failed" />
}
