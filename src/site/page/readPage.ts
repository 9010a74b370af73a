import type { ParsedUrlQuery } from 'node:querystring'

import type { PageResult } from '../http/pageResult.ts'
import type { Chrome } from '../queries/getChrome.ts'
import type { Question } from '../queries/visit.ts'
import type { ReadingMode } from '../reading-modes/readingModes.ts'

import { isDatabaseAway } from '../http/isDatabaseAway.ts'
import { knownQuery, printPlace } from '../http/knownQuery.ts'
import { getChrome, plainChrome } from '../queries/getChrome.ts'

type Asked = {
  /** @default 'standard' */
  readonly mode?: ReadingMode
  /** Decoded, as the site of the reference newsroom has it: `/reports/…`. */
  readonly path: string
  readonly query?: ParsedUrlQuery
}

/**
 * Asks a query for what is live at a path, anywhere on a server: in the App Router, in a script, in another framework.
 * Never throws: a database that is away is an outcome like the others, and what the caller makes of it is its status.
 */
export async function readPage<View>(
  read: (question: Question) => Promise<PageResult<View>>,
  { mode = 'standard', path, query: asked = {} }: Asked,
): Promise<{ chrome: Chrome; outcome: PageResult<View> }> {
  const now = new Date()
  const query = knownQuery(path, asked)
  const reading = { mode, place: printPlace(path, query) }
  const { before } = query
  try {
    const chrome = await getChrome({ now, reading })
    const question = { chrome, now, path, query, ...(typeof before === 'string' && { before }) }
    return { chrome, outcome: await read(question) }
  } catch (error) {
    console.error(`A page could not be read: ${path}`, error)
    const kind = isDatabaseAway(error) ? 'unavailable' : 'failed'
    return { chrome: plainChrome({ now, reading }), outcome: { kind } }
  }
}
