import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Language } from 'payload-newsroom/language'

import { Server } from 'node:http'
import { askedLanguage } from 'payload-newsroom/language'

import { measureRequest } from './requestMetrics.ts'

/**
 * Asks every request of this process before Next does, for Next fails at what it does not expect: at a method that no
 * `Request` may have (`TRACE`), at what looks like a server action where there is none (`/_error`), and at OPTIONS for a
 * page. What is meant to be read is read with GET; the panel and the API have their own doors.
 *
 * @param language - what the newsroom publishes in: whoever is refused may have asked for no language
 */
export function admitRequests(language: Language): void {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with the server that it is of
  const emit = Server.prototype.emit as (this: Server, name: unknown, ...args: unknown[]) => boolean
  Server.prototype.emit = function (this: Server, name: unknown, ...args: unknown[]) {
    const [request, response] = args as [IncomingMessage, ServerResponse]
    if (name !== 'request') return emit.call(this, name, ...args)
    measureRequest(request, response)
    if (request.method === 'OPTIONS' && !isStaffs(pathOf(request) ?? '')) {
      response.writeHead(204, { Allow: reading.join(', ') })
      response.end()
      return true
    }
    const allowed = methodsRefusing(request)
    if (allowed !== undefined) {
      refuse({
        allowed,
        language: askedLanguage(request.headers, language),
        response,
      })
      return true
    }
    // The page of a failure is none that anybody asks for: under its name it would be a failure.
    if (/^\/500\/*$/u.test(pathOf(request) ?? '')) request.url = '/404'
    return emit.call(this, name, ...args)
  }
}

const reading: readonly string[] = ['GET', 'HEAD', 'OPTIONS']
const known: readonly string[] = [...reading, 'DELETE', 'PATCH', 'POST', 'PUT']

/** The methods that its address knows, when its own is none of them; undefined when it may go on. */
function methodsRefusing(
  request: Pick<IncomingMessage, 'headers' | 'method' | 'url'>,
): readonly string[] | undefined {
  const { method = 'GET' } = request
  if (reading.includes(method)) return undefined
  const path = pathOf(request) ?? ''
  if (isStaffs(path)) return known.includes(method) ? undefined : known
  const isForm = /^\/preview\//u.test(path) && method === 'POST' && isPlainForm(request)
  return isForm ? undefined : reading
}

/** Whether a path is of the panel or the API, which answer OPTIONS themselves. */
const isStaffs = (path: string): boolean => /^\/(?:admin|api)(?:\/|$)/u.test(path)

/** As the form of somebody outside sends it, by a browser without JavaScript. */
const isPlainForm = ({ headers }: Pick<IncomingMessage, 'headers'>): boolean =>
  headers['next-action'] === undefined &&
  /^application\/x-www-form-urlencoded(?:;|$)/iu.test(headers['content-type'] ?? '')

/** Decoded, with nothing in it that leads upwards; undefined when it is no address. */
function pathOf({ url = '/' }: Pick<IncomingMessage, 'url'>): string | undefined {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname)
  } catch {
    return undefined
  }
}

const refusal: Readonly<Record<Language, string>> = {
  en: 'This address takes no request of this kind.',
  zh: '这个地址不收这种请求。',
}

type Refused = {
  readonly allowed: readonly string[]
  readonly language: Language
  readonly response: ServerResponse
}

function refuse({ allowed, language, response }: Refused): void {
  response.writeHead(405, {
    Allow: allowed.join(', '),
    'Cache-Control': 'no-store',
    // What comes after the head of this request is not read.
    Connection: 'close',
    'Content-Type': 'text/plain; charset=utf-8',
    'X-Content-Type-Options': 'nosniff',
  })
  response.end(`${refusal[language]}\n`)
}
