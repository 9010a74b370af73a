import type { Config, Payload } from 'payload'
import type {
  ChangedPage,
  HostHooks,
  Lanes,
  NewsroomOptions,
  ToldAct,
  ToldSignature,
} from 'payload-newsroom'

import { postgresAdapter } from '@payloadcms/db-postgres'
import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import { buildConfig, getPayload } from 'payload'
import {
  callHostHooks,
  deliver,
  enqueueDeliveries,
  newsEditor,
  newsroomPlugin,
  releaseDocuments,
  reviewPlans,
  signDocuments,
  Users,
  withdrawDocuments,
} from 'payload-newsroom'
import { openSearch } from 'payload-newsroom/search-engine'
import { Pool } from 'pg'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { overrides } from '../../../docs/how-to/extend/overrides.ts'
import { query } from '../../ops/postgres.mjs'
import { approvalHashOf } from '../fixtures/approve.ts'
import { draftPackage, richText } from '../fixtures/draftPackage.ts'
import { draftPicture } from '../fixtures/picture.ts'
import { startReceiver } from '../fixtures/receiver.ts'
import { accountOf } from '../setup/accountOf.ts'
import { askGraphql, askPayload, signIn } from '../setup/askPayload.ts'
import { createTestDatabase } from '../setup/createTestDatabase.ts'
import { forgetSchema } from '../setup/forgetSchema.ts'

const database = await createTestDatabase('host_options')
const readers = new Pool({ connectionString: database.readerUrl })
let payload: Payload
/** The same app, started again with other options. */
const others: Payload[] = []
let id: string
let picture: string
const receiver = await startReceiver()
const changedPages: ChangedPage[] = []

/** What the host's own code was told, and what it does next: the plan of one call after the other. */
const told: { acts: ToldAct[]; signatures: ToldSignature[]; withdrawn: ToldAct[] } = {
  acts: [],
  signatures: [],
  withdrawn: [],
}
const plan: ('fail' | 'hang')[] = []
const hooks: HostHooks = {
  onReleased: async (act) => {
    const fault = plan.shift()
    if (fault === 'fail') throw new Error('the cache of the host is away')
    if (fault === 'hang') await new Promise(() => undefined)
    told.acts.push(act)
  },
  onSigned: (signature) => {
    told.signatures.push(signature)
  },
  onWithdrawn: (act) => {
    told.withdrawn.push(act)
  },
}

/** What the worker does. */
async function work(): Promise<void> {
  while ((await enqueueDeliveries(payload)) > 0);
  await callHostHooks({ payload, timeoutMs: 300 })
}

const becomeDue = () =>
  query({ text: 'UPDATE newsroom_deliveries SET next_at = now()', url: database.ownerUrl })

const configOf = (options: NewsroomOptions = {}, logger?: Config['logger']) =>
  buildConfig({
    ...(logger && { logger }),
    admin: { user: 'users' },
    collections: [
      Users,
      { slug: 'shelves', access: { create: () => true }, fields: [{ name: 'name', type: 'text' }] },
    ],
    db: postgresAdapter({
      idType: 'uuidv7',
      pool: { connectionString: database.appUrl },
      push: false,
    }),
    editor: newsEditor,
    plugins: [
      newsroomPlugin({
        ...hooks,
        announcements: {
          allowPrivateAddresses: true,
          webSub: {
            feedsOf: (changed) => {
              changedPages.push(changed)
              return []
            },
            hub: receiver.url,
          },
        },
        folder: database.env.NEWSROOM_DATA ?? '',
        language: 'zh',
        overrides,
        pathOf: ({ collection, slug }) =>
          collection === 'reports' ? `https://www.ferry.example/news/${slug}` : undefined,
        pictureUrl: ({ filename }) => `https://pictures.ferry.example/${filename}`,
        record: false,
        review: reviewPlans.singleEditor,
        timeZone: 'Asia/Shanghai',
        ...options,
      }),
    ],
    secret: database.env.PAYLOAD_SECRET ?? '',
    sharp,
    telemetry: false,
    typescript: { autoGenerate: false },
  })

