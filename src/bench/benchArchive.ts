/**
 * `npm run bench -- archive [documents] [queries] [parts]`: what readers wait for where twenty years of a newspaper are public,
 * 100,000 documents unless told otherwise. The archive of each language is filled once and lies in `.newsroom/bench-…` until it is
 * removed by hand.
 */
import { mkdirSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import path from 'node:path'

import { endProcess } from '../ops/endProcess.mjs'
import { print } from '../ops/launch/terminal.mjs'
import { fillArchive } from './archive/fillArchive.ts'
import { buildFirst } from './buildFirst.ts'
import { toQueries } from './queries/toQueries.ts'
import { readCommand } from './readCommand.ts'
import { startNewsroom } from './startNewsroom.ts'
import { timeBaselines } from './timeBaselines.ts'
import { timeDepth } from './timeDepth.ts'
import { timeDesk } from './timeDesk.ts'
import { timePages } from './timePages.ts'
import { timeReleases } from './timeReleases.ts'
import { timeSearch } from './timeSearch.ts'

const root = path.resolve(import.meta.dirname, '../..')
const { asked, language } = readCommand()
const [documentsAsked = '', queriesAsked = '', partsAsked = ''] = asked
const documents = Math.min(1_000_000, Math.max(1000, Number(documentsAsked) || 100_000))
const queries = Math.min(10_000, Math.max(300, Number(queriesAsked) || 10_000))

const folder = path.join(root, `.newsroom/bench-${language}-${documents}`)
mkdirSync(folder, { recursive: true })
await buildFirst()
const newsroom = await startNewsroom(folder, language)
/** In this order: what is measured first meets programs that have just started. */
const parts = {
  search: async () =>
    timeSearch({
      ...newsroom,
      typed: await toQueries({ count: queries, language, url: newsroom.ownerUrl }),
    }),
  baselines: () => timeBaselines(newsroom),
  pages: () => timePages(newsroom),
  depth: () => timeDepth(newsroom),
  desk: () => timeDesk(newsroom),
  releases: async () => (await timeReleases(newsroom)).length === 0,
}
let keeps = true
try {
  await fillArchive({ documents, locale: newsroom.locale, url: newsroom.ownerUrl })
  describe()
  for (const [name, part] of Object.entries(parts)) {
    if (partsAsked !== '' && !partsAsked.split(',').includes(name)) continue
    if (!(await part())) keeps = false
    describe()
  }
} finally {
  await newsroom.stop()
}
await endProcess(keeps ? 0 : 1)

function describe(): void {
  print(
    `\n${documents} documents (${language}), ${cpus()[0]?.model ?? '?'} × ${cpus().length}, load ${(loadavg()[0] ?? 0).toFixed(1)}`,
  )
}
