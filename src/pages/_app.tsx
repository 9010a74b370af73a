import type { AppProps } from 'next/app'

import type { ReaderProps } from '../site/page/createPageProps.ts'

import '../site/components/site.css'
import { InLanguage } from '../site/messages/useMessages.tsx'
import { foundedLocale } from '../site/queries/foundedLocale.ts'

/** Every page of the public site: the shared style sheet, the language, and the page. */
export default function ReaderApp({
  Component,
  pageProps,
}: AppProps<Partial<ReaderProps<unknown>>>) {
  return (
    <InLanguage language={pageProps.chrome?.language ?? foundedLocale().language}>
      <Component {...pageProps} />
    </InLanguage>
  )
}
