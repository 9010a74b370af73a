import Head from 'next/head'

import { Absence, sayAbsence } from './Absence.tsx'

/** What happened, on a page that asks nothing and nobody: not even the newsroom's name. */
export function PlainAbsence({ kind }: { kind: 'failed' | 'missing' }) {
  return (
    <main>
      <Head>
        <title>{sayAbsence({ kind }).title}</title>
        <meta content="width=device-width, initial-scale=1" key="viewport" name="viewport" />
        <meta content="noindex" name="robots" />
      </Head>
      <Absence outcome={{ kind }} />
    </main>
  )
}
