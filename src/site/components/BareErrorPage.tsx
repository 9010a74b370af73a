import Head from 'next/head'

import { useMessages } from '../messages/useMessages.tsx'
import { ErrorState, describeError } from './ErrorState.tsx'

/** An error page that needs neither database nor settings: not even the name of the newsroom. */
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
