import type { Run } from './searchRequest.ts'

import { homophonesIn, printSounds, soundsOf } from '../../domain/search/homophones.ts'

/** Number of titles examined: most contain one word, and some match by a name elsewhere in their head. */
const looked = 100

/** Query on the index of sounds, fenced: the planner would otherwise walk the dates through the whole archive. */
const ALIKE = `
WITH alike AS MATERIALIZED (
  SELECT card ->> 'title' AS title, sort_at, path FROM live_documents WHERE state = 'live' AND search_tokens @@ $1::tsquery)
SELECT title FROM alike ORDER BY sort_at DESC, path DESC LIMIT ${looked}`

/** Suggests words of released titles that sound like the query: 红嘴鸥 for 红嘴欧. Needs no table of its own. */
export async function suggestHomophones(run: Run, typed: string): Promise<string[]> {
  const sounds = soundsOf(typed)
  if (!sounds) return []
  const rows = await run({ text: ALIKE, values: [printSounds(sounds)] })
  const words = rows.flatMap(({ title }) => homophonesIn(sounds, String(title)))
  return [...new Set(words)]
}
