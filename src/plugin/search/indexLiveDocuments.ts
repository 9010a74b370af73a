import type { Language } from '../../domain/language/language.ts'
import type { Snapshot } from '../../domain/ledger/snapshot.ts'
import type { Names } from '../../domain/search/findNames.ts'
import type { SearchEntry } from '../../domain/search/indexSnapshot.ts'
import type { Execute } from '../database/ownerSql.ts'

import { defaultLanguage } from '../../domain/language/language.ts'
import { kindList, nameKinds } from '../../domain/ledger/kinds.ts'
import { namesIn } from '../../domain/search/readTexts.ts'
import { literal } from '../database/ownerSql.ts'
import { openAnalyzer, publicLanguage } from '../search-index/openAnalyzer.ts'

const batch = 200

type Input = {
  execute: Execute
  isWhole?: boolean
  log?: (line: Readonly<Record<Language, string>>) => void
}

/**
 * Rebuilds the search terms of everything public: after an upgrade with other rules, when the site is in another
 * language, or when names have come that older texts contain. Changes nothing else of a row, and no row that a release changed meanwhile; an interrupted run
 * continues where it was.
 *
 * @param execute - on the owner's connection
 * @param log - takes a line in every language
 * @param isWhole - whether to include rows built by the current rules, with the names of then
 * @returns how many rows were written
 */
export async function indexLiveDocuments({
  execute,
  isWhole = false,
  log = () => undefined,
}: Input): Promise<number> {
  const language = (await publicLanguage(execute)) ?? defaultLanguage
  const analyzer = await openAnalyzer(language, execute)
  const stale = isWhole ? '' : `AND search_version IS DISTINCT FROM ${literal(analyzer.version)}`
  let names: Names | undefined
  let after = ''
  let written = 0
  for (;;) {
    const rows = await execute(
      `SELECT path, publication_id, snapshot FROM live_documents WHERE state = 'live' AND path > ${literal(after)} ${stale}
       ORDER BY path LIMIT ${batch}`,
    )
    if (rows.length === 0) return written
    names ??= analyzer.toNames(await readNames(execute))
    const entries: (SearchEntry & { path: unknown; publication: unknown })[] = []
    for (const { path, publication_id: publication, snapshot } of rows) {
      // Snapshots come from this program, and are read as such.
      const entry = await analyzer.indexSnapshot({ names, snapshot: snapshot as Snapshot })
      entries.push({ path, publication, ...entry })
    }
    await execute(`
      UPDATE live_documents SET search_tokens = newsroom_dated((entry->>'tokens')::tsvector, sort_at), search_text = entry->>'text',
        search_names = ARRAY(SELECT jsonb_array_elements_text(entry->'names')), search_version = entry->>'version'
      FROM jsonb_array_elements(${literal(JSON.stringify(entries))}::jsonb) AS entry
      WHERE path = entry->>'path' AND state = 'live' AND publication_id = entry->>'publication'`)
    written += rows.length
    after = String(rows.at(-1)?.path)
    log({ en: `Search index ${written}`, zh: `检索索引 ${written}` })
  }
}

/** Reads names from snapshots: rows from before the first index hold none. */
async function readNames(execute: Execute) {
  const rows = await execute(
    `SELECT snapshot FROM live_documents WHERE state = 'live' AND kind IN ${kindList(nameKinds)}`,
  )
  return rows.flatMap(({ snapshot }) => namesIn(snapshot as Snapshot))
}