beforeAll(async () => {
  for (const [name, value] of Object.entries(database.env))
    if (name !== 'NODE_ENV') process.env[name] = value
  // The host's migration.
  await query({
    text: `ALTER TABLE reports ADD reading_tip varchar; ALTER TABLE _reports_v ADD version_reading_tip varchar;
      CREATE TABLE shelves (id uuid PRIMARY KEY, name varchar, updated_at timestamptz DEFAULT now(), created_at timestamptz DEFAULT now());
      ALTER TABLE payload_locked_documents_rels ADD shelves_id uuid;
      GRANT ALL ON shelves TO newsroom_app`,
    url: database.ownerUrl,
  })
  payload = await getPayload({ config: configOf() })
  // The database is dropped under its idle connections.
  if ('pool' in payload.db && payload.db.pool instanceof EventEmitter)
    payload.db.pool.on('error', () => undefined)
  id = (await draftPackage(payload)).report.id
  picture = (await draftPicture(payload, { alt: '渡口' })).id
  await payload.update({
    ...named(),
    data: { images: [picture] },
    draft: true,
    overrideAccess: true,
  })
  await payload.create({
    collection: 'webhooks',
    data: { name: '合作方', events: ['released'], isActive: true, url: receiver.url },
    overrideAccess: true,
  })
})

