import type { Payload, SanitizedConfig } from 'payload'

import {
  GRAPHQL_POST,
  REST_DELETE,
  REST_GET,
  REST_OPTIONS,
  REST_PATCH,
  REST_POST,
} from '@payloadcms/next/routes'
import { mkdtempSync } from 'node:fs'
import path from 'node:path'
import { commitTransaction, createLocalReq, getPayload, initTransaction } from 'payload'
import { newsroomPlugin, readAdapter, removeRecord, tablesOfNewsroom } from 'payload-newsroom'
import { afterAll, describe, expect, inject, it } from 'vitest'

import type { Log } from '../fixtures/twinHost.ts'

import { newsroomGraphQL, newsroomRoutes } from '../../next/routes.ts'
import { createDatabase } from '../../ops/postgres.mjs'
import {
  isForPeopleSignedIn,
  isHostServerFunction,
} from '../../plugin/http/allowedServerFunctions.ts'
import { makeAccounts, password, twinHost } from '../fixtures/twinHost.ts'
import { forgetSchema } from '../setup/forgetSchema.ts'
import { dropDatabase } from '../setup/templateDatabase.ts'

type Told = Record<string, unknown>
type Asked = {
  readonly body?: FormData | Record<string, unknown>
  readonly headers?: Readonly<Record<string, string>>
  readonly method?: 'DELETE' | 'GET' | 'OPTIONS' | 'PATCH' | 'POST'
  readonly path: string
  readonly token?: string
}
type Handle = (request: Request, args: { params: Promise<{ slug: string[] }> }) => Promise<Response>

const server = inject('postgresOwnerUrl')

/** One of the twins: its routes, as its own files would open them, and its Payload. */
type Twin = {
  readonly graphql: (request: Request) => Promise<Response>
  readonly log: Log
  readonly payload: Payload
  readonly rest: Readonly<Record<string, Handle>>
}

async function open(name: 'guest' | 'plain'): Promise<Twin> {
  forgetSchema()
  const database = `test_twin_${name}`
  await dropDatabase({ database, server })
  const { url } = await createDatabase({ name: database, ownerUrl: server })
  const folder = mkdtempSync(path.join(inject('runFolder'), 'twin-'))
  const log: Log = { lines: [] }
  const isGuest = name === 'guest'
  const config = await twinHost({
    folder: path.join(folder, 'papers'),
    log,
    plugins: isGuest ? [newsroomPlugin({ folder })] : [],
    url,
  })
  const payload = await getPayload({ config })
  await makeAccounts(payload)
  return { log, payload, ...(isGuest ? guestRoutes(config) : plainRoutes(config)) }
}

const plainRoutes = (config: SanitizedConfig) => ({
  graphql: GRAPHQL_POST(Promise.resolve(config)),
  rest: {
    DELETE: REST_DELETE(config),
    GET: REST_GET(config),
    OPTIONS: REST_OPTIONS(config),
    PATCH: REST_PATCH(config),
    POST: REST_POST(config),
  },
})

const guestRoutes = (config: SanitizedConfig) => ({
  graphql: newsroomGraphQL(config).POST,
  rest: newsroomRoutes(config) as Readonly<Record<string, Handle>>,
})

/** Asks one twin everything, in order, and notes what it says. */
async function interview(twin: Twin): Promise<Told> {
  const told: Told = {}
  const note = (name: string, answer: unknown) => {
    expect(told).not.toHaveProperty([name])
    told[name] = blank(answer)
  }
  const ask = async (asked: Asked) => {
    const response = await send(twin, asked)
    return { headers: headersOf(response), ...(await readBody(response)), status: response.status }
  }
  const graphql = async (query: string, token?: string) =>
    readBody(
      await twin.graphql(
        new Request('http://localhost:3000/api/graphql', {
          body: JSON.stringify({ query }),
          headers: {
            'Content-Type': 'application/json',
            ...(token !== undefined && { Authorization: `JWT ${token}` }),
          },
          method: 'POST',
        }),
      ),
    )
  const interviewer = { ask, graphql, note, twin }
  const tokens = await askAccounts(interviewer)
  await askRest(interviewer, tokens)
  await askGraphqlOf(interviewer, tokens)
  await askLocally(interviewer)
  askFunctions(interviewer)
  note('log', twin.log.lines)
  return told
}

