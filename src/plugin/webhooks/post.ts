import type { LookupAddress, LookupOptions } from 'node:dns'

import { lookup } from 'node:dns'
import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP } from 'node:net'

import { mayReceive } from './privateAddresses.ts'
import { isReceiver } from './receiver.ts'

/** Result of a request; `status` is there when an answer arrived. */
export type Posted =
  | { readonly fault: string; readonly isTaken: false; readonly status?: number }
  | { readonly isTaken: true; readonly status: number }

type Letter = {
  readonly address: string
  readonly allowPrivate: boolean
  readonly body: string
  readonly headers: Readonly<Record<string, string>>
  /** Timeout of the whole request: name resolution, connection, answer. */
  readonly timeoutMs?: number
}

/**
 * Posts to an address that somebody typed. The connection goes to the addresses that were checked, so that a name
 * cannot lead elsewhere between check and connection. Follows no redirect, uses no proxy, and reads only the status of
 * the answer.
 *
 * Never throws, and always ends: other deliveries wait.
 */
export async function post(letter: Letter): Promise<Posted> {
  try {
    return await handIn(letter)
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error))
  }
}

async function handIn({
  address,
  allowPrivate,
  body,
  headers,
  timeoutMs = 10_000,
}: Letter): Promise<Posted> {
  if (!isReceiver(address)) return failed('address: not http or https')
  const url = new URL(address)
  const host = url.hostname.replace(/^\[|\]$/gu, '')
  if (isIP(host) !== 0 && !mayReceive(host, allowPrivate)) return failed(refusal(host))
  const ask = url.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise((resolve) => {
    const call = ask(url, {
      agent: false,
      headers: {
        ...headers,
        'Content-Length': String(Buffer.byteLength(body)),
        'User-Agent': 'payload-newsroom',
      },
      lookup: lookupFor(allowPrivate),
      maxHeaderSize: 16_384,
      method: 'POST',
      signal: AbortSignal.timeout(timeoutMs),
    })
    call.on('response', (answer) => {
      const { statusCode: status = 0 } = answer
      // A connection that breaks after the status changes nothing; unhandled, its error would end the process.
      answer.on('error', () => undefined)
      // The body is not read.
      answer.destroy()
      const isTaken = status >= 200 && status < 300
      resolve(isTaken ? { isTaken, status } : { fault: `HTTP ${status}`, isTaken, status })
    })
    call.on('error', (error) => {
      resolve(
        failed(
          error.name === 'TimeoutError' || error.name === 'AbortError'
            ? `no answer within ${timeoutMs} ms`
            : error.message,
        ),
      )
    })
    // Closed without an answer or an error: the server wanted another protocol.
    call.on('close', () => {
      resolve(failed('the connection was closed without an answer'))
    })
    call.end(body)
  })
}

/**
 * Result of a failed request.
 *
 * @param fault - may quote the receiver, for instance its certificate; characters that no table stores are removed
 */
const failed = (fault: string): Posted => ({
  fault: fault.replaceAll(/\p{Cc}+/gu, ' ').slice(0, 300),
  isTaken: false,
})

const refusal = (address: string) => `private address ${address} is refused`

type Found = (
  error: NodeJS.ErrnoException | null,
  address: LookupAddress[] | string,
  family?: number,
) => void

/** Resolves names as the system does, and fails if any address may not receive. */
const lookupFor =
  (allowPrivate: boolean) =>
  (host: string, options: LookupOptions, found: Found): void => {
    lookup(host, { ...options, all: true }, (error, addresses) => {
      // With an error there is no list of addresses, not even an empty one.
      if (error) {
        found(error, '')
        return
      }
      const inside = addresses.find(({ address }) => !mayReceive(address, allowPrivate))
      const [first] = addresses
      if (inside) found(new Error(refusal(inside.address)), '')
      else if (!first) found(new Error('no address'), '')
      else if (options.all) found(null, addresses)
      else found(null, first.address, first.family)
    })
  }
