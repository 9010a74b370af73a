import type { NewsroomLocale } from 'payload-newsroom/time'

import { openSearch } from 'payload-newsroom/search-engine'
import { Pool } from 'pg'

import type { Typed } from './queries/toQueries.ts'

import { print } from '../ops/launch/terminal.mjs'
import { openProcessorClock } from './openProcessorClock.ts'
import { printTiming } from './printTiming.ts'
import { timeRequests, timingOf } from './timeRequests.ts'

const promises = { atOnceP95Ms: 50, coldP99Ms: 500, p95Ms: 50 } as const
const coldQueries = 200

type EngineInput = {
  locale: NewsroomLocale
  readerUrl: string
  typed: readonly Typed[]
}

type Input = EngineInput & { appUrl: string }

/**
 * Asks everything once by the page, four at a time, the first of them on programs that have just started; then once by
 * the engine alone, one at a time.
 *
 * @returns whether the search keeps what is promised
 */
export async function timeSearch({ appUrl, ...input }: Input): Promise<boolean> {
  const { typed } = input
  print(`\n搜索  search, ${typed.length} different queries`)
  const pages = typed.map(({ words }) => `${appUrl}/search?q=${encodeURIComponent(words)}`)
  const cold = await timeRequests(pages.slice(0, coldQueries))
  printTiming('刚启动 just started', cold)
  const overHttp = await timeRequests(pages.slice(coldQueries))
  printTiming('网页，每次四个 four at a time', overHttp)
  const alone = await timeEngine(input)
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

type Wait = Typed & { readonly ms: number; readonly processorMs: number }

/** @returns the p95 in milliseconds */
async function timeEngine({ locale, readerUrl, typed }: EngineInput): Promise<number> {
  const pool = new Pool({ connectionString: readerUrl, max: 1 })
  const search = openSearch(
    async ({ values, ...statement }) =>
      (await pool.query<Record<string, unknown>>({ ...statement, values: [...values] })).rows,
  )
  const processor = await openProcessorClock(pool)
  const waits: Wait[] = []
  for (const each of typed) {
    const [start, before] = [performance.now(), await processor?.()]
    await search({ ...locale, order: 'relevance', typed: each.words })
    const ms = performance.now() - start
    waits.push({ ...each, ms, processorMs: ((await processor?.()) ?? 0) - (before ?? 0) })
  }
  await pool.end()
  for (const name of new Set(waits.map(({ kind }) => kind))) {
    const some = waits.filter(({ kind }) => kind === name)
    printTiming(name, timingOf(some.map(({ ms }) => ms)))
    if (processor)
      printTiming('  处理器 processor', timingOf(some.map(({ processorMs }) => processorMs)))
  }
  if (processor)
    printTiming('处理器 processor', timingOf(waits.map(({ processorMs }) => processorMs)))
  const all = timingOf(waits.map(({ ms }) => ms))
  printTiming('引擎，逐个 engine, one by one', all)
  const slowest = waits.toSorted((one, other) => other.ms - one.ms).slice(0, 5)
  print(
    `   最慢 slowest: ${slowest.map(({ ms, words }) => `${words} ${Math.round(ms)} ms`).join(', ')}`,
  )
  return all.p95Ms
}
