import Head from 'next/head'
import { languages } from 'payload-newsroom/language'

import { messagesOf } from '../messages/messages.ts'
import { InLanguage } from '../messages/useMessages.tsx'
import { ErrorState, describeError } from './ErrorState.tsx'

/**
 * An error page that needs neither database nor settings: not even the name of the newsroom, or its language. It says
 * what happened in every language.
 */
export const BareErrorPage = ({ kind }: { kind: 'failed' | 'missing' }) => (
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
