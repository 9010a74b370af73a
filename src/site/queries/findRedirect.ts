import type { PageResult } from '../http/pageResult.ts'

import { readerPool } from '../http/readerPool.ts'

const TARGET = `SELECT target FROM live_documents WHERE path = $1 AND state = 'redirect'`

/** Where the page of a path is now, if it has moved. */
export async function findMove(page: string): Promise<string | undefined> {
  const { rows } = await readerPool.query<{ target: string }>({
    name: 'where a page went',
    text: TARGET,
    values: [page],
  })
  return rows[0]?.target
}

/**
 * What hangs on a page (its feed, its picture, its form) goes where the page went; it is missing where there is none.
 *
 * @param to - the address of it for the page at a path
 */
export async function followRedirect(
  page: string,
  to: (target: string) => string,
): Promise<PageResult<never>> {
  const target = await findMove(page)
  return target === undefined ? { kind: 'missing' } : { kind: 'moved', target: to(target) }
}
