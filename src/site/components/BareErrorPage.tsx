import type { Language } from 'payload-newsroom/language'

import Head from 'next/head'
import { languages as everyLanguage } from 'payload-newsroom/language'

import { messagesOf } from '../messages/messages.ts'
import { InLanguage } from '../messages/useMessages.tsx'
import { ErrorState, describeError } from './ErrorState.tsx'

type BareErrorPageProps = {
  readonly kind: 'failed' | 'missing'
  /** Languages that it is written in: all, where nobody knows which the site has. */
  readonly languages?: readonly Language[]
}

/** An error page that needs neither database nor settings: not even the name of the newsroom. */
export const BareErrorPage = ({ kind, languages = everyLanguage }: BareErrorPageProps) => (
  <main>
    <Head>
      <title>
        {languages
          .map((language) => describeError({ kind }, messagesOf(language)).title)
          .join(' · ')}
      </title>
      <meta content="width=device-width, initial-scale=1" key="viewport" name="viewport" />
      <meta content="noindex" name="robots" />
    </Head>
    {languages.map((language) => (
      <div key={language} lang={messagesOf(language).locale}>
        <InLanguage language={language}>
          <ErrorState outcome={{ kind }} />
        </InLanguage>
      </div>
    ))}
  </main>
)
