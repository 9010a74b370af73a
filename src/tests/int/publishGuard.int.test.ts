import { sql } from '@payloadcms/db-postgres'
import { createHmac, randomUUID } from 'node:crypto'
import { sealAudit } from 'payload-newsroom'
import pg from 'pg'
import { beforeAll, describe, expect, it, vi } from 'vitest'

import type { StateName } from '../fixtures/bypass/scene.ts'
import type { Answer, Question } from '../setup/askPayload.ts'

import { verifyNewsroom } from '../../cli/verify/verifyNewsroom.ts'
import { roles } from '../../domain/staff/roles.ts'
import { query } from '../../ops/postgres.mjs'
import { inTransaction } from '../../plugin/database/inTransaction.ts'
import { query as runSql } from '../../plugin/database/query.ts'
import { sqlState } from '../../plugin/database/sqlState.ts'
import { adapterWays, codeWays } from '../fixtures/bypass/codeWays.ts'
import { graphqlWays } from '../fixtures/bypass/graphqlWays.ts'
import { readPublicView, readShown } from '../fixtures/bypass/publicView.ts'
import { restWays } from '../fixtures/bypass/restWays.ts'
import { setScene } from '../fixtures/bypass/scene.ts'
import { fillIn, quietSqlWays, sqlWays } from '../fixtures/bypass/sqlWays.ts'
import { everyState, isRefusal } from '../fixtures/bypass/way.ts'
import { draftPackage } from '../fixtures/draftPackage.ts'
import { makePng } from '../fixtures/picture.ts'
import { askGraphql, askPayload } from '../setup/askPayload.ts'
import { expectConsoleErrors } from '../setup/console.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

// One way is up to a hundred requests.
vi.setConfig({ testTimeout: 180_000 })

const tokens = new Map<string, string | undefined>()

const { accountOf, asOwner, dataFolder, database, payload, signIn } = await useNewsroom(
  'publish_guard',
  {
    accounts: roles,
    review: 'threeReviews',
  },
)
// Thousands of refusals are the purpose here, not news.
payload.logger.level = 'silent'
const scene = await setScene(payload)

beforeAll(async () => {
  before = { record: await readShown(database), view: await view() }
  tokens.set('anonymous', undefined)
  tokens.set('an account of another collection', await foreignToken())
  for (const role of roles) tokens.set(role, await signIn(role))
})

/** What withdrawing by the record's function alone leaves undone, and what code and SQL may do to versions of drafts. */
const byHand = new Set([
  'liveMissing',
  'releaseUnlisted',
  'rowDiffers',
  'rowNotPublished',
  'versionForked',
  'versionMissing',
  'versionOrphan',
])

