import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ParsedUrlQuery } from 'node:querystring'

import type { Chrome } from './getChrome.ts'

/** What a reader asks for: everything that a query needs. `before` is a list's cursor, as it was sent. */
export type Question = {
  readonly before?: string
  readonly chrome: Chrome
  readonly now: Date
  /** Decoded, without the query. */
  readonly path: string
  /** What stands after the question mark, as much of it as this page knows. */
  readonly query: ParsedUrlQuery
}

/** A question over HTTP, for what answers it by something else than a page. */
export type Visit = Question & {
  readonly request: IncomingMessage
  readonly response: ServerResponse
}