type Interviewer = {
  readonly ask: (asked: Asked) => Promise<{ readonly body: unknown; readonly status: number }>
  readonly graphql: (query: string, token?: string) => Promise<unknown>
  readonly note: (name: string, answer: unknown) => void
  readonly twin: Twin
}
type Tokens = { readonly buyer: string; readonly one: string }

async function askAccounts({ ask, note }: Interviewer): Promise<Tokens> {
  const login = (collection: string, email: string, given = password) =>
    ask({ body: { email, password: given }, method: 'POST', path: `/${collection}/login` })
  const tokenOf = ({ body }: { body: unknown }) => (body as { token: string }).token
  const one = await login('users', 'one@host.example')
  const buyer = await login('customers', 'buyer@host.example')
  const token = tokenOf(one)
  note('sign in', one)
  note('sign in, customer', buyer)
  note('wrong password', await login('users', 'two@host.example', 'wrong'))
  note('wrong password again', await login('users', 'two@host.example', 'wrong'))
  note('locked', await login('users', 'two@host.example'))
  note('me', await ask({ path: '/users/me', token }))
  note('refresh', await ask({ method: 'POST', path: '/users/refresh-token', token }))
  const born = { born: '1990-05-06T11:22:33.444Z', name: 'O\u200bne\u0007' }
  note('own account', await ask({ body: born, method: 'PATCH', path: '/users/1', token }))
  const atOnce = await Promise.all([1, 2, 3].map(() => login('users', 'one@host.example')))
  // How many sessions each of them finds is a race of Payload's own.
  note(
    'three at once',
    atOnce.map(({ status }) => status),
  )
  note('access of nobody', await ask({ path: '/access' }))
  note('init', await ask({ path: '/users/init' }))
  return { buyer: tokenOf(buyer), one: token }
}

