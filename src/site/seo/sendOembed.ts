import type { Card } from 'payload-newsroom/ledger'

import { formsOf } from 'payload-newsroom/language'
import { escapeHtml } from 'payload-newsroom/rich-text'

import type { PageResult } from '../http/pageResult.ts'
import type { Visit } from '../queries/visit.ts'

import { isEmbeddable, ogPath } from '../http/ownPaths.ts'
import { sendText } from '../http/sendText.ts'
import { findCard } from '../queries/findCard.ts'
import { ogSize } from './ogSize.ts'

const widest = 640
const notImplemented = 501

/**
 * `/oembed?url=…`: a report, speech or meeting as a quotation with a link: nothing that runs, nothing that counts.
 * Source: https://oembed.com
 */
export async function sendOembed(visit: Visit): Promise<PageResult<never>> {
  const { chrome, query, request, response } = visit
  if (query.format !== undefined && query.format !== 'json') {
    response.statusCode = notImplemented
    return sendText({ request, response, text: 'json', type: 'text/plain; charset=utf-8' })
  }
  const path = readOwnPath(chrome.origin, query.url)
  const card = path !== undefined && isEmbeddable(path) ? await findCard(path) : undefined
  if (!card) return { kind: 'missing' }
  const url = chrome.origin + card.path
  const room = { height: readMost(query.maxheight), width: readMost(query.maxwidth) }
  const authors = [...(card.bylines ?? []), ...(card.speaker ? [card.speaker] : [])]
  const text = JSON.stringify({
    version: '1.0',
    type: 'rich',
    title: card.title,
    ...(authors.length > 0 && { author_name: formsOf(chrome.language).list(authors) }),
    provider_name: chrome.name,
    provider_url: `${chrome.origin}/`,
    cache_age: 60,
    ...toThumbnail({ card, origin: chrome.origin, room }),
    html: `<blockquote cite="${escapeHtml(url)}"><p><a href="${escapeHtml(url)}">${escapeHtml(card.title)}</a></p><p>${escapeHtml(card.summary)}</p><footer>${escapeHtml(chrome.name)}</footer></blockquote>`,
    width: Math.min(widest, room.width),
    // Text is as high as whoever sets it makes it.
    height: null,
  })
  return sendText({ request, response, text, type: 'application/json; charset=utf-8' })
}

/** The path of a page of this site; undefined for anybody else's. */
function readOwnPath(origin: string, url: unknown): string | undefined {
  if (typeof url !== 'string' || !URL.canParse(url) || !URL.canParse(origin)) return undefined
  const asked = new URL(url)
  if (asked.origin !== new URL(origin).origin) return undefined
  try {
    return decodeURIComponent(asked.pathname)
  } catch {
    return undefined
  }
}

type Room = { readonly height: number; readonly width: number }

/** Maximum size in pixels as requested; infinite where the request states none. */
function readMost(asked: unknown): number {
  const most = Number(asked)
  return typeof asked === 'string' && Number.isInteger(most) && most > 0 ? most : Infinity
}

/** The picture that is drawn for the page, else its own in the largest size that fits; none where none does. */
function toThumbnail({ card, origin, room }: { card: Card; origin: string; room: Room }) {
  const drawn = { ...ogSize, src: ogPath(card.path) }
  const fitting = [drawn, ...(card.picture?.sizes.toReversed() ?? [])].find(
    ({ height, width }) => height <= room.height && width <= room.width,
  )
  return (
    fitting && {
      thumbnail_url: origin + fitting.src,
      thumbnail_width: fitting.width,
      thumbnail_height: fitting.height,
    }
  )
}