afterAll(async () => {
  await readers.end()
  await receiver.stop()
  await payload.destroy()
  for (const app of others) await app.destroy()
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

it('says where the host has its pages and pictures, and records its own paths', async () => {
  const { rows } = await readers.query<{ path: string }>(
    `SELECT path FROM live_documents WHERE key = $1`,
    [`reports:${id}`],
  )
  const path = rows[0]?.path ?? ''
  expect(path).toMatch(/^\/reports\/.+/u)
  const page = path.replace('/reports/', 'https://www.ferry.example/news/')

  const feed = await askPayload(payload, { path: '/newsroom/feed?kind=report' })
  expect(feed.body).toMatchObject({
    docs: [
      {
        path: page,
        picture: { src: expect.stringMatching(pictureAddress) as unknown },
        section: { path: expect.stringMatching(/^\/sections\//u) as unknown },
      },
    ],
  })
  const search = await askPayload(payload, {
    path: `/newsroom/search?q=${encodeURIComponent(tip)}`,
  })
  expect(search.body).toMatchObject({ hits: [{ path: page }] })
  const media = await askPayload(payload, { path: `/media/${picture}` })
  expect(media.body).toMatchObject({ url: expect.stringMatching(pictureAddress) as unknown })
  const graphql = await askGraphql(payload, { text: '{ allMedia { docs { url } } }' })
  expect(graphql.text).toContain('https://pictures.ferry.example/')
  expect(media.text + feed.text + graphql.text).not.toContain('"/media/')

  while ((await enqueueDeliveries(payload)) > 0);
  const lanes: Lanes = new Map()
  await deliver(lanes, payload)
  await Promise.all(lanes.values())
  expect(receiver.received.map(({ body }) => body).join('\n')).toContain(`"url":"${page}"`)
  expect(changedPages.map((changed) => changed.path)).toContain(page)
})

const pictureAddress = /^https:\/\/pictures\.ferry\.example\/[\w.-]+\.webp$/u

it('calls the host’s own code after commit: once a release, again after a failure, never for what was rolled back', async () => {
  await becomeDue()
  plan.push('fail')
  await work()
  expect(told.acts).toEqual([])
  const admin = await accountOf({ payload, role: 'admin' })
  expect(admin.id).toBeDefined()
  const token = await signIn(payload, 'admin')
  const list = () =>
    askPayload(payload, { path: '/newsroom/webhooks/deliveries?webhook=host:onReleased', token })
  expect((await list()).text).toContain('the cache of the host is away')

  await becomeDue()
  plan.push('hang')
  await work()
  expect((await list()).text).toContain('no end within 300 ms')
  expect(told.acts).toEqual([])

  await becomeDue()
  await work()
  await work()
  expect(told.acts).toHaveLength(1)
  const [act] = told.acts
  expect(act?.documents.map(({ collection, event }) => `${collection} ${event}`)).toContain(
    'reports released',
  )
  expect(act?.documents.find((each) => each.collection === 'reports')?.path).toMatch(
    /^https:\/\/www\.ferry\.example\/news\//u,
  )
  expect(act?.by.name).toBe('测试chiefEditor')
  expect(told.signatures.length).toBeGreaterThan(0)
  expect(told.signatures.map(({ document }) => `${document.collection}:${document.id}`)).toContain(
    `reports:${id}`,
  )
  expect(new Set(told.signatures.map((each) => each.id)).size).toBe(told.signatures.length)

  const user = await accountOf({ payload, role: 'chiefEditor' })
  const signatures = told.signatures.length
  const withdraw = () =>
    withdrawDocuments({
      payload,
      user,
      withdrawal: { documents: [named()], notice: '撤回', reason: '有误' },
    })
  const commit = payload.db.commitTransaction
  // The host's own connection fails at the last moment.
  payload.db.commitTransaction = async (transaction) => {
    await payload.db.rollbackTransaction(await transaction)
    throw new Error('no connection at the end')
  }
  await expect(withdraw()).rejects.toThrow('no connection at the end')
  payload.db.commitTransaction = commit
  await becomeDue()
  await work()
  expect(told.withdrawn).toEqual([])
  expect(told.acts).toHaveLength(1)
  expect(told.signatures).toHaveLength(signatures)

  expect(await withdraw()).toMatchObject({ kind: 'withdrawn' })
  await work()
  expect(told.withdrawn).toHaveLength(1)
  expect(told.withdrawn[0]?.documents.map((each) => each.id)).toContain(id)
  expect(told.acts).toHaveLength(1)
})

it('is read and not written once it is switched off, and leaves the host alone', async () => {
  const token = await signIn(payload, 'chiefEditor')
  const { docs: before } = await payload.find({
    collection: 'reports',
    draft: true,
    overrideAccess: true,
  })
  const lines: string[] = []
  const app = await startAgain({ disabled: true }, loggerOf(lines))
  expect(lines.filter((line) => line.includes('disabled: true'))).toHaveLength(1)

  const words = 'The newsroom is switched off'
  const refused = async (question: Parameters<typeof askPayload>[1]) => {
    const { status, text } = await askPayload(app, { token, ...question })
    expect({ question, status, text }).toMatchObject({ status: 503 })
    expect(text).toContain(words)
  }
  const report = `/reports/${id}`
  await refused({ body: { headline: '新' }, method: 'PATCH', path: report })
  await refused({ body: { headline: '新' }, method: 'PATCH', path: `${report}?draft=true` })
  await refused({ body: { headline: '新' }, method: 'POST', path: '/reports?draft=true' })
  await refused({ body: {}, method: 'POST', path: `${report}/duplicate` })
  await refused({ method: 'DELETE', path: report })
  await refused({ method: 'POST', path: `/reports/versions/${id}` })
  await refused({ body: { name: '报' }, method: 'POST', path: '/globals/site-settings' })
  await refused({ method: 'POST', path: `/globals/site-settings/versions/${id}` })
  const documents = [{ document: `reports:${id}` }]
  for (const path of [
    'release',
    'release/plan',
    'release/cancel',
    'withdraw',
    'restore',
    'review/sign',
  ])
    await refused({ body: { documents }, method: 'POST', path: `/newsroom/${path}` })

  const mutations = [
    `updateReport(id: "${id}", data: { headline: "新" }) { id }`,
    `updateReport(id: "${id}", draft: true, data: { headline: "新" }) { id }`,
    'createSection(data: { name: "新", order: 9 }) { id }',
    `deleteReport(id: "${id}") { id }`,
    `restoreVersionReport(id: "${id}") { id }`,
    'updateSiteSetting(data: { language: zh, name: "报", timeZone: "Asia/Shanghai" }) { name }',
  ]
  for (const mutation of mutations) {
    const { text } = await askGraphql(app, { text: `mutation { ${mutation} }`, token })
    expect({ mutation, text }).toMatchObject({ text: expect.stringContaining(words) as unknown })
  }
  const query = `{ Report(id: "${id}", draft: true) { headline } Reports { totalDocs } }`
  const read = await askGraphql(app, { text: query, token })
  expect(read.body).toMatchObject({ data: { Report: { headline: expect.any(String) as unknown } } })
  expect((await askGraphql(app, { text: query })).body).toMatchObject({
    data: { Report: null, Reports: { totalDocs: 0 } },
  })
  const made = await askGraphql(app, {
    text: 'mutation { createShelf(data: { name: "B" }) { name } }',
  })
  expect(made.body).toEqual({ data: { createShelf: { name: 'B' } } })

  const user = await accountOf({ payload: app, role: 'chiefEditor' })
  const data = { headline: '新' } as object
  const acts = [
    () => app.update({ ...named(), data, overrideAccess: false, user }),
    () => app.update({ ...named(), data, overrideAccess: true }),
    () =>
      app.create({ collection: 'sections', data: { name: '新', order: 9 }, overrideAccess: true }),
    () => app.delete({ ...named(), overrideAccess: true }),
    () => app.updateGlobal({ slug: 'site-settings', data: {}, overrideAccess: true }),
    () => releaseDocuments({ documents: [named()], payload: app, user }),
    () =>
      signDocuments({
        payload: app,
        signing: { documents: [{ ...named(), approvalHash: 'x' }], verdict: 'submit' },
        user,
      }),
    () =>
      withdrawDocuments({
        payload: app,
        user,
        withdrawal: { documents: [named()], notice: '撤', reason: '误' },
      }),
    () => enqueueDeliveries(app),
  ]
  for (const act of acts) await expect(act()).rejects.toMatchObject({ status: 503 })
  expect(await callHostHooks({ payload: app })).toBe(0)

  // What is there is read by those who read it before, and by nobody else.
  const { docs: after } = await app.find({
    collection: 'reports',
    draft: true,
    overrideAccess: true,
  })
  expect(after).toEqual(before)
  expect((await askPayload(app, { path: '/reports' })).body).toMatchObject({ totalDocs: 0 })
  expect((await askPayload(app, { path: report, token })).status).toBe(200)

  // The host's own goes on, its accounts sign in, and the panel's list of parts is the same.
  const shelf = await askPayload(app, { body: { name: 'A' }, method: 'POST', path: '/shelves' })
  expect(shelf.status).toBe(201)
  expect(await signIn(app, 'chiefEditor')).toBeTruthy()
  const { access, fields } = app.collections.reports.config
  expect(access.update({ req: {} } as never)).toBe(false)
  expect(JSON.stringify(fields.slice(0, 1))).toContain('DisabledNotice')
  expect(Object.keys(app.config.admin.dependencies)).toContain(
    'payload-newsroom/admin#ReleaseButton',
  )
  expect(app.config.admin.components.views).not.toHaveProperty('calendar')
})

it('does without meetings and manuscripts where they are not chosen, and releases its news', async () => {
  const app = await startAgain({ collections: [] })
  const token = await signIn(app, 'chiefEditor')
  const statusOf = async (path: string, more = {}) =>
    (await askPayload(app, { path, token, ...more })).status
  for (const path of ['/speeches', '/meetings', '/manuscripts'])
    expect(await statusOf(path)).toBe(501)
  for (const path of ['/newsroom/manuscripts/queue', '/newsroom/board?meeting=1'])
    expect(await statusOf(path)).toBe(404)
  expect(await statusOf('/newsroom/mailroom', { body: {}, method: 'POST' })).toBe(404)
  for (const path of ['/newsroom/desk', '/newsroom/calendar?from=2026-05-01&until=2026-05-31'])
    expect(await statusOf(path)).toBe(200)
  const access = await askPayload(app, { path: '/access', token })
  expect(access.body).not.toHaveProperty('collections.manuscripts.create')
  expect(access.body).toHaveProperty('collections.reports.create')

  const asked = await askGraphql(app, { text: '{ Speeches { totalDocs } }', token })
  expect(asked.text).toContain('Cannot query field')
  const news = await askGraphql(app, {
    text: '{ Reports { docs { headline meeting { id } } } }',
    token,
  })
  expect(news.body).toMatchObject({ data: { Reports: { docs: expect.any(Array) as unknown } } })

  const written = app.create({
    collection: 'speeches',
    data: { title: '讲话' },
    draft: true,
    overrideAccess: true,
  })
  await expect(written).rejects.toMatchObject({
    message: expect.stringMatching(/does without Speeches.*option collections/u) as unknown,
    status: 403,
  })

  const { docs: sections } = await app.find({
    collection: 'sections',
    limit: 1,
    overrideAccess: true,
  })
  const { id: made } = await app.create({
    collection: 'reports',
    data: {
      body: richText('渡口恢复通航。'),
      date: '2026-05-06',
      genre: 'news',
      headline: '渡口恢复通航',
      section: sections[0]?.id ?? '',
    },
    draft: true,
    overrideAccess: true,
  })
  const outcome = await releaseDocuments({
    documents: [{ id: made, collection: 'reports' }],
    payload: app,
    user: await accountOf({ payload: app, role: 'chiefEditor' }),
  })
  expect(outcome).toMatchObject({ kind: 'released' })
})

/** Starts the app again with other options. */
async function startAgain(options: NewsroomOptions, logger?: Config['logger']): Promise<Payload> {
  // Requests find the app by what Payload remembers.
  const instances: unknown = Reflect.get(globalThis, '_payload')
  if (instances instanceof Map) instances.clear()
  forgetSchema()
  const app = await getPayload({ config: configOf(options, logger) })
  others.push(app)
  if ('pool' in app.db && app.db.pool instanceof EventEmitter)
    app.db.pool.on('error', () => undefined)
  return app
}

/** A logger that keeps what was said from warnings on. */
const loggerOf = (lines: string[]) => ({
  destination: {
    write: (line: string) => {
      const { level, msg } = JSON.parse(line) as { level: number; msg: string }
      if (level >= 40) lines.push(msg)
    },
  },
  options: {},
})