async function askRest({ ask, note }: Interviewer, { buyer, one: token }: Tokens): Promise<void> {
  const post = (body: Record<string, unknown>, query = '') =>
    ask({ body, method: 'POST', path: `/posts${query}`, token })
  const deep = nest(260)
  note('create', await post({ address: 'first', title: 'First', topic: 1 }))
  note('create draft', await post({ _status: 'draft', title: 'Draft' }, '?draft=true'))
  note('deep json', await post({ deep, title: 'Deep' }))
  note('not unique', await post({ address: 'first', title: 'Twice' }))
  note('invalid', await post({}))
  note('unknown relation', await post({ title: 'Lost', topic: 999 }))
  note('odd text', await post({ title: 'a\u200bb\u0007\u0000' }))
  note('own times', await post({ at: '2026-01-01', createdAt: '2020-01-01', title: 'Old' }))
  note('swallowed error', await post({ address: 'swallow', title: 'Swallows' }))
  note('not stored', await ask({ path: '/posts?where[address][equals]=swallow', token }))
  note('by nobody', await ask({ body: { title: 'x' }, method: 'POST', path: '/posts' }))
  note('by a customer', await ask({ body: {}, method: 'POST', path: '/posts', token: buyer }))
  note('deep question', await ask({ path: '/posts?depth=10&limit=0', token }))
  note('list of nobody', await ask({ headers: { Origin: 'http://x.example' }, path: '/topics' }))
  note('unknown field', await ask({ path: '/topics?where[nothing][equals]=1' }))
  note('odd operator', await ask({ path: '/topics?where[count][near]=1' }))
  note('no such id', await ask({ path: '/topics/word' }))
  note('no versions', await ask({ path: '/topics/versions/1', token }))
  note('preflight', await ask({ method: 'OPTIONS', path: '/topics' }))
  const bulk = '/topics?where[count][less_than]=5'
  note('topic', await ask({ body: { name: 'b' }, method: 'POST', path: '/topics', token }))
  note('bulk edit', await ask({ body: { count: 3 }, method: 'PATCH', path: bulk, token }))
  const one = '/topics?where[name][equals]=b'
  note('bulk edit fails', await ask({ body: { count: 30 }, method: 'PATCH', path: one, token }))
  note('bulk delete', await ask({ method: 'DELETE', path: '/topics?where[name][equals]=b', token }))
  note('bulk delete of all', await ask({ method: 'DELETE', path: '/topics', token }))
  const trash = { deletedAt: '2026-02-02T00:00:00.000Z' }
  note('trash', await ask({ body: trash, method: 'PATCH', path: '/posts/2', token }))
  note('in the trash', await ask({ path: '/posts?trash=true&where[id][equals]=2', token }))
  note('autosave', await ask({ body: { title: 'Auto' }, method: 'PATCH', path: auto, token }))
  note('versions', await ask({ path: '/posts/versions?where[parent][equals]=1', token }))
  note('other locale', await ask({ body: { title: 'D' }, method: 'PATCH', path: german, token }))
  note(
    'folder',
    await ask({ body: { name: 'F' }, method: 'POST', path: '/payload-folders', token }),
  )
  note(
    'in a folder',
    await ask({ body: { folder: 1 }, method: 'PATCH', path: '/posts/1?depth=0', token }),
  )
  note(
    'at once',
    await Promise.all(['x', 'y'].map((title) => post({ address: 'same', title }))).then((all) =>
      all.map(({ status }) => status).toSorted(),
    ),
  )
  note(
    'global',
    await ask({ body: { line: 'ok' }, method: 'POST', path: '/globals/header', token }),
  )
  note(
    'global invalid',
    await ask({ body: { line: 'too long' }, method: 'POST', path: '/globals/header', token }),
  )
  note('own endpoint', await ask({ path: '/own' }))
  note('own error', await ask({ path: '/own-error' }))
  note('nowhere', await ask({ path: '/nothing-here' }))
  note('jobs', await ask({ path: '/payload-jobs/run' }))
  const lock = { document: { relationTo: 'topics', value: 1 }, user: otherUser }
  const locks = '/payload-locked-documents'
  note('lock', await ask({ body: lock, method: 'POST', path: locks, token: buyer }))
  note('locks', await ask({ path: `${locks}?depth=0`, token: buyer }))
  note('unlock', await ask({ method: 'DELETE', path: `${locks}/1`, token: buyer }))
  note('preference', await ask({ body: { value: nest(260) }, method: 'POST', path: mine, token }))
  const paper = new FormData()
  paper.set('file', new File(['words'], 'a.txt', { type: 'text/plain' }))
  note('upload', await ask({ body: paper, method: 'POST', path: '/papers', token }))
  const picture = new FormData()
  picture.set('file', new File(['words'], 'a.png', { type: 'image/png' }))
  note('upload refused', await ask({ body: picture, method: 'POST', path: '/papers', token }))
  note('upload empty', await ask({ body: {}, method: 'POST', path: '/papers', token }))
  note('file', await ask({ path: '/papers/file/a.txt', token }))
}

const auto = '/posts/1?draft=true&autosave=true'
const german = '/posts/1?locale=de'
const mine = '/payload-preferences/mine'
const otherUser = { relationTo: 'users', value: 2 }

async function askGraphqlOf({ graphql, note }: Interviewer, { one }: Tokens): Promise<void> {
  const deep = `{ Posts(limit: 0) { docs ${'{ id next '.repeat(9)}{ id }${'}'.repeat(9)} } }`
  const aliases = Array.from({ length: 30 }, (_, place) => `a${place}: Topics { totalDocs }`)
  const create = (name: string) => `createTopic(data: { name: "${name}" }) { id }`
  const parts = Array.from({ length: 30 }, (_, place) => `...F${place}`).join(' ')
  const fragments = Array.from(
    { length: 30 },
    (_, place) => `fragment F${place} on Query { Hello }`,
  )
  note('graphql', await graphql('{ Topics(limit: 500) { docs { id name } totalDocs } Hello }'))
  note('graphql deep', await graphql(deep, one))
  note('graphql aliases', await graphql(`{ ${aliases.join(' ')} }`))
  note('graphql fragments', await graphql(`{ ${parts} } ${fragments.join(' ')}`))
  note('graphql mistyped', await graphql('{ Topicz { totalDocs } }'))
  note(
    'graphql mutations',
    await graphql(`mutation { a: ${create('g1')} b: ${create('g2')} }`, one),
  )
  note('graphql not unique', await graphql(`mutation { ${create('g1')} }`, one))
  note('graphql by nobody', await graphql(`mutation { ${create('g3')} }`))
  note('graphql own mutation', await graphql('mutation { Greet }'))
  note('graphql verifying', await graphql('mutation { verifyEmailCustomer(token: "x") }'))
  note('graphql verifying users', await graphql('mutation { verifyEmailUser(token: "x") }'))
  note('graphql access of nobody', await graphql('{ Access { topics { read { permission } } } }'))
  note('graphql global', await graphql('{ docAccessHeader { read { permission } } }', one))
  note(
    'graphql sign in',
    await graphql('mutation { loginUser(email: "x@y.example", password: "z") { token } }'),
  )
  // A second time, after a change: nothing of the host's is kept.
  note(
    'graphql fresh',
    await graphql('{ Topics(limit: 500) { docs { id name } totalDocs } Hello }'),
  )
}

