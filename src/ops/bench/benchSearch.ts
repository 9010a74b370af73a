/**
 * `npm run bench -- search [documents] [queries]`: an archive of generated reports in a database of its own, and how
 * long its search takes by the length of what is typed: cold, one at a time, and four at a time over HTTP.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { openSearch } from 'payload-newsroom/search-engine'
import { Pool } from 'pg'

import { print } from '../launch/terminal.mjs'
import { fillArchive } from './fillArchive.ts'
import { startNewsroom } from './startNewsroom.ts'

const [, , , documentsAsked = '2000', queriesAsked = '500'] = process.argv
const documents = Math.min(100_000, Math.max(100, Number(documentsAsked) || 2000))
const queries = Math.min(10_000, Math.max(50, Number(queriesAsked) || 500))
const lengths = [2, 3, 4, 6] as const
const promisedMs = 50

const folder = mkdtempSync(path.join(tmpdir(), 'newsroom-bench-'))
const newsroom = await startNewsroom(folder)
let isKept = false
try {
  print(`${cpus()[0]?.model ?? '?'} × ${cpus().length}, load ${(loadavg()[0] ?? 0).toFixed(1)}`)
  const random = seeded(20_261_125)
  const start = performance.now()
  const sentences = await fillArchive({ documents, random, url: newsroom.ownerUrl })
  print(
    `${documents} 篇，入库和编索引 ${Math.round((performance.now() - start) / 1000)} s  documents filled and indexed`,
  )
  const typed = toQueries({ count: queries, random, sentences })
  isKept = await measure(typed)
} finally {
  await newsroom.stop()
  rmSync(folder, { force: true, recursive: true })
}
process.exit(isKept ? 0 : 1)

async function measure(typed: readonly string[]): Promise<boolean> {
  const pool = new Pool({ connectionString: newsroom.readerUrl, max: 4 })
  const search = openSearch(
    async ({ text, values }) => (await pool.query<Record<string, unknown>>(text, [...values])).rows,
  )
  const ask = (words: string) =>
    search({ order: 'relevance', timeZone: 'Asia/Shanghai', typed: words })
  const first = performance.now()
  await ask(typed[0] ?? '闭幕')
  print(
    `\n第一次（装词典） first, with the dictionary   ${Math.round(performance.now() - first)} ms`,
  )
  const waits = await timeEach(typed, ask)
  for (const length of lengths)
    row(
      `${length} 字 characters`,
      waits.filter(({ words }) => words.length === length),
    )
  const all = row('全部 all, one at a time', waits)
  const overHttp: Wait[] = []
  const shares = Array.from({ length: 4 }, (_, share) =>
    typed.filter((_words, place) => place % 4 === share),
  )
  await Promise.all(
    shares.map(async (share) => {
      overHttp.push(...(await timeEach(share, askPage)))
    }),
  )
  row('网页 pages, four at a time', overHttp)
  await pool.end()
  const keeps = all < promisedMs
  print(`   ${keeps ? '✓' : '✗'} p95 < ${promisedMs} ms`)
  return keeps
}

type Wait = { readonly ms: number; readonly words: string }

async function askPage(words: string): Promise<void> {
  const answer = await fetch(`${newsroom.appUrl}/search?q=${encodeURIComponent(words)}`)
  if (!answer.ok) throw new Error(`the search page said ${answer.status} to ${words}`)
  await answer.text()
}

async function timeEach(
  typed: readonly string[],
  ask: (words: string) => Promise<unknown>,
): Promise<Wait[]> {
  const waits: Wait[] = []
  for (const words of typed) {
    const start = performance.now()
    await ask(words)
    waits.push({ ms: performance.now() - start, words })
  }
  return waits
}

/** @returns the p95 in milliseconds */
function row(name: string, waits: readonly Wait[]): number {
  const sorted = waits.map(({ ms }) => ms).toSorted((one, other) => one - other)
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
  const [p50, p95, p99] = [at(0.5), at(0.95), at(0.99)]
  print(
    `   ${name.padEnd(28)} p50 ${p50.toFixed(1)} ms  p95 ${p95.toFixed(1)} ms  p99 ${p99.toFixed(1)} ms  (${sorted.length})`,
  )
  return p95
}

/** Different strings of the texts' own, of every length alike; punctuation is nothing to look for. */
function toQueries({
  count,
  random,
  sentences,
}: {
  count: number
  random: () => number
  sentences: readonly string[]
}): string[] {
  const found = new Set<string>()
  for (let tried = 0; found.size < count && tried < count * 50; tried += 1) {
    const sentence = sentences[Math.floor(random() * sentences.length)] ?? ''
    const length = lengths[found.size % lengths.length] ?? 2
    const from = Math.floor(random() * Math.max(1, sentence.length - length))
    const words = sentence.slice(from, from + length)
    if (words.length === length && /^\p{Script=Han}+$/u.test(words)) found.add(words)
  }
  return [...found]
}

/** The same archive and the same questions every time. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}
