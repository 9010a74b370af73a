import { Client } from 'pg'
import { z } from 'zod'

import type { ArchiveWords } from './archive/words/ArchiveWords.ts'
import type { BenchNewsroom } from './startNewsroom.ts'

import { print } from '../ops/launch/terminal.mjs'
import { idOf, isoDay } from './archive/madeDocument.ts'
import { chanceOf } from './archive/random.ts'
import { richText } from './archive/richText.ts'
import { store } from './archive/store.ts'
import { wordsByLanguage } from './archive/words/wordsByLanguage.ts'
import { signIn } from './editors.ts'
import { printTiming } from './printTiming.ts'
import { timingOf } from './timeRequests.ts'

const open = 500
const promisedMs = 200
const desk = z.object({ lists: z.array(z.object({ rows: z.array(z.unknown()) })) })

/** How long the first page of the panel takes where 500 texts are open. */
export async function timeDesk(newsroom: BenchNewsroom): Promise<boolean> {
  print(`\n工作台，${open} 篇在办  the desk with ${open} open texts, one at a time`)
  const client = new Client({ connectionString: newsroom.ownerUrl })
  await client.connect()
  await client.query('SET session_replication_role = replica')
  const { rows } = await client.query<{ count: number }>(
    `SELECT count(*)::integer AS count FROM reports WHERE _status = 'draft'`,
  )
  const made = Array.from({ length: Math.max(0, open - (rows[0]?.count ?? 0)) }, (_, place) =>
    makeDraft(place, wordsByLanguage[newsroom.locale.language]),
  )
  await store({ client, made, status: 'draft' })
  await client.query('ANALYZE reports')
  await client.query('ANALYZE _reports_v')
  await client.end()
  let keeps = true
  for (const role of ['chiefEditor', 'editor']) {
    const call = await signIn(newsroom, role)
    const ask = () => call({ method: 'GET', path: '/api/newsroom/desk' })
    const { lists } = desk.parse(await ask())
    const waits: number[] = []
    for (let round = 0; round < 20; round += 1) {
      const start = performance.now()
      await ask()
      waits.push(performance.now() - start)
    }
    const timing = timingOf(waits)
    printTiming(`${role}, ${lists.flatMap((list) => list.rows).length} rows`, timing)
    if (timing.p95Ms >= promisedMs) keeps = false
  }
  print(`   ${keeps ? '✓' : '✗'} p95 < ${promisedMs} ms`)
  return keeps
}

function makeDraft(place: number, { headline, paragraph }: ArchiveWords) {
  const chance = chanceOf(30_000_000 + place)
  const at = Date.UTC(2026, 10, 25, 0, 0, place)
  return {
    at,
    collection: 'reports' as const,
    document: {
      body: richText([paragraph(chance), paragraph(chance), paragraph(chance)]),
      date: isoDay(at),
      genre: 'news',
      headline: headline(chance),
      id: idOf({ at, collection: 'reports', place }),
      slug: `draft-${place}`,
    },
    place,
  }
}
