import type { AppProps } from 'next/app'
import type { ReaderProps } from 'payload-newsroom/site'

import { foundedLocale, InLanguage } from 'payload-newsroom/site'
import 'payload-newsroom/site.css'

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
