import { readerPool } from '../http/readerPool.ts'

/** What a search is narrowed to: somebody, or a meeting. */
export type About = {
  /** Nothing is about a page that is not there: its key is its path, which no document is filed under. */
  readonly isGone?: boolean
  readonly key: string
  readonly label: string
  readonly path: string
}

/** The people, reporters and meetings at these paths, in that order; where one has moved, where it is now. */
export async function findAbout(paths: readonly string[]): Promise<readonly About[]> {
  if (paths.length === 0) return []
  const { rows } = await readerPool.query<
    Record<'asked' | 'key' | 'label' | 'path', null | string>
  >({
    name: 'about',
    text: `SELECT asked.path AS asked, live.key, live.path, live.card ->> 'label' AS label
      FROM unnest($1::text[]) WITH ORDINALITY AS asked(path, place)
      LEFT JOIN live_documents moved ON moved.path = asked.path AND moved.state = 'redirect'
      LEFT JOIN live_documents live ON live.path = coalesce(moved.target, asked.path)
       AND live.state = 'live' AND live.kind IN ('meeting', 'person', 'reporter') ORDER BY place`,
    values: [paths],
  })
  const about = rows.map(({ asked, key, label, path }) =>
    key && label && path ? { key, label, path } : gone(asked ?? ''),
  )
  return [...new Map(about.map((each) => [each.key, each])).values()]
}

const gone = (path: string): About => ({ isGone: true, key: path, label: path, path })
