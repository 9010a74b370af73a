import { languages } from 'payload-newsroom/language'

import type { ReaderPage } from '../site/page/readerPage.ts'

import { BareErrorPage } from '../site/components/BareErrorPage.tsx'

export const config = { unstable_runtimeJS: false } as ReaderPage

/** The last resort, when a page could not even be drawn: written at build time, so in every language. */
export default function Failure() {
  return <BareErrorPage kind="failed" languages={languages} />
}
