/**
 * `npm run bench -- search [documents] [queries]`: an archive of generated reports in a database of its own, and how
 * long its search takes by the length of what is typed: cold, one at a time, and four at a time over HTTP.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'

import { print } from '../launch/terminal.mjs'
import { fillArchive } from './fillArchive.ts'
import { startNewsroom } from './startNewsroom.ts'
import { timeSearch } from './timeSearch.ts'
import { toQueries } from './toQueries.ts'

const [, , , documentsAsked = '2000', queriesAsked = '500'] = process.argv
const documents = Math.min(100_000, Math.max(100, Number(documentsAsked) || 2000))
const queries = Math.min(10_000, Math.max(50, Number(queriesAsked) || 500))

const folder = mkdtempSync(path.join(tmpdir(), 'newsroom-bench-'))
const newsroom = await startNewsroom(folder)
try {
  print(`${cpus()[0]?.model ?? '?'} × ${cpus().length}, load ${(loadavg()[0] ?? 0).toFixed(1)}`)
  const random = seeded(20_261_125)
  const start = performance.now()
  const sentences = await fillArchive({ documents, random, url: newsroom.ownerUrl })
  print(
    `${documents} 篇，入库和编索引 ${Math.round((performance.now() - start) / 1000)} s  documents filled and indexed`,
  )
  const typed = toQueries({ count: queries, random, sentences })
  process.exitCode = (await timeSearch({ ...newsroom, typed })) ? 0 : 1
} finally {
  await newsroom.stop()
  rmSync(folder, { force: true, recursive: true })
}
process.exit()

/** The same archive and the same questions every time. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}
