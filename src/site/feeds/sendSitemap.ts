import { printNewsSitemap, printSitemap, printSitemapIndex } from 'payload-newsroom/syndication'

import type { Visit } from '../door.ts'
import type { Outcome } from '../outcome.ts'
import type { Stretch } from './findAddresses.ts'

import { sendText } from '../sendText.ts'
import { findAddresses, findNews, findStretches } from './findAddresses.ts'

/** `/sitemap.xml`: the map of maps. */
export async function sendSitemapIndex({
  chrome,
  request,
  response,
}: Visit): Promise<Outcome<never>> {
  const stretches = await findStretches()
  const maps = stretches.map((stretch) => ({ location: chrome.origin + stretchPath(stretch) }))
  const text = printSitemapIndex([...maps, { location: `${chrome.origin}/sitemaps/news.xml` }])
  return send({ request, response, text })
}

/** `/sitemaps/pages.xml?from=…&to=…`: one stretch of pages. `/sitemaps/news.xml`: the news of two days. */
export async function sendSitemap({
  chrome,
  path,
  request,
  response,
}: Visit): Promise<Outcome<never>> {
  if (path === '/sitemaps/news.xml') {
    const { name, origin } = chrome
    const entries = await findNews({ origin })
    return send({ request, response, text: printNewsSitemap({ entries, language: 'zh-cn', name }) })
  }
  const stretch = path === '/sitemaps/pages.xml' ? readStretch(request.url ?? '') : undefined
  if (!stretch) return { kind: 'missing' }
  const entries = await findAddresses({ ...stretch, origin: chrome.origin })
  return entries.length === 0
    ? { kind: 'missing' }
    : send({ request, response, text: printSitemap(entries) })
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
