import type { PayloadRequest } from 'payload'

import { accountsOptionsOf } from './accountsOptions.ts'

/**
 * Client address as the outermost trusted proxy saw it; `undefined` without a trusted proxy, since anybody can write
 * the header. Of an IPv6 address, the /64 network: every household has more addresses than can be counted.
 */
export const clientAddress = (req: PayloadRequest): string | undefined => addressIn(req)

/** Client address of a request that Payload has not parsed. */
export function addressIn({
  headers,
  payload,
}: Pick<PayloadRequest, 'headers' | 'payload'>): string | undefined {
  const { proxies } = accountsOptionsOf(payload)
  if (proxies < 1) return undefined
  const seen = (headers.get('x-forwarded-for') ?? '').split(',').map((each) => each.trim())
  const address = seen.at(-proxies)?.replace(/^::ffff:/u, '')
  if (!address) return undefined
  return address.includes(':') ? address.split(':').slice(0, 4).join(':') : address
}
