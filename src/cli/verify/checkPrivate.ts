import type { Fault } from './findings.ts'
import type { Moment, RecordOfMoment } from './readLedger.ts'

/** I7: what readers see is released, and speaks of nothing that is not. */
export async function checkPrivate(
  { rows }: Moment,
  { live, stored }: RecordOfMoment,
): Promise<Fault[]> {
  const pages = live.filter(({ state }) => state === 'live')
  const states = pages.flatMap(({ key, path }): Fault[] => {
    const row = stored.get(key)
    if (!row) return []
    return [
      ...(row.isPublished && !row.isTrashed
        ? []
        : [{ fault: 'notOnPublicSide', path, subject: key } as const]),
      ...(row.isEmbargoed ? [{ fault: 'embargoedLive', path, subject: key } as const] : []),
    ]
  })
  const trashed = [...stored].flatMap(([subject, { isPublished, isTrashed }]): Fault[] =>
    isPublished && isTrashed ? [{ fault: 'notOnPublicSide', subject }] : [],
  )
  return [...states, ...trashed, ...(await checkNames(rows, new Set(pages.map(({ key }) => key))))]
}

/**
 * Keys that a page's snapshot or card shows, of documents that readers cannot see. Its list of mentions may hold such
 * keys: no page shows it, and by it the page is found again when what it names goes out later.
 */
async function checkNames(rows: Moment['rows'], pages: ReadonlySet<string>): Promise<Fault[]> {
  const named = await rows(`
    SELECT DISTINCT live.path, live.key, named.key #>> '{}' AS name FROM live_documents live,
      LATERAL jsonb_path_query(jsonb_build_array(live.snapshot, live.card), '$.**.key') AS named (key)
    WHERE live.state = 'live'`)
  return named.flatMap(({ key, name, path }): Fault[] =>
    pages.has(String(name)) || !isKey(name)
      ? []
      : [{ detail: String(name), fault: 'namesPrivate', path: String(path), subject: String(key) }],
  )
}

/** A sitting has a `key` too, and it is no document's. */
const isKey = (name: unknown): boolean => typeof name === 'string' && name.includes(':')
