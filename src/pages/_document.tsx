import type { DocumentProps } from 'next/document'

import { Head, Html, Main, NextScript } from 'next/document'

import type { ReaderProps } from '../site/door.ts'

/** The frame of every reader's page. `NextScript` writes nothing where a page ships no JavaScript. */
export default function ReaderDocument({ __NEXT_DATA__: { props } }: DocumentProps) {
  return (
    <Html data-reading={readingOf(props)} dir="ltr" lang="zh-CN">
      <Head>
        <meta content="light dark" name="color-scheme" />
        <meta content="#fbf9f4" media="(prefers-color-scheme: light)" name="theme-color" />
        <meta content="#15130f" media="(prefers-color-scheme: dark)" name="theme-color" />
        <meta content="telephone=no" name="format-detection" />
      </Head>
      <body>
        <Main />
        <NextScript />
      </body>
    </Html>
  )
}

/** The mode stands on the root, where type is sized; a page of Next's own (an error) has none. */
const readingOf = (props: { pageProps?: Partial<ReaderProps<unknown>> }): string | undefined => {
  const mode = props.pageProps?.chrome?.mode
  return mode === 'standard' ? undefined : mode
}
