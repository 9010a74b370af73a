import { Head, Html, Main, NextScript } from 'next/document'

/** The frame of every reader's page. `NextScript` writes nothing where a page ships no JavaScript. */
export default function ReaderDocument() {
  return (
    <Html dir="ltr" lang="zh-CN">
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
