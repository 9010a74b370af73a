import type { Language } from 'payload-newsroom/language'

import Head from 'next/head'
import { localeOf } from 'payload-newsroom/language'

import { InLanguage, useMessages } from '../messages/useMessages.tsx'
import { ErrorState, describeError } from './ErrorState.tsx'

type BareErrorPageProps = {
  readonly kind: 'failed' | 'missing'
  /** Languages that it is written in, where nobody knows which the site has; absent: that of the site. */
  readonly languages?: readonly Language[]
}

/** An error page that needs neither database nor settings: not even the name of the newsroom. */
export function BareErrorPage({ kind, languages }: BareErrorPageProps) {
  const t = useMessages()
  const outcome = { kind }
  return (
    <main>
      <Head>
        <title>{describeError(outcome, t).title}</title>
        <meta content="width=device-width, initial-scale=1" key="viewport" name="viewport" />
        <meta content="noindex" name="robots" />
      </Head>
      {languages?.map((language) => (
        <div key={language} lang={localeOf(language)}>
          <InLanguage language={language}>
            <ErrorState outcome={outcome} />
          </InLanguage>
        </div>
      )) ?? <ErrorState outcome={outcome} />}
    </main>
  )
}
