import type { AppProps } from 'next/app'

import '../site/components/site.css'

/** Every page of the public site: the shared style sheet, and the page. */
export default function ReaderApp({ Component, pageProps }: AppProps<Record<string, unknown>>) {
  return <Component {...pageProps} />
}
