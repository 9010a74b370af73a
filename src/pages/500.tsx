import type { ReaderPage } from '../site/readerPage.ts'

import { PlainAbsence } from '../site/components/PlainAbsence.tsx'

export const config = { unstable_runtimeJS: false } as ReaderPage

/** The last resort, when a page could not even be drawn: written at build time. */
export default function Failure() {
  return <PlainAbsence kind="failed" />
}
