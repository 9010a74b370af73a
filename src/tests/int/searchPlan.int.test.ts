import { openSearch } from 'payload-newsroom/search-engine'
import { Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { useNewsroom } from '../setup/useNewsroom.ts'

const { asOwner, database } = await useNewsroom('search_plan')
const readers = new Pool({ connectionString: database.readerUrl })
// The database goes while a connection may still be closing.
readers.on('error', () => undefined)

/** Rows whose words are too long to lie in the row itself; “harbor” is in two thirds of them. */
const FILL = `
SET session_replication_role = replica;
INSERT INTO live_documents (path, state, kind, key, snapshot, card, sort_at, released_at, content_hash, publication_id,
  search_tokens, search_text)
SELECT '/reports/' || n, 'live', CASE WHEN n % 20 = 0 THEN 'speech' ELSE 'report' END, 'reports:' || n, '{}', '{}', day, day, n, n,
  newsroom_dated(array_to_tsvector((SELECT array_agg('w' || md5(n || ' ' || word)) FROM generate_series(1, 150) word)
    || CASE WHEN n % 3 > 0 THEN ARRAY['harbor'] ELSE ARRAY['pier'] END), day), ' harbor '
FROM (SELECT n, timestamptz '2010-01-01' + n * interval '1 day' AS day FROM generate_series(1, 4000) n) made;
ANALYZE live_documents`

beforeAll(async () => {
  await asOwner(FILL)
})

afterAll(async () => {
  await readers.end()
})

/** How the statement of a question is planned. */
async function planOf(typed: string, request = {}): Promise<string> {
  let plan = ''
  const search = openSearch(async ({ text, values }) => {
    if (text.includes('found_last')) {
      const { rows } = await readers.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${text}`, [...values])
      plan = rows.map((row) => row['QUERY PLAN']).join('\n')
      return []
    }
    return (await readers.query<Record<string, unknown>>(text, [...values])).rows
  })
  await search({ language: 'en', order: 'relevance', timeZone: 'UTC', typed, ...request })
  return plan
}

describe('words that many documents have', () => {
  it.each([
    { name: 'a common word', request: {}, typed: 'harbor' },
    { name: 'a common word, newest first', request: { order: 'newest' }, typed: 'harbor' },
    { name: 'one in quotation marks', request: {}, typed: '"harbor"' },
    { name: 'one of a kind of documents', request: { kind: 'speech' }, typed: 'harbor' },
  ])(
    'are found by their index, without unpacking those of every document: $name',
    async ({ request, typed }) => {
      const plan = await planOf(typed, request)
      expect(plan).toContain('live_documents_words')
      expect(plan).not.toMatch(/^ *Filter: .*@@/mu)
    },
  )
})
