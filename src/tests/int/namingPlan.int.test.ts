import type { QueryConfig } from 'pg'

import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { useNewsroom } from '../setup/useNewsroom.ts'

const { asOwner, database } = await useNewsroom('naming_plan')
const { readerPool } = await import('../../site/http/readerPool.ts')
const { findDocument } = await import('../../site/queries/findDocument.ts')
const { findCardsOfTopic } = await import('../../site/queries/findCards.ts')
const { readCursor } = await import('../../site/queries/cursor.ts')

const reader = new Client({ connectionString: database.readerUrl })
// The database goes while the connection may still be closing.
reader.on('error', () => undefined)
await reader.connect()

const reports = 12_000

/** Twenty years of reports and speeches: `often` in a third of them, `once` in the first years alone, `rare` in few. */
const FILL = `
SET session_replication_role = replica;
INSERT INTO live_documents (path, state, kind, key, snapshot, card, sort_at, released_at, content_hash, publication_id)
SELECT '/people/' || name, 'live', 'person', 'people:' || name, '{}', '{}', now(), now(), name, name
  FROM unnest(ARRAY['often', 'once', 'rare', 'never']) AS name;
INSERT INTO live_documents (path, state, kind, key, snapshot, card, mentions, sort_at, released_at, content_hash, publication_id)
SELECT '/' || kind || '/' || n, 'live', kind, kind || ':' || n, jsonb_build_object('keywords', names),
  jsonb_build_object('key', kind || ':' || n), ARRAY(SELECT 'people:' || name FROM unnest(names) AS name), day, day, n, n
FROM (SELECT n, CASE WHEN n % 20 = 0 THEN 'speech' ELSE 'report' END AS kind,
    timestamptz '2006-01-01' + n * interval '14 hours' AS day,
    array_remove(ARRAY[CASE WHEN n % 3 > 0 THEN 'often' END, CASE WHEN n < 3000 AND n % 4 > 0 THEN 'once' END,
      CASE WHEN n % 1500 = 7 THEN 'rare' END], NULL) AS names
  FROM generate_series(1, ${reports}) n) made;
ANALYZE live_documents`

beforeAll(async () => {
  await asOwner(FILL)
})

afterAll(async () => {
  await readerPool.end()
  await reader.end()
})

type Node = Readonly<Record<string, unknown>> & { readonly Plans?: readonly Node[] }

/** The first question that a page asks the database. */
async function questionOf(ask: () => Promise<unknown>): Promise<QueryConfig> {
  const { query } = readerPool
  const asked: QueryConfig[] = []
  const noted = (config: QueryConfig) => {
    asked.push(config)
    return query.call(readerPool, config)
  }
  readerPool.query = noted as typeof query
  await ask().finally(() => {
    readerPool.query = query
  })
  const [first] = asked
  if (!first) throw new Error('nothing was asked')
  return first
}

let prepared = 0

/** What of the archive is visited, by the plan of one who asks often. */
async function planOf(ask: () => Promise<unknown>) {
  const { text, values = [] } = await questionOf(ask)
  const name = `naming_${(prepared += 1)}`
  const types = ['text', 'bigint', 'text'].slice(0, values.length).join(', ')
  const given = values.map((each) => (each === null ? 'NULL' : `'${String(each)}'`)).join(', ')
  await reader.query(
    `SET plan_cache_mode = force_generic_plan; PREPARE ${name}(${types}) AS ${text}`,
  )
  const { rows } = await reader.query<{ 'QUERY PLAN': readonly { readonly Plan: Node }[] }>(
    `EXPLAIN (ANALYZE, FORMAT JSON) EXECUTE ${name}(${given})`,
  )
  return visited(rows[0]?.['QUERY PLAN'][0]?.Plan)
}

type Visited = { readonly rows: number; readonly scans: readonly string[] }

function visited(node: Node | undefined): Visited {
  if (!node) throw new Error('nothing was planned')
  const all = [here(node), ...(node.Plans ?? []).map(visited)]
  return {
    rows: all.reduce((sum, { rows }) => sum + rows, 0),
    scans: all.flatMap(({ scans }) => scans),
  }
}

function here(node: Node): Visited {
  const loops = Number(node['Actual Loops'])
  if (node['Relation Name'] !== 'live_documents' || loops === 0) return { rows: 0, scans: [] }
  const rows = Number(node['Actual Rows']) + Number(node['Rows Removed by Filter'] ?? 0)
  return { rows: rows * loops, scans: [String(node['Node Type'])] }
}

/** The newest that name somebody, by going through everything. */
async function newestOf(name: string, { kind, limit }: { kind: string; limit: number }) {
  const rows = await asOwner(
    `SELECT key FROM live_documents WHERE kind = $1 AND 'people:' || $2 = ANY (mentions)
      ORDER BY sort_at DESC, path DESC LIMIT ${limit}`,
    [kind, name],
  )
  return rows.map(({ key }) => String(key))
}

describe('whoever documents name', () => {
  it.each(['often', 'once', 'rare', 'never'])(
    'is found with a few of the documents visited, and the newest of each kind: %s',
    async (name) => {
      const path = `/people/${name}`
      const { rows, scans } = await planOf(() => findDocument({ path }))
      expect(scans).not.toContain('Seq Scan')
      expect(rows).toBeLessThan(700)
      const found = await findDocument({ path })
      const pointing = found?.state === 'live' ? found.pointing.map(({ key }) => key) : []
      const wanted = await Promise.all(
        ['report', 'speech'].map((kind) => newestOf(name, { kind, limit: 24 })),
      )
      expect(pointing.toSorted()).toEqual(wanted.flat().toSorted())
    },
  )

  it.each(['often', 'once', 'rare'])(
    'is listed page by page with a few of the documents visited, as a topic: %s',
    async (name) => {
      const all = await newestOf(name, { kind: 'report', limit: 60 })
      let before: ReturnType<typeof readCursor> | undefined
      const listed: string[] = []
      do {
        const ask = () => findCardsOfTopic(name, before ?? undefined)
        const { rows, scans } = await planOf(ask)
        expect(scans).not.toContain('Seq Scan')
        expect(rows).toBeLessThan(400)
        const { cards, older } = await ask()
        listed.push(...cards.map(({ key }) => key))
        before = older === undefined ? undefined : readCursor(older)
      } while (before && listed.length < all.length)
      expect(listed.slice(0, all.length)).toEqual(all)
    },
  )
})
