import type { Snapshot } from 'payload-newsroom/ledger'
import type { NewsroomLocale } from 'payload-newsroom/time'

import { fork } from 'node:child_process'
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { namesIn } from 'payload-newsroom/search'
import { openAnalyzer } from 'payload-newsroom/search-engine'
import { Client } from 'pg'

import type { Entered } from './enter.ts'

import { print } from '../../ops/launch/terminal.mjs'
import { enter, prepare } from './enter.ts'
import { makeCast, readCast } from './people.ts'
import { store } from './store.ts'
import { wordsByLanguage } from './words/wordsByLanguage.ts'

/** Raised whenever the same number of documents would be others. */
const edition = 1

type FillInput = { documents: number; locale: NewsroomLocale; url: string }

/**
 * Twenty years of an invented newspaper: people, reporters, meetings, speeches, corrections and reports, each with its
 * rows in its collection, in the record and in what readers see, made by the functions that releases use. Filled once;
 * a database that holds this very archive is left as it is.
 */
export async function fillArchive({ documents, locale, url }: FillInput): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    const mark = `${edition}-${documents}`
    await client.query('CREATE TABLE IF NOT EXISTS bench_archive (mark text)')
    const { rows } = await client.query<{ mark: string }>('SELECT mark FROM bench_archive')
    if (rows.some((row) => row.mark === mark)) return
    if (rows.length > 0) throw new Error('the folder holds another archive: remove it first')
    await client.query('INSERT INTO bench_archive VALUES ($1)', ['begun'])
    await enterCast(client, locale)
    const indexes = await dropIndexes(client)
    await fill({ documents, locale, url })
    print('   建索引  building the indexes')
    for (const index of indexes) await client.query(index)
    await client.query('UPDATE bench_archive SET mark = $1', [mark])
    await client.query('VACUUM ANALYZE')
  } finally {
    await client.end()
  }
}

async function enterCast(client: Client, locale: NewsroomLocale): Promise<void> {
  const { rows } = await client.query<{ snapshot: Snapshot }>(
    `SELECT snapshot FROM live_documents WHERE state = 'live'`,
  )
  const snapshots = rows.map(({ snapshot }) => snapshot)
  const cast = readCast(snapshots)
  const words = wordsByLanguage[locale.language]
  const analyzer = await openAnalyzer(
    locale.language,
    async (statement) => (await client.query<Record<string, unknown>>(statement)).rows,
  )
  const names = analyzer.toNames(snapshots.flatMap(namesIn))
  const made = makeCast(words)
  const entered: Entered[] = []
  for (const one of made) entered.push(await prepare({ analyzer, cast, locale, made: one, names }))
  await client.query('BEGIN')
  await client.query('SET LOCAL session_replication_role = replica')
  await enter({ actor: words.chiefEditor, client, entered })
  await store({ client, made })
  await client.query('COMMIT')
}

/**
 * Large tables are filled first and indexed then, by the very definitions that were there.
 *
 * @returns the statements that make the indexes again
 */
async function dropIndexes(client: Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ definition: string; name: string }>(
    `SELECT format('%I', index.relname) AS name, pg_get_indexdef(indexrelid) AS definition
       FROM pg_index JOIN pg_class index ON index.oid = indexrelid
      WHERE indrelid = ANY (ARRAY['live_documents', 'publications', 'reports', '_reports_v']::regclass[])
        AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)`,
  )
  for (const { name } of rows) await client.query(`DROP INDEX ${name}`)
  return rows.map(({ definition }) => definition)
}

async function fill({ documents, locale, url }: FillInput): Promise<void> {
  const shares = availableParallelism()
  const program = fileURLToPath(import.meta.resolve('./fillShare.ts'))
  let written = 0
  await Promise.all(
    Array.from({ length: shares }, async (_, share) => {
      const child = fork(
        program,
        [url, documents, share, shares, locale.language, locale.timeZone].map(String),
        {
          stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
        },
      )
      if (!child.stdout) throw new Error('a program without output')
      createInterface({ input: child.stdout }).on('line', (line) => {
        const before = written
        written += Number(line)
        if (Math.floor(before / 10_000) < Math.floor(written / 10_000)) print(`   ${written}`)
      })
      const [code] = (await once(child, 'exit')) as [null | number]
      if (code !== 0) throw new Error('the archive could not be filled')
    }),
  )
}
