/**
 * `npm run bench -- sitemap [documents]`: the whole site map of a million documents, unless told otherwise, fetched map
 * by map, and how much memory the app takes for it. The rows hold no text: a map reads their paths and dates alone.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { Client } from 'pg'

import { endProcess } from '../ops/endProcess.mjs'
import { print } from '../ops/launch/terminal.mjs'
import { buildFirst } from './buildFirst.ts'
import { printTiming } from './printTiming.ts'
import { readCommand } from './readCommand.ts'
import { startNewsroom } from './startNewsroom.ts'
import { timeRequests } from './timeRequests.ts'

const documents = Math.min(5_000_000, Math.max(1000, Number(readCommand().asked[0]) || 1_000_000))
const mostGrownMB = 300

const FILL = `
INSERT INTO live_documents (path, state, kind, key, snapshot, card, sort_at, released_at, first_released_at, content_hash, publication_id)
SELECT '/reports/made-' || place, 'live', 'report', 'reports:made-' || place, '{}', '{}', day, day, day, 'made', 'made'
  FROM (SELECT place, timestamptz '2026-01-01' - place * interval '10 minutes' AS day
    FROM generate_series(1, ${documents}) AS place) AS made`

await buildFirst()
const folder = mkdtempSync(path.join(tmpdir(), 'newsroom-bench-'))
const newsroom = await startNewsroom(folder)
try {
  const client = new Client({ connectionString: newsroom.ownerUrl })
  await client.connect()
  await client.query('SET session_replication_role = replica')
  await client.query(FILL)
  await client.query('VACUUM ANALYZE live_documents')
  await client.end()
  process.exitCode = (await fetchMaps()) ? 0 : 1
} finally {
  await newsroom.stop()
  rmSync(folder, { force: true, recursive: true })
}
await endProcess()

async function fetchMaps(): Promise<boolean> {
  const index = await (await fetch(`${newsroom.appUrl}/sitemap.xml`)).text()
  const maps = [...index.matchAll(/<loc>([^<]+)<\/loc>/gu)].map(([, location = '']) =>
    location.replaceAll('&amp;', '&'),
  )
  print(
    `${documents} documents, ${maps.length} maps, load ${(loadavg()[0] ?? 0).toFixed(1)}, 站点地图 site map`,
  )
  const before = memoryMB()
  printTiming('第一遍 first round', await timeRequests(maps))
  const afterOnce = memoryMB()
  printTiming('第二遍 second round', await timeRequests(maps))
  const afterTwice = memoryMB()
  const keeps = afterTwice - before < mostGrownMB
  print(`   内存 memory ${before} MB, then ${afterOnce} MB, then ${afterTwice} MB`)
  print(`   ${keeps ? '✓' : '✗'} grows by less than ${mostGrownMB} MB`)
  return keeps
}

/** What the app held at most so far. */
function memoryMB(): number {
  const status = readFileSync(`/proc/${newsroom.appPid}/status`, 'utf8')
  return Math.round(Number(/VmHWM:\s+(\d+)/u.exec(status)?.[1] ?? Number.NaN) / 1024)
}
