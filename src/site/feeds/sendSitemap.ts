import { localeOf } from 'payload-newsroom/language'
import { renderNewsSitemap, renderSitemap, renderSitemapIndex } from 'payload-newsroom/syndication'

import type { PageResult } from '../http/pageResult.ts'
import type { Visit } from '../queries/visit.ts'
import type { Stretch } from './findAddresses.ts'

import { sendText } from '../http/sendText.ts'
import { findAddresses, findNews, findStretches } from './findAddresses.ts'

const standingPath = '/sitemaps/standing.xml'
const newsPath = '/sitemaps/news.xml'

/** The pages that are there before anything is released; the latest edition is at the address of its day. */
const standing = [
  '/',
  '/about',
  '/archive',
  '/corrections',
  '/meetings',
  '/reporters',
  '/reports',
  '/speeches',
] as const

/** `/sitemap.xml`: the map of maps. */
export async function sendSitemapIndex({
  chrome,
  request,
  response,
}: Visit): Promise<PageResult<never>> {
  const stretches = await findStretches()
  const maps = [standingPath, ...stretches.map(stretchPath), newsPath]
  const text = renderSitemapIndex(maps.map((path) => ({ location: chrome.origin + path })))
  return send({ request, response, text })
}

/**
 * `/sitemaps/pages.xml?from=…&to=…`: one stretch of pages. `/sitemaps/news.xml`: the news of two days.
 * `/sitemaps/standing.xml`: the pages that always stand.
 */
export async function sendSitemap({
  chrome,
  path,
  request,
  response,
}: Visit): Promise<PageResult<never>> {
  const { name, origin } = chrome
  if (path === newsPath) {
    const entries = await findNews(origin)
    return send({
      request,
      response,
      text: renderNewsSitemap({ entries, language: localeOf(chrome.language), name }),
    })
  }
  if (path === standingPath) {
    const entries = standing.map((each) => ({ location: origin + each }))
    return send({ request, response, text: renderSitemap(entries) })
  }
  const stretch = path === '/sitemaps/pages.xml' ? readStretch(request.url ?? '') : undefined
  if (!stretch) return { kind: 'missing' }
  const entries = await findAddresses({ ...stretch, origin })
  return entries.length === 0
    ? { kind: 'missing' }
    : send({ request, response, text: renderSitemap(entries) })
}

const stretchPath = ({ from, to }: Stretch): string =>
  `/sitemaps/pages.xml?${new URLSearchParams({ from, ...(to !== undefined && { to }) }).toString()}`

/** @returns undefined for what `stretchPath` never writes */
function readStretch(url: string): Stretch | undefined {
  const asked = new URLSearchParams(url.split('?')[1] ?? '')
  const from = asked.get('from')
  const to = asked.get('to')

  const isPath = (text: string) => text.startsWith('/') && text.length <= 512 && !/\0/.test(text)
  if (from === null || !isPath(from) || (to !== null && !isPath(to))) return undefined
  return { from, ...(to !== null && { to }) }
}

const send = ({ text, ...exchange }: Pick<Visit, 'request' | 'response'> & { text: string }) =>
  sendText({
    ...exchange,
    text,
    type: 'application/xml; charset=utf-8',
  })
