import type { PayloadRequest } from 'payload'

import { accountsOptionsOf } from './accountsOptions.ts'

/**
 * Where a request comes from: what the outermost trusted proxy saw. Undefined without one: anybody can write the header.
 * Of an IPv6 address the network alone: every household has more addresses than can be counted.
 */
export const clientAddress = (req: PayloadRequest): string | undefined => addressIn(req)

/** The same of a request that Payload has not read. */
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
