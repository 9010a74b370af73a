import type { PageResult } from '../http/pageResult.ts'
import type { Link } from './links.ts'
import type { Question } from './visit.ts'

import { mistakePath } from '../http/ownPaths.ts'
import { readerPool } from '../http/readerPool.ts'
import { followRedirect } from './findRedirect.ts'

/** The form for a letter about a page; or the word of thanks after one. */
export type MistakeView =
  | { readonly about: Link & { readonly path: string }; readonly kind: 'form' }
  | { readonly kind: 'thanks' }

const TITLE = `SELECT card ->> 'title' AS title FROM live_documents WHERE path = $1 AND state = 'live'`

/** One writes about what is public, wherever it is now; about anything else there is no form. */
export async function getMistake({ query: { page } }: Question): Promise<PageResult<MistakeView>> {
  if (typeof page !== 'string' || page.length > 600) return { kind: 'missing' }
  const { rows } = await readerPool.query<{ title: string }>({
    name: 'title of a page',
    text: TITLE,
    values: [page],
  })
  const [row] = rows
  return row
    ? { kind: 'shown', view: { about: { label: row.title, path: page }, kind: 'form' } }
    : followRedirect(page, mistakePath)
}

/** The page that thanks a reader who wrote in. */
export const getThanks = (): Promise<PageResult<MistakeView>> =>
  Promise.resolve({ kind: 'shown', view: { kind: 'thanks' } })
