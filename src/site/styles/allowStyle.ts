import type { ServerResponse } from 'node:http'

import type { PageStyle } from './pageStyle.ts'

const policy = 'Content-Security-Policy'

/** Adds the hash of the inline style to the Content-Security-Policy; no other inline style is allowed. */
export function allowStyle(response: ServerResponse, { hash }: PageStyle): void {
  const said = response.getHeader(policy)
  if (typeof said !== 'string') return
  response.setHeader(policy, said.replace("style-src 'self'", `style-src 'self' 'sha256-${hash}'`))
}
