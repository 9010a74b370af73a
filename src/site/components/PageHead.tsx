import type { Channel } from 'payload-newsroom/syndication'

import Head from 'next/head'
import { channelOf, feedForms, feedPath, scriptJson } from 'payload-newsroom/syndication'

import type { Messages } from '../messages/messages.ts'
import type { Chrome } from '../queries/getChrome.ts'
import type { PageTags } from '../seo/governmentTags.ts'
import type { Step } from '../seo/jsonLd.ts'
import type { SharedPicture } from '../seo/pageMeta.ts'

import { embedOf, iconPaths } from '../http/ownPaths.ts'
import { useMessages } from '../messages/useMessages.tsx'
import { withTrail } from '../seo/jsonLd.ts'
import { toMeta } from '../seo/pageMeta.ts'
import { useIsPreviewed } from './HideInPreview.tsx'

type PageHeadProps = {
  readonly chrome: Chrome
  readonly description?: string | undefined
  readonly image?: SharedPicture | undefined
  readonly jsonLd?: object | undefined
  /** Absent on pages that no engine should keep: not found, withdrawn, later pages of a list. */
  readonly path?: string | undefined
  readonly tags?: PageTags | undefined
  readonly title?: string | undefined
  /** The pages above this one, below the front page. */
  readonly trail?: readonly Step[] | undefined
  readonly type?: 'article' | 'profile' | 'website'
}

/** What browsers, search engines and chat windows read of a page; of a preview its title alone. */
export function PageHead(props: PageHeadProps) {
  const t = useMessages()
  const isPreviewed = useIsPreviewed()
  const { chrome, jsonLd, path, title, trail } = isPreviewed ? titleOf(props) : props
  return (
    <Head>
      <title>{title ? t.titled({ page: title, site: chrome.name }) : chrome.name}</title>
      <meta content="width=device-width, initial-scale=1" key="viewport" name="viewport" />
      <link href={iconPaths.favicon} key="favicon" rel="icon" sizes="48x48" />
      <link href={iconPaths.svg} key="icon" rel="icon" type="image/svg+xml" />
      <link href={iconPaths.touch} key="touch" rel="apple-touch-icon" />
      {path === undefined ? (
        <meta content="noindex" key="robots" name="robots" />
      ) : (
        <link href={chrome.origin + path} rel="canonical" />
      )}
      {path !== undefined && (
        <link href={chrome.origin + path} hrefLang={t.locale} rel="alternate" />
      )}
      {(isPreviewed ? [] : feedsOf({ chrome, path, t, title })).map(({ href, name, type }) => (
        <link href={href} key={href} rel="alternate" title={name} type={type} />
      ))}
      {embedOf(chrome.origin, path).map((href) => (
        <link href={href} key={href} rel="alternate" type="application/json+oembed" />
      ))}
      {(isPreviewed ? [] : toMeta(props)).map(([name, content]) =>
        /^(?:article|og):/u.test(name) ? (
          <meta content={content} key={`${name} ${content}`} property={name} />
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

/** The title alone, for a preview: its page has no address yet, and chat windows must show none of its text. */
const titleOf = ({ chrome, title }: PageHeadProps): PageHeadProps => ({ chrome, title })

/** Links to the feeds of the whole site and of the page. */
function feedsOf({
  chrome,
  path,
  t,
  title,
}: Pick<PageHeadProps, 'chrome' | 'path' | 'title'> & { readonly t: Messages }) {
  const own = path === undefined ? undefined : channelNear(path)
  const name = own?.kind === 'corrections' ? t.corrections : title
  return [
    { channel: { kind: 'all' } as const, name: chrome.name },
    ...(own && own.kind !== 'all'
      ? [{ channel: own, name: t.titled({ page: name ?? '', site: chrome.name }) }]
      : []),
  ].flatMap((feed) =>
    forms.map((form) => ({
      href: feedPath(feed.channel, form),
      name: feed.name,
      type: feedForms[form].replace(/;.*$/u, ''),
    })),
  )
}

/** Feed formats, the most widely supported first. */
const forms = ['rss', 'atom', 'json'] as const

/** The feed of a page; a correction is in that of all corrections. */
const channelNear = (path: string): Channel | undefined =>
  channelOf(path.startsWith('/corrections/') ? '/corrections' : path)
