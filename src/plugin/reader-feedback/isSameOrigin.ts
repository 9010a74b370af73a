import type { PayloadRequest } from 'payload'

/**
 * Whether a form was sent from a page of this site, by headers that browsers set and pages cannot change. Pages of
 * other sites cannot make readers send letters.
 */
export function isSameOrigin({ headers, payload }: PayloadRequest): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin') return false
  const from = headers.get('origin') ?? headers.get('referer') ?? ''
  if (!URL.canParse(from)) return false
  const { host, origin } = new URL(from)
  const ours = payload.config.serverURL
  return ours === '' ? host === headers.get('host') : origin === new URL(ours).origin
}
