import type { Language } from 'payload-newsroom/language'
import type { Snapshot } from 'payload-newsroom/ledger'

import { readTexts } from 'payload-newsroom/search'
import { Client } from 'pg'

import type { Queries } from './Queries.ts'

import { chanceOf } from '../archive/random.ts'
import { chineseQueries } from './chineseQueries.ts'
import { englishQueries } from './englishQueries.ts'

/** What a reader types, and which kind of query it is. */
export type Typed = { readonly kind: string; readonly words: string }

const queriesOf: Readonly<Record<Language, Queries>> = { en: englishQueries, zh: chineseQueries }

/** Texts from everywhere in the archive. */
const TEXTS = `
SELECT search_text AS text, card ->> 'label' AS label, snapshot FROM live_documents
 WHERE state = 'live' AND kind NOT IN ('picture', 'site') ORDER BY md5(path) LIMIT 3000`

/** Different queries made of the texts' own words, of every kind alike. */
export async function toQueries({
  count,
  language,
  url,
}: {
  count: number
  language: Language
  url: string
}): Promise<readonly Typed[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<{ label: string; snapshot: Snapshot; text: string }>(TEXTS)
  await client.end()
  const chance = chanceOf(20_261_125)
  const { kinds } = queriesOf[language]
  const found = new Map<string, Typed>()
  for (let tried = 0; found.size < count && tried < count * 50; tried += 1) {
    const { snapshot, ...source } = chance.pick(rows)
    const kind = kinds[tried % kinds.length]
    const words = kind?.take(chance, { ...source, printed: () => printedIn(snapshot, language) })
    if (kind && words && !found.has(words)) found.set(words, { kind: kind.name, words })
  }
  return [...found.values()]
}

function printedIn(snapshot: Snapshot, language: Language): string {
  const { body, facts, heads } = readTexts(snapshot, language)
  return [...heads, ...facts, ...body].join('\n')
}