async function askLocally({ note, twin: { payload } }: Interviewer): Promise<void> {
  const said = async (act: Promise<unknown>) =>
    act.catch((error: unknown) => ({
      message: (error as Error).message,
      name: (error as Error).name,
    }))
  const topic = (name: string, more: object = {}) =>
    payload.create({
      collection: 'topics' as never,
      data: { name } as never,
      overrideAccess: true,
      ...more,
    })
  note('local', await said(topic('local')))
  note('local not unique', await said(topic('local')))
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  await said(topic('inside', { req }))
  // Fails, which rolls the whole transaction back, and is swallowed.
  await said(topic('local', { req }))
  note('local swallowed', await said(commitTransaction(req)))
  const { drizzle } = payload.db as unknown as { drizzle: unknown }
  expect(drizzle).toBeDefined()
  const open = await createLocalReq({}, payload)
  await initTransaction(open)
  const id = await open.transactionID
  const { sessions } = payload.db as unknown as {
    sessions: Record<string, { db: { execute: (text: string) => Promise<unknown> } }>
  }
  await said(topic('aborted', { req: open }))
  await sessions[String(id)]?.db.execute('SELECT 1/0').catch(() => undefined)
  note('local aborted', await said(commitTransaction(open)))
  const { totalDocs } = await payload.count({ collection: 'topics' as never, overrideAccess: true })
  note('local count', totalDocs)
  const data = { deep: nest(260), title: 'Local' } as never
  note(
    'local deep',
    await said(payload.create({ collection: 'posts' as never, data, overrideAccess: true })),
  )
  await payload.jobs.queue({ input: {}, task: 'greet' as never })
  note('local job', await payload.jobs.run())
  note(
    'local update',
    await said(payload.db.updateOne({ collection: 'nothing' as never, data: {}, id: 1 })),
  )
  const { admin, i18n, loggingLevels } = payload.config
  note('own dashboard', [admin.dashboard, admin.components.views.dashboard])
  note('own view', admin.components.views.calendar)
  note('own log', loggingLevels.AuthenticationError)
  note('own words', [i18n.translations.en?.general, i18n.translations.zh?.general])
}

function askFunctions({ note, twin: { payload } }: Interviewer): void {
  const may = (name: string, args: unknown) => [
    isHostServerFunction({ args, name }, payload),
    isForPeopleSignedIn({ args, name }, payload),
  ]
  const doc = { relationTo: 'posts', value: 1 }
  note('scheduled publishing', may('schedule-publish', { doc, type: 'publish' }))
  note('copy to locale', may('copy-data-from-locale', { collectionSlug: 'posts', docID: 1 }))
  note('folders', may('get-folder-results-component-and-data', { collectionsToDisplay: ['posts'] }))
  note('form', may('form-state', { collectionSlug: 'posts' }))
  note('function of the host', may('own-function', { anything: { at: ['all'] } }))
}

async function send({ rest }: Twin, asked: Asked): Promise<Response> {
  const { body, headers, method = 'GET', path: at, token } = asked
  const isForm = body instanceof FormData
  const request = new Request(`http://localhost:3000/api${at}`, {
    headers: {
      ...(token !== undefined && { Authorization: `JWT ${token}` }),
      ...(body && !isForm && { 'Content-Type': 'application/json' }),
      ...headers,
    },
    method,
    ...(body && { body: isForm ? body : JSON.stringify(body) }),
  })
  const [, ...slug] = at.replace(/\?.*$/u, '').split('/')
  const handle = rest[method]
  if (!handle) throw new Error(`no route for ${method}`)
  return handle(request, { params: Promise.resolve({ slug }) })
}

