import type { DocumentContext, DocumentInitialProps, DocumentProps } from 'next/document'
import type { Language } from 'payload-newsroom/language'
import type { PageStyle, ReaderProps } from 'payload-newsroom/site'

import { Head, Html, Main, NextScript } from 'next/document'
import { defaultLanguage, localeOf } from 'payload-newsroom/language'
import { allowStyle, pageStyle } from 'payload-newsroom/site'

type Drawn = DocumentInitialProps & { readonly style?: PageStyle }

/** The frame of every reader's page. `NextScript` writes nothing where a page ships no JavaScript. */
export default function ReaderDocument({
  __NEXT_DATA__: { props },
  style,
}: DocumentProps & Pick<Drawn, 'style'>) {
  const PageHead = style ? HeadWithoutSheets : Head
  return (
    <Html data-reading={readingOf(props)} dir="ltr" lang={localeOf(languageIn(props))}>
      <PageHead>
        <meta content="light dark" name="color-scheme" />
        <meta content="#fbf9f4" media="(prefers-color-scheme: light)" name="theme-color" />
        <meta content="#15130f" media="(prefers-color-scheme: dark)" name="theme-color" />
        <meta content="telephone=no" name="format-detection" />
        {style && <style dangerouslySetInnerHTML={{ __html: style.css }} />}
      </PageHead>
      <body>
        <Main />
        <NextScript />
      </body>
    </Html>
  )
}

ReaderDocument.getInitialProps = async (context: DocumentContext): Promise<Drawn> => {
  const drawn = await context.defaultGetInitialProps(context)
  // What is drawn by the build, for when nothing works any more, has no answer to set a policy on.
  const style = context.res && pageStyle({ html: drawn.html, page: context.pathname })
  if (!context.res || !style) return drawn
  allowStyle(context.res, style)
  return { ...drawn, style }
}

/** The sheets stand in the page. */
class HeadWithoutSheets extends Head {
  override getCssLinks(): null {
    return null
  }
}

/** The language that the site is written in; that of an error page which the build wrote is the default. */
const languageIn = ({ pageProps }: PageProps): Language =>
  pageProps?.chrome?.language ?? pageProps?.language ?? defaultLanguage

type PageProps = { pageProps?: Partial<ReaderProps<unknown>> & { readonly language?: Language } }

/** The mode stands on the root, where type is sized; a page of Next's own (an error) has none. */
function readingOf(props: PageProps): string | undefined {
  const mode = props.pageProps?.chrome?.mode
  return mode === 'standard' ? undefined : mode
}
