import Head from 'next/head'

import { useMessages } from '../messages/useMessages.tsx'
import { ErrorState, describeError } from './ErrorState.tsx'

/** What happened, on a page that asks nothing and nobody: not even the newsroom's name. */
export function BareErrorPage({ kind }: { kind: 'failed' | 'missing' }) {
  const t = useMessages()
  return (
    <main>
      <Head>
        <title>{describeError({ kind }, t).title}</title>
        <meta content="width=device-width, initial-scale=1" key="viewport" name="viewport" />
        <meta content="noindex" name="robots" />
      </Head>
      <ErrorState outcome={{ kind }} />
    </main>
  )
}
