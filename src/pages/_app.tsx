import type { AppProps } from 'next/app'

import type { PageProps } from '../site/page/languageIn.ts'

import '../site/components/site.css'
import { InLanguage } from '../site/messages/useMessages.tsx'
import { languageIn } from '../site/page/languageIn.ts'

/** Every page of the public site: the shared style sheet, the language, and the page. */
export default function ReaderApp({ Component, pageProps }: AppProps<PageProps>) {
  return (
    <InLanguage language={languageIn(pageProps)}>
      <Component {...pageProps} />
    </InLanguage>
  )
}
