import type { FetchStems } from '../../domain/search/english/lexemes.ts'
import type { Execute } from '../database/ownerSql.ts'

import { literal } from '../database/ownerSql.ts'

const VERSION = `SELECT current_setting('server_version_num')::int / 10000 AS major`

/** A parser of PostgreSQL cuts other words further, which some locales of a database make uncertain. */
const PLAIN = /^[a-z]{1,40}$/u

/** Kept words; a newspaper has some fifty thousand, names among them. */
const most = 100_000

const known = new Map<string, readonly string[]>()

/**
 * Opens the dictionary of PostgreSQL's own configuration `english`: stems and stop words. Words that were looked up
 * once are kept.
 */
export async function openDictionary(
  execute: Execute,
): Promise<{ readonly dictionary: string; readonly fetchStems: FetchStems }> {
  const [row] = await execute(VERSION)
  const dictionary = `postgresql${Number(row?.major)}`
  return { dictionary, fetchStems: (words) => fetchStems({ dictionary, execute, words }) }
}

type Input = {
  readonly dictionary: string
  readonly execute: Execute
  readonly words: Iterable<string>
}

async function fetchStems({ dictionary, execute, words }: Input) {
  const keyOf = (word: string) => `${dictionary} ${word}`
  const asked = [...new Set(words)].filter((word) => PLAIN.test(word))
  const fresh = asked.filter((word) => !known.has(keyOf(word)))
  const stems = new Map(asked.map((word) => [word, known.get(keyOf(word)) ?? [word]]))
  if (fresh.length > 0) {
    const rows = await execute(
      `SELECT word, tsvector_to_array(to_tsvector('pg_catalog.english', word)) AS stems
       FROM jsonb_array_elements_text(${literal(JSON.stringify(fresh))}::jsonb) AS word`,
    )
    if (known.size + rows.length > most) known.clear()
    for (const { stems: found, word } of rows) {
      const lexemes = Array.isArray(found) ? found.map(String) : []
      stems.set(String(word), lexemes)
      known.set(keyOf(String(word)), lexemes)
    }
  }
  return (word: string): readonly string[] => stems.get(word) ?? [word]
}
