import { newsKinds } from '../ledger/kinds.ts'

/** Formats of a feed, by the end of its address. */
export const feedForms = {
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
  rss: 'application/rss+xml; charset=utf-8',
} as const
export type FeedForm = keyof typeof feedForms

/** Channel of a feed: everything, all corrections, or what belongs to one page. */
export type Channel =
  | { readonly kind: 'all' }
  | { readonly kind: 'corrections' }
  | { readonly kind: 'page'; readonly page: string }

/** Kinds of page with a feed of their own. */
const pages = new Set(['meetings', 'people', 'reporters', 'sections'])

/** Path of a feed: `/feeds/all.rss`, `/feeds/corrections.atom`, `/feeds/sections/yao-wen.json`. */
export const feedPath = (channel: Channel, form: FeedForm): string =>
  `/feeds${channel.kind === 'page' ? channel.page : `/${channel.kind}`}.${form}`

/** Channel of a page; undefined for pages without one. */
export function channelOf(path: string): Channel | undefined {
  const [, collection, slug, ...rest] = path.split('/')
  if (path === '/') return { kind: 'all' }
  if (path === '/corrections') return { kind: 'corrections' }
  return collection && slug && rest.length === 0 && pages.has(collection)
    ? { kind: 'page', page: path }
    : undefined
}

/** Parses the path of a feed; undefined for what `feedPath` never writes. */
export function readFeedPath(
  path: string,
): undefined | { readonly channel: Channel; readonly form: FeedForm } {
  const [, place = '', form = ''] = /^\/feeds(\/[^\s.]+)\.(\w+)$/.exec(path) ?? []
  if (!isForm(form)) return undefined
  const channel = place === '/all' ? channelOf('/') : channelOf(place)
  return channel && { channel, form }
}

const isForm = (form: string): form is FeedForm => Object.hasOwn(feedForms, form)

/**
 * Paths of the feeds that contain a document of this kind, in every format; `pages` are those it concerns or belongs
 * to.
 */
export function feedsOf({
  kind,
  pages,
}: {
  readonly kind: string
  readonly pages: readonly string[]
}): string[] {
  const whole = [
    ...(newsKinds.some((news) => news === kind) ? ['/'] : []),
    ...(kind === 'correction' ? ['/corrections'] : []),
  ]
  const channels = [...whole, ...pages].flatMap((page) => channelOf(page) ?? [])
  return channels.flatMap((channel) =>
    Object.keys(feedForms)
      .filter(isForm)
      .map((form) => feedPath(channel, form)),
  )
}
