import type { Visit } from './door.ts'
import type { Outcome } from './outcome.ts'

import { ogSize } from './ogSize.ts'
import { ogPath } from './ownPaths.ts'
import { findCard } from './queries/findCard.ts'
import { sendText } from './sendText.ts'

const embedded: ReadonlySet<string> = new Set(['meeting', 'report', 'speech'])
const widest = 640
const narrowest = 200

/**
 * `/oembed?url=…`: a report, speech or meeting as a quotation with a link: nothing that runs, nothing that counts.
 * Source: https://oembed.com
 */
export async function sendOembed(visit: Visit): Promise<Outcome<never>> {
  const { chrome, query, request, response } = visit
  if (query.format !== undefined && query.format !== 'json') return { kind: 'missing' }
  const path = readOwnPath({ origin: chrome.origin, url: query.url })
  const card = path === undefined ? undefined : await findCard(path)
  if (!card || !embedded.has(card.kind)) return { kind: 'missing' }
  const url = chrome.origin + card.path
  const authors = [...(card.bylines ?? []), ...(card.speaker ? [card.speaker] : [])]
  const text = JSON.stringify({
    version: '1.0',
    type: 'rich',
    title: card.title,
    ...(authors.length > 0 && { author_name: authors.join('、') }),
    provider_name: chrome.name,
    provider_url: `${chrome.origin}/`,
    cache_age: 60,
    thumbnail_url: chrome.origin + ogPath(card.path),
    thumbnail_width: ogSize.width,
    thumbnail_height: ogSize.height,
    html: `<blockquote cite="${escapeHtml(url)}"><p><a href="${escapeHtml(url)}">${escapeHtml(card.title)}</a></p><p>${escapeHtml(card.summary)}</p><footer>${escapeHtml(chrome.name)}</footer></blockquote>`,
    width: readWidth(query.maxwidth),
    height: null,
  })
  return sendText({ request, response, text, type: 'application/json; charset=utf-8' })
}

/** The path of a page of this site; undefined for anybody else's. */
function readOwnPath({ origin, url }: { origin: string; url: unknown }): string | undefined {
  if (typeof url !== 'string' || !URL.canParse(url) || !URL.canParse(origin)) return undefined
  const asked = new URL(url)
  if (asked.origin !== new URL(origin).origin) return undefined
  try {
    return decodeURIComponent(asked.pathname)
  } catch {
    return undefined
  }
}

function readWidth(asked: unknown): number {
  const width = Number(asked ?? widest)
  return Number.isInteger(width) ? Math.min(widest, Math.max(narrowest, width)) : widest
}

const escapeHtml = (text: string): string =>
  text.replaceAll(/[&<>"']/gu, (character) => `&#${character.charCodeAt(0)};`)
