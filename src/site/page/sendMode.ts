import type { PageResult } from '../http/pageResult.ts'
import type { Visit } from '../queries/visit.ts'

import { isMode, readReturn, toCookie } from '../reading-modes/readingModes.ts'

/** Keeps the mode asked for and sends the reader back. The only answer of the public site that sets a cookie. */
export function sendMode({ chrome, query, response }: Visit): Promise<PageResult<never>> {
  const mode = typeof query.mode === 'string' && isMode(query.mode) ? query.mode : 'standard'
  response.statusCode = 303
  response.setHeader('Cache-Control', 'no-store')
  response.setHeader('Location', readReturn(query.to))
  response.setHeader('Set-Cookie', toCookie({ isSecure: chrome.origin.startsWith('https:'), mode }))
  response.setHeader('X-Robots-Tag', 'noindex, nofollow')
  response.end()
  return Promise.resolve({ kind: 'sent' })
}
