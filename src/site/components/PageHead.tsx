import Head from 'next/head'
import { scriptJson } from 'payload-newsroom/syndication'

import type { Chrome } from '../queries/getChrome.ts'

import { channelOf, feedPath } from '../feeds/channels.ts'

type PageHeadProps = {
  readonly chrome: Chrome
  readonly description?: string | undefined
  /** A path on this site. */
  readonly image?: string | undefined
  readonly jsonLd?: object | undefined
  /** Absent on pages that no engine should keep: not found, withdrawn, later pages of a list. */
  readonly path?: string | undefined
  readonly title?: string | undefined
  readonly type?: 'article' | 'profile' | 'website'
}

/** What browsers, search engines and chat windows read of a page. */
export function PageHead({
  chrome,
  description,
  image,
  jsonLd,
  path,
  title,
  type = 'website',
}: PageHeadProps) {
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
      {feedsOf({ chrome, path, title }).map(({ href, name }) => (
        <link href={href} key={href} rel="alternate" title={name} type="application/rss+xml" />
      ))}
      {toMeta({ chrome, description, image, path, title, type }).map(([name, content]) =>
        name.startsWith('og:') ? (
          <meta content={content} key={name} property={name} />
        ) : (
          <meta content={content} key={name} name={name} />
        ),
      )}
      {jsonLd && (
        <script
          dangerouslySetInnerHTML={{ __html: scriptJson(jsonLd) }}
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

/** Only what is known is said. */
function toMeta({
  chrome,
  description,
  image,
  path,
  title,
  type = 'website',
}: Omit<PageHeadProps, 'jsonLd'>): (readonly [string, string])[] {
  const summary = description?.trim() ?? chrome.description
  const meta = [
    ['description', summary],
    ['og:description', summary],
    ['og:image', image && chrome.origin + image],
    ['og:locale', 'zh_CN'],
    ['og:site_name', chrome.name],
    ['og:title', title ?? chrome.name],
    ['og:type', type],
    ['og:url', path && chrome.origin + path],
  ] as const
  return meta.flatMap(([name, content]) => (content ? [[name, content] as const] : []))
}

/** The paper's seal, red with the first character of its name: an icon without a file. */
function sealOf(name: string): string {
  const [first = '报'] = name
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="5" fill="#a3151d"/>' +
    `<text x="16" y="24" font-size="23" font-family="serif" font-weight="900" text-anchor="middle" fill="#fff">${first === '<' || first === '&' ? '报' : first}</text></svg>`
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}
