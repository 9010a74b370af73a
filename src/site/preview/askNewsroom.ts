import type { IncomingMessage } from 'node:http'

import { apiRoute } from '../http/apiRoute.ts'

/** The response of the API, with its body not yet parsed. */
export type Told = { readonly body: unknown; readonly status: number }

/** Headers that are passed on, so that the API decides as if the visitor had asked it directly. */
const passedOn = [
  'accept-language',
  'authorization',
  'cookie',
  'origin',
  'sec-fetch-site',
  'x-forwarded-for',
] as const

const timeoutMs = 10_000

type Input = {
  /** Sent by POST where present. */
  body?: Readonly<Record<string, unknown>>
  /** Path below the API route. */
  path: string
  request: IncomingMessage
}

/**
 * Asks the newsroom's API in the name of a visitor, at the door through which their request came in. The pages of the
 * site hold no rights in the newsroom: what a preview shows is what its visitor may read, and the API says what that is.
 *
 * @throws when it cannot be asked
 */
export async function askNewsroom({ body, path, request }: Input): Promise<Told> {
  const headers = new Headers(body && { 'Content-Type': 'application/json' })
  for (const name of passedOn) {
    const value = request.headers[name]
    if (typeof value === 'string') headers.set(name, value)
  }
  const response = await fetch(`${ownAddress(request)}${apiRoute}${path}`, {
    headers,
    redirect: 'error',
    signal: AbortSignal.timeout(timeoutMs),
    ...(body && { body: JSON.stringify(body), method: 'POST' }),
  })
  // It cannot say what this visitor may see: that is no "nothing" and no "no right".
  if (response.status === 503) throw new Error('The newsroom cannot be asked now')
  const text = await response.text()
  return { body: readJson(text), status: response.status }
}

/** Address of this server, taken from the connection and never from a host name in the request. */
function ownAddress({ socket }: IncomingMessage): string {
  const { localAddress = '127.0.0.1', localPort = Number(process.env.PORT) } = socket
  const host = localAddress.replace(/^::ffff:/u, '')
  return `http://${host.includes(':') ? `[${host}]` : host}:${localPort}`
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
