import { defaultLanguage } from 'payload-newsroom/language'
import { openSearch } from 'payload-newsroom/search-engine'
import { defaultTimeZone } from 'payload-newsroom/time'
import { Pool } from 'pg'

import { print } from '../ops/launch/terminal.mjs'
import { printTiming } from './printTiming.ts'
import { timeRequests, timingOf } from './timeRequests.ts'
import { lengths } from './toQueries.ts'

const promises = { atOnceP95Ms: 50, coldP99Ms: 500, p95Ms: 50 } as const
const coldQueries = 200

type Input = { appUrl: string; readerUrl: string; typed: readonly string[] }

/**
 * Asks everything once by the page, four at a time, the first of them on programs that have just started; then once by
 * the engine alone, one at a time.
 *
 * @returns whether the search keeps what is promised
 */
export async function timeSearch({ appUrl, readerUrl, typed }: Input): Promise<boolean> {
  print(`\n搜索  search, ${typed.length} different queries`)
  const pages = typed.map((words) => `${appUrl}/search?q=${encodeURIComponent(words)}`)
  const cold = await timeRequests(pages.slice(0, coldQueries))
  printTiming('刚启动 just started', cold)
  const overHttp = await timeRequests(pages.slice(coldQueries))
  printTiming('网页，每次四个 four at a time', overHttp)
  const alone = await timeEngine(readerUrl, typed)
  const keeps = {
    [`p99 < ${promises.coldP99Ms} ms from a cold start`]: cold.p99Ms < promises.coldP99Ms,
    [`p95 < ${promises.atOnceP95Ms} ms, pages, four at a time`]:
      overHttp.p95Ms < promises.atOnceP95Ms,
    [`p95 < ${promises.p95Ms} ms, one at a time`]: alone < promises.p95Ms,
  }
  for (const [promise, isKept] of Object.entries(keeps))
    print(`   ${isKept ? '✓' : '✗'} ${promise}`)
  return Object.values(keeps).every(Boolean)
}

type Wait = { readonly ms: number; readonly words: string }

/** @returns the p95 in milliseconds */
async function timeEngine(readerUrl: string, typed: readonly string[]): Promise<number> {
  const pool = new Pool({ connectionString: readerUrl, max: 4 })
  const search = openSearch(
    async ({ values, ...statement }) =>
      (await pool.query<Record<string, unknown>>({ ...statement, values: [...values] })).rows,
  )
  const waits: Wait[] = []
  for (const words of typed) {
    const start = performance.now()
    await search({
      language: defaultLanguage,
      order: 'relevance',
      timeZone: defaultTimeZone,
      typed: words,
    })
    waits.push({ ms: performance.now() - start, words })
  }
  await pool.end()
  for (const length of lengths)
    printTiming(
      `${length} 字 characters`,
      timingOf(waits.filter(({ words }) => words.length === length).map(({ ms }) => ms)),
    )
  const all = timingOf(waits.map(({ ms }) => ms))
  printTiming('引擎，逐个 engine, one by one', all)
  const slowest = waits.toSorted((one, other) => other.ms - one.ms).slice(0, 5)
  print(
    `   最慢 slowest: ${slowest.map(({ ms, words }) => `${words} ${Math.round(ms)} ms`).join(', ')}`,
  )
  return all.p95Ms
}
