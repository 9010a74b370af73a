import type { Run } from './searchRequest.ts'

import { homophonesIn, printSounds, soundsOf } from '../../domain/search/homophones.ts'

/** Titles that are looked at: most hold the same word, and some documents sound so by a name elsewhere in their heads. */
const looked = 100

/** By the index of sounds, fenced in: the planner would else walk the dates and meet the whole archive. */
const ALIKE = `
WITH alike AS MATERIALIZED (
  SELECT card ->> 'title' AS title, sort_at, path FROM live_documents WHERE state = 'live' AND search_tokens @@ $1::tsquery)
SELECT title FROM alike ORDER BY sort_at DESC, path DESC LIMIT ${looked}`

/** Words of the newsroom's own titles that sound as what was typed: 红嘴鸥 for 红嘴欧. Nothing is kept for it. */
export async function suggestHomophones(run: Run, typed: string): Promise<string[]> {
  const sounds = soundsOf(typed)
  if (!sounds) return []
  const rows = await run({ text: ALIKE, values: [printSounds(sounds)] })
  const words = rows.flatMap(({ title }) => homophonesIn(sounds, String(title)))
  return [...new Set(words)]
}
