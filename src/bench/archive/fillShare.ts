/**
 * One of the processes that fill the archive: `fillShare <database> <documents> <share> <shares> <language> <zone>`. Every so-manieth
 * hundred of documents is its own.
 */
import type { Snapshot } from 'payload-newsroom/ledger'

import process from 'node:process'
import { languageOf } from 'payload-newsroom/language'
import { namesIn } from 'payload-newsroom/search'
import { openAnalyzer } from 'payload-newsroom/search-engine'
import { Client } from 'pg'

import type { Entered } from './enter.ts'
import type { Plan } from './makeDocument.ts'

import { enter, prepare, snapshotOf } from './enter.ts'
import { makeDocument, namedBy } from './makeDocument.ts'
import { readCast, toRelated } from './people.ts'
import { store } from './store.ts'
import { wordsByLanguage } from './words/wordsByLanguage.ts'

const [, , url = '', documentsAsked = '', shareAsked = '', sharesAsked = '', ...localeAsked] =
  process.argv
const [language = '', timeZone = ''] = localeAsked
const locale = { language: languageOf(language), timeZone }
const [documents, share, shares] = [documentsAsked, shareAsked, sharesAsked].map(Number) as [
  number,
  number,
  number,
]
const batch = 100

const client = new Client({ connectionString: url })
await client.connect()
// Past the newsroom: as the superuser of a scratch database, whose triggers would refuse anybody else.
await client.query('SET session_replication_role = replica')
await client.query('SET synchronous_commit = off')
const { rows } = await client.query<{ snapshot: Snapshot }>(
  `SELECT snapshot FROM live_documents WHERE state = 'live' ORDER BY sort_at, path`,
)
const snapshots = rows.map(({ snapshot }) => snapshot)
const cast = readCast(snapshots)
const words = wordsByLanguage[locale.language]
const plan: Plan = { cast, documents, words }
const analyzer = await openAnalyzer(
  locale.language,
  async (statement) => (await client.query<Record<string, unknown>>(statement)).rows,
)
const names = analyzer.toNames(snapshots.flatMap(namesIn))
for (let from = share * batch; from < documents; from += shares * batch) {
  const made = Array.from({ length: Math.min(batch, documents - from) }, (_, index) =>
    makeDocument(from + index, plan),
  )
  const entered: Entered[] = []
  for (const one of made) {
    const named = namedBy(one, plan).map((other) =>
      toRelated(snapshotOf({ cast, locale, made: other })),
    )
    const more = new Map(named.map((each) => [each.key, each]))
    entered.push(await prepare({ analyzer, cast, locale, made: one, more, names }))
  }
  await client.query('BEGIN')
  await enter({ actor: words.chiefEditor, client, entered })
  await store({ client, made })
  await client.query('COMMIT')
  process.stdout.write(`${made.length}\n`)
}
await client.end()
