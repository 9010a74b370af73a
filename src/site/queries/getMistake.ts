import type { Visit } from '../door.ts'
import type { Outcome } from '../outcome.ts'
import type { Link } from './links.ts'

import { mistakePath } from '../ownPaths.ts'
import { readers } from '../readers.ts'
import { followPage } from './followPage.ts'

/** The form for a letter about a page; or the word of thanks after one. */
export type MistakeView =
  | { readonly about: Link & { readonly path: string }; readonly kind: 'form' }
  | { readonly kind: 'thanks' }

const TITLE = `SELECT card ->> 'title' AS title FROM live_documents WHERE path = $1 AND state = 'live'`

/** One writes about what is public, wherever it is now; about anything else there is no form. */
export async function getMistake({ query: { page } }: Visit): Promise<Outcome<MistakeView>> {
  if (typeof page !== 'string' || page.length > 600) return { kind: 'missing' }
  const { rows } = await readers.query<{ title: string }>({
    name: 'title of a page',
    text: TITLE,
    values: [page],
  })
  const [row] = rows
  return row
    ? { kind: 'shown', view: { about: { label: row.title, path: page }, kind: 'form' } }
    : followPage({ page, to: mistakePath })
}

export const getThanks = (): Promise<Outcome<MistakeView>> =>
  Promise.resolve({ kind: 'shown', view: { kind: 'thanks' } })