/** Well signed, by the newsroom's own secret, for an account of a collection that may not open the panel. */
async function foreignToken(): Promise<string> {
  const { id } = await accountOf('chiefEditor')
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const exp = Math.floor(Date.now() / 1000) + 3600
  const unsigned = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode({ collection: 'readers', exp, id, roles: ['chiefEditor'], sid: randomUUID() })}`
  return `${unsigned}.${createHmac('sha256', payload.secret).update(unsigned).digest('base64url')}`
}

/** For the names of tests, which are given before there is any report. */
const sample = {
  approvalHash: '',
  headline: '',
  id: 'ID',
  oldVersion: 'VERSION',
  slug: '',
  state: 'draft',
} as const

/** What readers saw before any of it: they must see it to the end. */
let before: { readonly record: string; readonly view: string }
const view = () => readPublicView(database, payload)

/** Where two views part, to be read by people. */
function firstDifference(one: string, other: string): string {
  if (one === other) return ''
  let place = 0
  while (one[place] === other[place]) place += 1
  return `${one.slice(place - 300, place + 200)}\n≠\n${other.slice(place - 10, place + 200)}`
}

/** Tries something in every state, and gives back what it took; nothing readers are shown may come of it. */
async function inEvery(
  states: readonly StateName[],
  attempt: (state: StateName) => Promise<void>,
): Promise<void> {
  for (const state of states) {
    versionsRead = null
    await attempt(state)
    await scene.repair(state)
  }
  expect(firstDifference(before.record, await readShown(database))).toBe('')
}

async function expectNothingSeen(): Promise<void> {
  expect(firstDifference(before.view, await view())).toBe('')
}

/** The last test of each surface: what the API says is too dear to be asked after every single way. */
function endsUnseen() {
  it('readers see nothing of all that', expectNothingSeen)
}

const describeAnswer = ({ status, text }: Answer) => `${status} ${text.slice(0, 200)}`

/** Kept until something was saved. */
let versionsRead: null | Record<string, string> = null

/** As somebody asks who has read everything a moment ago: what refuses them is the door, not another's save. */
async function justRead(): Promise<Record<string, string>> {
  versionsRead ??= await readVersions()
  return versionsRead
}

async function readVersions(): Promise<Record<string, string>> {
  const slugs = ['reports', 'speeches', 'meetings', 'people', 'reporters', 'sections', 'media']
  const text = slugs.map((slug) => `SELECT id FROM _${slug}_v WHERE latest`).join(' UNION ALL ')
  const rows = await asOwner(text)
  return { 'If-Match': rows.map(({ id }) => `"${String(id)}"`).join(', ') }
}

/** Nobody is answered by a fault of ours, and whoever must be refused is told so. */
function expectAnswer(answer: Answer, mustRefuse: boolean, who: string) {
  if (!isRefusal(answer)) versionsRead = null
  const said = `${who}: ${describeAnswer(answer)}`
  expect(answer.status, said).toBeLessThan(500)
  if (mustRefuse) expect(isRefusal(answer), said).toBe(true)
}

describe('over REST', () => {
  it.each(restWays)('$name', async ({ ask, except = [], refused, states = everyState }) => {
    await inEvery(states, async (state) => {
      for (const [role, token] of tokens) {
        if (except.includes(role)) continue
        const question = ask({ scene, target: scene.target(state) })
        const headers = { ...(await justRead()), ...question.headers }
        const answer = await askPayload(payload, { ...question, headers, token })
        expectAnswer(answer, refused.includes(state), `${state}, ${role}`)
      }
    })
  })
  endsUnseen()
})

describe('over GraphQL', () => {
  it.each(graphqlWays.map((way) => ({ ...way, name: way.text(sample) })))(
    '$name',
    async ({ refused, text }) => {
      await inEvery(everyState, async (state) => {
        for (const [role, token] of tokens) {
          const question = { headers: await justRead(), text: text(scene.target(state)), token }
          const answer = await askGraphql(payload, question)
          expectAnswer(answer, refused.includes(state), `${state}, ${role}`)
        }
      })
    },
  )
  endsUnseen()
})

describe.each([
  { surface: 'by code with every right', ways: codeWays },
  { surface: 'by code below the hooks', ways: adapterWays },
])('$surface', ({ ways }) => {
  it.each(ways)('$name', async ({ act, refused, states = everyState }) => {
    expectConsoleErrors()
    await inEvery(states, async (state) => {
      const attempt = act({ scene, target: scene.target(state) })
      if (refused.includes(state)) await expect(attempt, state).rejects.toThrow()
      // Where it may change the newsroom's own side it may also fail.
      else await attempt.catch(() => undefined)
    })
  })
  endsUnseen()
})

describe("by SQL as the app's own account", () => {
  const run = async (text: string, state: StateName) => {
    const client = new pg.Client({ connectionString: database.appUrl })
    await client.connect()
    try {
      await client.query(fillIn({ names: names(), target: scene.target(state), text }))
    } finally {
      await client.end()
    }
  }
  const names = () => ({
    meeting: scene.package.meeting.id,
    person: scene.package.person.id,
    draft: scene.target('draft').id,
    picture: scene.picture.id,
    secret: scene.secretPicture.filename,
  })

  it.each(sqlWays)('$text', async ({ refused, states = everyState, text }) => {
    await inEvery(states, async (state) => {
      const attempt = run(text, state)
      if (refused.includes(state))
        await expect(attempt, state).rejects.toThrow(
          /newsroom:|permission denied|must be|must have|cannot|not allowed|denied/u,
        )
      else await attempt
    })
  })

  it.each(quietSqlWays)('readers see nothing of: $text', async ({ states = everyState, text }) => {
    await inEvery(states, (state) => run(text, state))
  })
  endsUnseen()
})

describe('the API', () => {
  const now = '2026-01-09T03:00:00.000Z'
  const token = () => tokens.get('chiefEditor')

  it('gives the reason and the way that works', async () => {
    const path = `/reports/${scene.target('released').id}`
    const questions: readonly Question[] = [
      { body: { _status: 'published' }, method: 'PATCH', path },
      { body: { headline: '改过' }, method: 'PATCH', path },
      { body: { deletedAt: now }, method: 'PATCH', path },
      { method: 'DELETE', path },
    ]
    const answers: Answer[] = []
    for (const question of questions)
      answers.push(await askPayload(payload, { ...question, token: token() }))
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403])
    expect(answers.map(({ text }) => text).join('\n')).toMatch(
      /不能直接改变发布状态.*\n.*已经发布，改动须先存为草稿.*\n.*不能移入回收站.*\n.*不能删除/u,
    )
  })

  it('does not replace the file of a released picture', async () => {
    for (const [search, reason] of [
      ['', '已经发布'],
      ['?draft=true', '文件不能替换'],
      ['?draft=true&autosave=true', '文件不能替换'],
    ] as const) {
      const form = new FormData()
      form.append('_payload', JSON.stringify({ alt: '换掉' }))
      const file = new Blob([new Uint8Array(await makePng())], { type: 'image/png' })
      form.append('file', file, '新.png')
      const path = `/media/${scene.picture.id}${search}`
      const question = { body: form, method: 'PATCH', path, token: token() } as const
      const answer = await askPayload(payload, question)
      expect([answer.status, answer.text]).toEqual([403, expect.stringContaining(reason)])
    }
    await expectNothingSeen()
  })

  it('takes a draft out of the trash as a draft', async () => {
    const { report } = await draftPackage(payload)
    const ask = async (search: string, body: Record<string, unknown>) =>
      askPayload(payload, {
        body,
        headers: await readVersions(),
        method: 'PATCH',
        path: `/reports/${report.id}${search}`,
        token: token(),
      })
    expect((await ask('', { deletedAt: now })).status).toBe(200)
    const published = await ask('?trash=true', { _status: 'published', deletedAt: null })
    expect(published.status).toBe(403)
    const restored = await ask('?trash=true&draft=true', { deletedAt: null })
    expect(restored).toMatchObject({ body: { doc: { _status: 'draft' } }, status: 200 })
  })
})

describe('the function that writes the ledger', () => {
  it('takes nothing that nobody signed, and nothing in a foreign transaction', async () => {
    const { report } = await draftPackage(payload)
    const event = JSON.stringify({
      actor: 'x',
      actorName: 'x',
      approval: '{}',
      card: {},
      content: '{}',
      event: 'released',
      id: randomUUID(),
      kind: 'report',
      mentions: [],
      path: `/reports/forged-${report.id}`,
      release: 'none',
      snapshot: '{}',
      subject: `reports:${report.id}`,
      timeZone: 'Asia/Shanghai',
      title: '无人发布',
    })
    const enter = inTransaction({
      act: ({ req }) => runSql(req, sql`SELECT newsroom_record_event(${event}::jsonb)`),
      keeps: () => true,
      payload,
    })
    expect(sqlState(await enter.catch((error: unknown) => error))).toBe('NR004')
    const text = 'SELECT newsroom_record_event($1)'
    const foreign = query({ text, url: database.appUrl, values: [event] })
    await expect(foreign).rejects.toMatchObject({ code: 'NR006' })
    await expectNothingSeen()
  })
})

describe("the readers' database account", () => {
  const asReader = (text: string) => query({ text, url: database.readerUrl })

  it('may read what is live', async () => {
    expect((await asReader('SELECT path FROM live_documents')).length).toBeGreaterThan(0)
  })

  it.each([
    'reports',
    '_reports_v',
    'publications',
    'users',
    'releases',
    'audit_entries',
    'media',
    'manuscripts',
  ])('may not read %s', async (table) => {
    await expect(asReader(`SELECT * FROM ${table} LIMIT 1`)).rejects.toThrow(/permission denied/u)
  })

  it.each([
    "UPDATE live_documents SET notice = 'x'",
    'DELETE FROM live_documents',
    "SELECT newsroom_record_event('{}')",
    "SELECT newsroom_recorded_now('x')",
    'CREATE TABLE public.own (id int)',
  ])('may not: %s', async (text) => {
    await expect(asReader(text)).rejects.toThrow(/permission denied/u)
  })
})

describe('the owner of the database', () => {
  it.each([
    'UPDATE publications SET title = title',
    'DELETE FROM live_documents',
    'TRUNCATE audit_entries',
    'TRUNCATE live_documents',
  ])('is stopped by the triggers too: %s', async (text) => {
    await expect(asOwner(text)).rejects.toMatchObject({ code: 'NR001' })
  })
})

describe('the examination', () => {
  it('finds no fault after all these tests but what they did by hand', async () => {
    // No worker is at work here.
    await sealAudit(payload)
    const { faults } = await verifyNewsroom(dataFolder, payload)
    // What tests withdraw by hand is not on the list of any release.
    expect(faults.filter(({ fault }) => !byHand.has(fault))).toEqual([])
  })
})