const headersOf = ({ headers }: Response) =>
  Object.fromEntries([...headers].filter(([name]) => !/^(?:date|last-modified|etag)$/u.test(name)))

async function readBody(response: Response): Promise<{ readonly body: unknown }> {
  const text = await response.text()
  try {
    return { body: JSON.parse(text) as unknown }
  } catch {
    return { body: text }
  }
}

/** Blanks what no two apps have in common: times, tokens, random ids; and the one field that accounts are given. */
function blank(value: unknown): unknown {
  const text = JSON.stringify([value], (name, each: unknown) =>
    name === 'roles' ? undefined : each,
  )
  return JSON.parse(
    text
      .replaceAll(/eyJ[\w-]+\.[\w-]+\.[\w-]+/gu, 'TOKEN')
      .replaceAll(/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/gu, 'ID')
      .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/gu, 'TIME')
      .replaceAll(/Expires=[^;"]+/gu, 'Expires=TIME')
      .replaceAll(/"(exp|iat)":\d+/gu, '"$1":0')
      .replaceAll(/\b[\da-f]{24}\b/gu, 'ID'),
  ) as unknown
}

type Catalog = readonly string[]

/** All that a database holds, by name: tables with their columns, types, functions, triggers, sequences. */
async function catalogOf({ payload }: Twin): Promise<Catalog> {
  const { rows } = await readAdapter(payload).pool.query<{ name: string }>(`
    SELECT 'column ' || table_name || '.' || column_name AS name FROM information_schema.columns WHERE table_schema = 'public'
    UNION SELECT 'type ' || typname FROM pg_type WHERE typtype = 'e'
    UNION SELECT 'function ' || proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace
    UNION SELECT 'trigger ' || tgname FROM pg_trigger WHERE NOT tgisinternal
    UNION SELECT 'sequence ' || relname FROM pg_class WHERE relkind = 'S'
    UNION SELECT 'role ' || rolname FROM pg_roles WHERE rolname LIKE 'newsroom%twin%'
    UNION SELECT 'event trigger ' || evtname FROM pg_event_trigger ORDER BY 1`)
  return rows.map(({ name }) => name)
}

/** The newsroom leaves, with its publications in safe keeping. */
async function leave({ payload }: Twin): Promise<void> {
  const { pool } = readAdapter(payload)
  const { slugs } = payload.config.custom.newsroom as { slugs: string[] }
  const all = [...payload.config.collections, ...payload.config.globals]
  const ours = all.filter(({ slug }) => slugs.includes(slug))
  await removeRecord({
    execute: async (text) => (await pool.query<Record<string, unknown>>(text)).rows,
    keepPublications: true,
    tables: [...tablesOfNewsroom(ours), 'users_roles'],
  })
  const kept = await pool.query('SELECT id FROM newsroom_publications.publications')
  expect(kept.rows).toEqual([])
}

/** Ends what Payload remembers. It waits for ever for a connection that it never gives back itself. */
function forget({ payload }: Twin): void {
  const { pool } = readAdapter(payload)
  pool.on('error', () => undefined)
  const instances: unknown = Reflect.get(globalThis, '_payload')
  if (instances instanceof Map) instances.clear()
}

/** JSON of so many levels. */
const nest = (levels: number): unknown => (levels === 0 ? 1 : { in: nest(levels - 1) })

describe('an app with the plugin, and its twin without', async () => {
  const told: Told[] = []
  const catalogs: Catalog[] = []
  for (const name of ['plain', 'guest'] as const) {
    const twin = await open(name)
    told.push(await interview(twin))
    if (name === 'guest') await leave(twin)
    catalogs.push(await catalogOf(twin))
    forget(twin)
  }
  const [plain = {}, guest = {}] = told
  afterAll(async () => {
    for (const name of ['plain', 'guest'])
      await dropDatabase({ database: `test_twin_${name}`, server })
  })

  it.each(Object.keys(plain).map((name) => ({ name })))('say the same: $name', ({ name }) => {
    expect(guest[name]).toEqual(plain[name])
  })

  it('have the same in their databases once the newsroom has left, but the publications that were kept', () => {
    const [before = [], after = []] = catalogs
    expect(after.filter((each) => !before.includes(each))).toEqual([])
    expect(before.filter((each) => !after.includes(each))).toEqual([])
  })
})
