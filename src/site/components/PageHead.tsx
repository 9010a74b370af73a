import Head from 'next/head'
import { scriptJson } from 'payload-newsroom/syndication'
import { channelOf, feedPath } from 'payload-newsroom/syndication'

import type { PageTags } from '../governmentTags.ts'
import type { Step } from '../jsonLd.ts'
import type { Chrome } from '../queries/getChrome.ts'

import { withTrail } from '../jsonLd.ts'
import { embedOf } from '../ownPaths.ts'
import { toMeta } from '../pageMeta.ts'

type PageHeadProps = {
  readonly chrome: Chrome
  readonly description?: string | undefined
  /** A path on this site. */
  readonly image?: string | undefined
  readonly jsonLd?: object | undefined
  /** Absent on pages that no engine should keep: not found, withdrawn, later pages of a list. */
  readonly path?: string | undefined
  readonly tags?: PageTags | undefined
  readonly title?: string | undefined
  /** The pages above this one, below the front page. */
  readonly trail?: readonly Step[] | undefined
  readonly type?: 'article' | 'profile' | 'website'
}

/** What browsers, search engines and chat windows read of a page. */
export function PageHead(props: PageHeadProps) {
  const { chrome, jsonLd, path, title, trail } = props
  return (
    <Head>
      <title>{title ? `${title}_${chrome.name}` : chrome.name}</title>
      <meta content="width=device-width, initial-scale=1" key="viewport" name="viewport" />
      <link href={sealOf(chrome.name)} rel="icon" type="image/svg+xml" />
      {path === undefined ? (
        <meta content="noindex" name="robots" />
      ) : (
        <link href={chrome.origin + path} rel="canonical" />
      )}
      {path !== undefined && <link href={chrome.origin + path} hrefLang="zh-CN" rel="alternate" />}
      {feedsOf({ chrome, path, title }).map(({ href, name }) => (
        <link href={href} key={href} rel="alternate" title={name} type="application/rss+xml" />
      ))}
      {embedOf({ origin: chrome.origin, path }).map((href) => (
        <link href={href} key={href} rel="alternate" type="application/json+oembed" />
      ))}
      {toMeta(props).map(([name, content]) =>
        name.startsWith('og:') ? (
          <meta content={content} key={name} property={name} />
        ) : (
          <meta content={content} key={name} name={name} />
        ),
      )}
      {jsonLd && (
        <script
          dangerouslySetInnerHTML={{
            __html: scriptJson(withTrail({ chrome, jsonLd, path, title, trail })),
          }}
          type="application/ld+json"
        />
      )}
    </Head>
  )
}

/** Where a reader's own program finds what is new: on the whole site, and on this page. */
function feedsOf({ chrome, path, title }: Pick<PageHeadProps, 'chrome' | 'path' | 'title'>) {
  const own = path === undefined ? undefined : channelOf(path)
  return [
    { channel: { kind: 'all' } as const, name: chrome.name },
    ...(own && own.kind !== 'all' ? [{ channel: own, name: `${title ?? ''}_${chrome.name}` }] : []),
  ].map(({ channel, name }) => ({ href: feedPath(channel, 'rss'), name }))
}

/** The paper's seal, red with the first character of its name: an icon without a file. */
function sealOf(name: string): string {
  const [first = '报'] = name
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="5" fill="#a3151d"/>' +
    `<text x="16" y="24" font-size="23" font-family="serif" font-weight="900" text-anchor="middle" fill="#fff">${first === '<' || first === '&' ? '报' : first}</text></svg>`
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}
