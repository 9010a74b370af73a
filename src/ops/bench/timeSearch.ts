import { openSearch } from 'payload-newsroom/search-engine'
import { Pool } from 'pg'

import { print } from '../launch/terminal.mjs'

/** Of how many characters what is typed may be. */
export const lengths = [2, 3, 4, 6] as const
const promisedMs = 50

/**
 * Asks everything once by the engine alone, then once by the page, four at a time, and prints how long readers wait.
 *
 * @returns whether the search keeps what we promise
 */
export async function timeSearch({
  appUrl,
  readerUrl,
  typed,
}: {
  appUrl: string
  readerUrl: string
  typed: readonly string[]
}): Promise<boolean> {
  const pool = new Pool({ connectionString: readerUrl, max: 4 })
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
      overHttp.push(...(await timeEach(share, (words) => askPage(appUrl, words))))
    }),
  )
  row('网页 pages, four at a time', overHttp)
  await pool.end()
  const keeps = all < promisedMs
  print(`   ${keeps ? '✓' : '✗'} p95 < ${promisedMs} ms`)
  return keeps
}

type Wait = { readonly ms: number; readonly words: string }

async function askPage(appUrl: string, words: string): Promise<void> {
  const answer = await fetch(`${appUrl}/search?q=${encodeURIComponent(words)}`)
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
