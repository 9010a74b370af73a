import type { IncomingMessage, ServerResponse } from 'node:http'

import { etagOf } from 'payload-newsroom/server'

import { keepRecent } from './keepRecent.ts'
import { setValidators } from './validators.ts'

/** A page as it was last drawn, and what it was drawn from. */
type KeptPage = {
  readonly etag: string
  readonly html: string
  /** Names the style that stands in the page. */
  readonly policy: string | undefined
  readonly props: string
}

type Exchange = {
  /** Of the page, and how it is set. */
  readonly place: string
  /** Everything that the page is drawn from. */
  readonly props: string
  readonly request: IncomingMessage
  readonly response: ServerResponse
}

const most = 500
const kept = new Map<string, KeptPage>()

/** Sends a page that was drawn before, or keeps it as it is drawn now. */
export function sendOrKeep(exchange: Exchange): void {
  if (sendKeptPage(exchange)) return
  whenDrawn(exchange, (page) => {
    keepRecent({ key: exchange.place, kept, most, value: page })
  })
}

/** Names a page as it is drawn now, and does not keep it. */
export function sendNamed(exchange: Exchange): void {
  whenDrawn(exchange, () => undefined)
}

/**
 * Sends a page that was drawn from the very same before. Pages are functions of their props, and the props were read
 * from the database just now: what is sent is never old, it is only not drawn again. Drawing is four fifths of what a
 * page costs.
 *
 * @returns whether the answer went out
 */
function sendKeptPage({ place, props, request, response }: Exchange): boolean {
  const page = kept.get(place)
  if (page?.props !== props) return false
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  if (page.policy !== undefined) response.setHeader('Content-Security-Policy', page.policy)
  if (setValidators({ etag: page.etag, place, request, response })) {
    response.end()
    return true
  }
  response.setHeader('Content-Length', Buffer.byteLength(page.html))
  // Node sends no body after HEAD.
  response.end(page.html)
  return true
}

/**
 * Names the page that is about to be drawn, as it leaves, for whoever asks again. Next’s own names for pages are off: to
 * work one out takes it longer than to draw most of a page. To HEAD, Next would send a page without looking at it: so it
 * is asked as by GET, and Node leaves the body out.
 */
function whenDrawn(
  { place, props, request, response }: Exchange,
  keep: (page: KeptPage) => void,
): void {
  request.method = 'GET'
  const end = response.end.bind(response) as (...parts: readonly unknown[]) => ServerResponse
  // `end` is overloaded, which no function written here can be: hence the cast.
  response.end = ((...parts: readonly unknown[]) => {
    const [html] = parts
    if (response.statusCode !== 200 || typeof html !== 'string') return end(...parts)
    const page = { etag: etagOf(html), html, policy: policyOf(response), props }
    keep(page)
    if (!setValidators({ etag: page.etag, place, request, response })) return end(...parts)
    response.removeHeader('Content-Length')
    return end()
  }) as typeof response.end
}

function policyOf(response: ServerResponse): string | undefined {
  const policy = response.getHeader('Content-Security-Policy')
  return typeof policy === 'string' ? policy : undefined
}
