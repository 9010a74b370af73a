import type { GetServerSidePropsContext } from 'next'
import type { IncomingMessage, ServerResponse } from 'node:http'

import type { Chrome } from './getChrome.ts'

/** What a reader asked for. `before` is a list's cursor, as it was sent. */
export type Visit = {
  readonly before?: string
  readonly chrome: Chrome
  readonly now: Date
  /** Decoded, without the query. */
  readonly path: string
  /** What stands after the question mark, as much of it as this page knows. */
  readonly query: GetServerSidePropsContext['query']
  readonly request: IncomingMessage
  readonly response: ServerResponse
}
