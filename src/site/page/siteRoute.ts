import { once } from 'node:events'
import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { URL } from 'node:url'

import type { PageResult } from '../http/pageResult.ts'
import type { Visit } from '../queries/visit.ts'

import { statusOf } from '../http/pageResult.ts'
import { readMode } from '../reading-modes/readingModes.ts'
import { readPage } from './readPage.ts'

/**
 * A handler of the site as a route of the App Router, or of whatever else speaks in `Request` and `Response`:
 * `export const GET = siteRoute(sendFeed)`. What has nothing to send answers with its status alone.
 *
 * @param send - `sendFeed`, `sendSitemap`, `sendOembed`, `sendPicture`, `sendForm` …
 */
export function siteRoute(
  send: (visit: Visit) => Promise<PageResult<never>>,
): (request: Request) => Promise<Response> {
  return async (asked) => {
    const { pathname, search, searchParams } = new URL(asked.url)
    const request = toIncoming(asked, pathname + search)
    const response = new KeptResponse(request)
    const path = readPath(pathname)
    if (path === undefined) return new Response(null, { status: 404 })
    const { outcome } = await readPage((question) => send({ ...question, request, response }), {
      mode: readMode(request),
      path,
      query: toQuery(searchParams),
    })
    if (outcome.kind === 'sent') return response.toResponse()
    const headers = new Headers()
    if (outcome.kind === 'moved') headers.set('Location', encodeURI(outcome.target))
    return new Response(null, { headers, status: statusOf[outcome.kind] })
  }
}

function readPath(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return undefined
  }
}

const toQuery = (params: URLSearchParams): Record<string, string[]> =>
  Object.fromEntries([...new Set(params.keys())].map((name) => [name, params.getAll(name)]))

function toIncoming({ headers, method }: Request, url: string): IncomingMessage {
  const request = new IncomingMessage(new Socket())
  return Object.assign(request, { headers: Object.fromEntries(headers), method, url })
}

/** A response of Node's that nobody listens to: it keeps what is written, to be handed over whole. */
class KeptResponse extends ServerResponse {
  readonly #parts: Buffer[] = []

  // Both are overloaded in Node: a part may come with its encoding, and a callback.
  override write(...[part, second, third]: readonly unknown[]): boolean {
    this.#keep(part)
    for (const then of [second, third]) if (isCallback(then)) then()
    return true
  }

  override end(...[part]: readonly unknown[]): this {
    this.#keep(part)
    super.end()
    process.nextTick(() => this.emit('finish'))
    return this
  }

  /** Waits for the last part of a stream. */
  async toResponse(): Promise<Response> {
    if (!this.writableEnded) await once(this, 'finish')
    const isBare = [204, 304].includes(this.statusCode) || this.req.method === 'HEAD'
    return new Response(isBare ? null : new Uint8Array(Buffer.concat(this.#parts)), {
      headers: Object.entries(this.getHeaders()).flatMap(([name, value]) =>
        [value ?? []].flat().map((each): [string, string] => [name, String(each)]),
      ),
      status: this.statusCode,
    })
  }

  #keep(part: unknown): void {
    if (typeof part === 'string') this.#parts.push(Buffer.from(part))
    else if (part instanceof Uint8Array) this.#parts.push(Buffer.from(part))
  }
}

const isCallback = (value: unknown): value is () => void => typeof value === 'function'
