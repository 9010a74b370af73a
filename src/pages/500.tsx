import Head from 'next/head'

import type { ReaderPage } from '../site/readerPage.ts'

import { Absence } from '../site/components/Absence.tsx'
import { t } from '../site/words.ts'

export const config = { unstable_runtimeJS: false } as ReaderPage

/** The last resort, when a page could not even be drawn: written at build time, so it asks nothing and nobody. */
export default function Failure() {
  return (
    <main>
      <Head>
        <title>{t.unavailableTitle}</title>
        <meta content="width=device-width, initial-scale=1" key="viewport" name="viewport" />
        <meta content="noindex" name="robots" />
      </Head>
      <Absence outcome={{ kind: 'failed' }} />
    </main>
  )
}
