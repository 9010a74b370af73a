import type { Payload } from 'payload'

import { postgresAdapter } from '@payloadcms/db-postgres'
import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import { buildConfig, getPayload } from 'payload'
import {
  newsEditor,
  newsroomPlugin,
  releaseDocuments,
  reviewPlans,
  signDocuments,
  Users,
} from 'payload-newsroom'
import { openSearch } from 'payload-newsroom/search-engine'
import { Pool } from 'pg'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { overrides } from '../../../docs/how-to/extend/overrides.ts'
import { query } from '../../ops/postgres.mjs'
import { approvalHashOf } from '../fixtures/approve.ts'
import { draftPackage } from '../fixtures/draftPackage.ts'
import { accountOf } from '../setup/accountOf.ts'
import { askGraphql, askPayload } from '../setup/askPayload.ts'
import { createTestDatabase } from '../setup/createTestDatabase.ts'

const database = await createTestDatabase('host_options')
const readers = new Pool({ connectionString: database.readerUrl })
let payload: Payload
let id: string

beforeAll(async () => {
  for (const [name, value] of Object.entries(database.env))
    if (name !== 'NODE_ENV') process.env[name] = value
  // The host's migration.
  await query({
    text: `ALTER TABLE reports ADD reading_tip varchar; ALTER TABLE _reports_v ADD version_reading_tip varchar`,
    url: database.ownerUrl,
  })
  payload = await getPayload({
    config: buildConfig({
      admin: { user: 'users' },
      collections: [Users],
      db: postgresAdapter({
        idType: 'uuidv7',
        pool: { connectionString: database.appUrl },
        push: false,
      }),
      editor: newsEditor,
      plugins: [
        newsroomPlugin({
          folder: database.env.NEWSROOM_DATA ?? '',
          language: 'zh',
          overrides,
          record: false,
          review: reviewPlans.singleEditor,
          timeZone: 'Asia/Shanghai',
        }),
      ],
      secret: database.env.PAYLOAD_SECRET ?? '',
      sharp,
      telemetry: false,
      typescript: { autoGenerate: false },
    }),
  })
  // The database is dropped under its idle connections.
  if ('pool' in payload.db && payload.db.pool instanceof EventEmitter)
    payload.db.pool.on('error', () => undefined)
  id = (await draftPackage(payload)).report.id
})

afterAll(async () => {
  await readers.end()
  await payload.destroy()
  await database.drop()
})

const tip = '渡船末班提前'
const named = () => ({ id, collection: 'reports' as const })

const tell = (readingTip: string) =>
  payload.update({
    ...named(),
    // Types of a host know its own field; the reference newsroom's do not.
    data: { readingTip } as object,
    draft: true,
    overrideAccess: true,
  })

const found = async (typed: string) => {
  const search = openSearch(
    async ({ text, values }) =>
      (await readers.query<Record<string, unknown>>(text, [...values])).rows,
  )
  const { hits } = await search({
    language: 'zh',
    order: 'relevance',
    timeZone: 'Asia/Shanghai',
    typed,
  })
  return hits.map(({ card }) => card.key)
}

it('is the example that the guide prints, in ten lines', () => {
  const example = readFileSync('docs/how-to/extend/overrides.ts', 'utf8').trim()
  const guide = readFileSync('docs/how-to/extend-a-collection.md', 'utf8')
  const [, block = ''] = /```ts\n([\s\S]*?)\n *```/u.exec(guide) ?? []
  expect(block.replaceAll(/^ {3}/gmu, '')).toBe(example)
  expect(example.split('\n').length).toBeLessThanOrEqual(10)
})

it('has a field that is signed, released, in the API and found', async () => {
  const without = await approvalHashOf(named(), payload)
  await tell(tip)
  const approvalHash = await approvalHashOf(named(), payload)
  expect(approvalHash).not.toBe(without)

  const user = await accountOf({ payload, role: 'chiefEditor' })
  // What was seen before the field was filled is no longer what would go out.
  const late = await signDocuments({
    payload,
    signing: { documents: [{ ...named(), approvalHash: without }], verdict: 'submit' },
    user,
  })
  expect(late.kind).toBe('refused')

  const { docs } = await payload.find({
    collection: 'sections',
    draft: true,
    overrideAccess: true,
  })
  const outcome = await releaseDocuments({
    documents: [...docs.map((each) => ({ id: each.id, collection: 'sections' as const })), named()],
    payload,
    user,
  })
  expect(outcome).toMatchObject({ kind: 'released' })

  const { rows } = await readers.query<{ snapshot: unknown }>(
    'SELECT snapshot FROM live_documents WHERE key = $1',
    [`reports:${id}`],
  )
  expect(rows[0]?.snapshot).toMatchObject({
    added: [{ isSearchable: true, name: 'readingTip', value: tip }],
  })
  const rest = await askPayload(payload, { path: `/reports/${id}` })
  expect(rest.body).toMatchObject({ readingTip: tip })
  const graphql = await askGraphql(payload, { text: '{ Reports { docs { readingTip } } }' })
  expect(graphql.text).toContain(tip)
  expect(await found('渡船末班提前')).toEqual([`reports:${id}`])

  await tell('尚未发布的提示')
  const again = await askPayload(payload, { path: `/reports/${id}` })
  expect(again.body).toMatchObject({ readingTip: tip })
  expect(await found('尚未发布的提示')).toEqual([])
})
