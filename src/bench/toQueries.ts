import { Client } from 'pg'

import type { Chance } from './archive/random.ts'

import { chanceOf } from './archive/random.ts'

/** Of how many characters what is typed may be. */
export const lengths = [2, 3, 4, 5, 6] as const

/** Texts from everywhere in the archive. */
const TEXTS = `
SELECT search_text AS text, card ->> 'label' AS label FROM live_documents
 WHERE state = 'live' AND kind NOT IN ('picture', 'site') ORDER BY md5(path) LIMIT 3000`

/**
 * Different words of the texts' own, of every length alike: half of them as readers type them, from the beginning of a
 * heading or a name; half from anywhere, across the borders of words.
 */
export async function toQueries({
  count,
  url,
}: {
  count: number
  url: string
}): Promise<readonly string[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<{ label: string; text: string }>(TEXTS)
  await client.end()
  const chance = chanceOf(20_261_125)
  const found = new Set<string>()
  for (let tried = 0; found.size < count && tried < count * 50; tried += 1) {
    const { label, text } = chance.pick(rows)
    const words = takeFrom({
      chance,
      length: lengths[tried % lengths.length] ?? 2,
      runs: (chance.is(0.5) ? label : text).match(/\p{Script=Han}{2,}/gu) ?? [],
    })
    if (words) found.add(words)
  }
  return [...found]
}

type Input = { chance: Chance; length: number; runs: readonly string[] }

/** Punctuation is nothing to look for: words stand within one run of characters. */
function takeFrom({ chance, length, runs }: Input): string | undefined {
  const long = runs.filter((run) => run.length >= length)
  if (long.length === 0) return undefined
  const run = chance.pick(long)
  const from = chance.is(0.5) ? 0 : chance.number(run.length - length + 1)
  return run.slice(from, from + length)
}
