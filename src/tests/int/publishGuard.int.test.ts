import { sql } from '@payloadcms/db-postgres'
import { releaseDocuments } from 'payload-newsroom'
import pg from 'pg'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'

import type { Answer, Question } from '../setup/askPayload.ts'

import { roles } from '../../domain/staff/roles.ts'
import { query } from '../../ops/postgres.mjs'
import { inTransaction } from '../../plugin/database/inTransaction.ts'
import { query as runSql } from '../../plugin/database/query.ts'
import { sqlState } from '../../plugin/database/sqlState.ts'
import { draftPackage, richText } from '../fixtures/draftPackage.ts'
import { askPayload } from '../setup/askPayload.ts'
import { expectConsoleErrors } from '../setup/console.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

/** One report, as a way of writing meets it. */
type Target = {
  readonly id: string
  /** Of the state before the last. */
  readonly oldVersion: string
  readonly package: Awaited<ReturnType<typeof draftPackage>>
  readonly picture: string
}
let released: Target
let draft: Target
const tokens = new Map<string, string | undefined>([['anonymous', undefined]])

const { accountOf, asOwner, database, payload, signIn } = await useNewsroom('door')
// Hundreds of refusals are the purpose here, not news.
payload.logger.level = 'silent'
const chief = await accountOf('chiefEditor')
for (const role of roles) {
  await accountOf(role)
  tokens.set(role, await signIn(role))
}

beforeAll(async () => {
  released = await makeTarget(true)
  draft = await makeTarget(false)
})

const asApp = (text: string, values: unknown[] = []) =>
  query({ text, url: database.appUrl, values })

let shade = 0
const png = () =>
  sharp({ create: { background: `rgb(9, 9, ${++shade})`, channels: 3, height: 600, width: 900 } })
    .png()
    .toBuffer()

async function makeTarget(isPublic: boolean): Promise<Target> {
  const drafts = await draftPackage(payload)
  const { id } = drafts.report
  const data = await png()
  const picture = await payload.create({
    collection: 'media',
    data: { alt: '摆渡船' },
    draft: true,
    file: { data, mimetype: 'image/png', name: '船.png', size: data.length },
    overrideAccess: true,
  })
  const save = (change: Record<string, unknown>) =>
    payload.update({ id, collection: 'reports', data: change, draft: true, overrideAccess: true })
  await save({ images: [picture.id] })
  if (isPublic) {
    const documents = [
      { collection: 'reports', id },
      { collection: 'meetings', id: drafts.meeting.id },
      { collection: 'speeches', id: drafts.speech.id },
    ] as const
    const release = () => releaseDocuments({ documents, isUpdate: true, payload, user: chief })
    expect(await release()).toMatchObject({ kind: 'released' })
    await save({ kicker: '改版以后' })
    expect(await release()).toMatchObject({ kind: 'released' })
  }
  await save({ headline: '还没有人看过的标题' })
  const { docs } = await payload.findVersions({
    collection: 'reports',
    limit: 10,
    overrideAccess: true,
    sort: 'createdAt',
    where: { parent: { equals: id } },
  })
  return { id, oldVersion: docs[1]?.id ?? '', package: drafts, picture: picture.id }
}

/** All that readers can see of anything, to the byte. */
async function publicView(): Promise<string> {
  const view = await asOwner(`
    SELECT (SELECT jsonb_agg(to_jsonb(l) ORDER BY l.path) FROM live_documents l) AS live,
      (SELECT jsonb_agg(to_jsonb(p) ORDER BY p.sequence) FROM publications p) AS ledger`)
  const lists = ['reports', 'speeches', 'meetings', 'people', 'media', 'sections', 'reporters']
  const answers: Answer[] = []
  for (const slug of lists) {
    answers.push(await askPayload(payload, { path: `/${slug}?depth=1&sort=id&limit=100` }))
  }
  return JSON.stringify([view, answers.map(({ text }) => text)])
}

type Way = (target: Target) => Question
const patch =
  (path: string, body: Record<string, unknown>): Way =>
  ({ id }) => ({
    body,
    method: 'PATCH',
    path: path.replace(':id', id),
  })
const now = '2026-01-09T03:00:00.000Z'

/** The question of somebody who read everything a moment ago: its refusal is the door's, not the other save's. */
async function fresh(question: Question, target: Target): Promise<Question> {
  const { meeting, person, report } = target.package
  const ids = [meeting.id, person.id, report.id, target.picture].map((each) => `'${each}'`).join()
  const rows = await asOwner(
    ['reports', 'meetings', 'people', 'media']
      .map((slug) => `SELECT id FROM _${slug}_v WHERE latest AND parent_id IN (${ids})`)
      .join(' UNION ALL '),
  )
  const bases = rows.map(({ id }) => `"${String(id)}"`).join(', ')
  return { ...question, headers: { 'If-Match': bases } }
}

/** Ways of the REST API: `refused` for everybody and in every state, or at most a `draft` of it. */
const ways: readonly {
  readonly ask: Way
  readonly name: string
  readonly outcome: 'draft' | 'refused'
}[] = [
  {
    ask: patch('/reports/:id', { _status: 'published' }),
    name: 'PATCH published',
    outcome: 'refused',
  },
  {
    ask: patch('/reports/:id?draft=true', { _status: 'published' }),
    name: 'PATCH draft published',
    outcome: 'refused',
  },
  {
    ask: patch('/reports/:id?draft=true&autosave=true', { _status: 'published' }),
    name: 'autosave published',
    outcome: 'refused',
  },
  {
    ask: patch('/reports/:id?draft=true&publishAllLocales=true', { _status: 'published' }),
    name: 'all locales',
    outcome: 'refused',
  },
  {
    ask: patch('/reports/:id?draft=true&publishSpecificLocale=zh', { _status: 'published' }),
    name: 'one locale',
    outcome: 'refused',
  },
  {
    ask: patch('/reports?where[id][exists]=true', { _status: 'published' }),
    name: 'bulk published',
    outcome: 'refused',
  },
  {
    ask: patch('/reports?where[id][exists]=true&draft=true', { headline: '批量' }),
    name: 'bulk headline',
    outcome: 'refused',
  },
  {
    ask: ({ oldVersion }) => ({ method: 'POST', path: `/reports/versions/${oldVersion}` }),
    name: 'restore version',
    outcome: 'refused',
  },
  {
    ask: ({ oldVersion }) => ({
      method: 'POST',
      path: `/reports/versions/${oldVersion}?draft=true`,
    }),
    name: 'restore version as draft',
    outcome: 'draft',
  },
  {
    ask: () => ({
      body: {
        _status: 'published',
        body: richText('假新闻。'),
        date: now,
        genre: 'news',
        headline: '直接发布',
      },
      method: 'POST',
      path: '/reports',
    }),
    name: 'POST published',
    outcome: 'refused',
  },
  {
    ask: patch('/reports/:id?draft=true', { headline: '草稿' }),
    name: 'PATCH draft',
    outcome: 'draft',
  },
  {
    ask: ({ id }) => ({ body: {}, method: 'POST', path: `/reports/${id}/duplicate` }),
    name: 'duplicate',
    outcome: 'draft',
  },
  {
    ask: ({ id }) => ({
      body: { _status: 'published' },
      method: 'POST',
      path: `/reports/${id}/duplicate`,
    }),
    name: 'duplicate published',
    outcome: 'draft',
  },
]

/** Ways that are refused once a document is released; a draft may be changed so. */
const waysOnReleased: readonly { readonly ask: Way; readonly name: string }[] = [
  { ask: patch('/reports/:id', { headline: '改过' }), name: 'PATCH without draft' },
  { ask: patch('/reports/:id', { _status: 'draft' }), name: 'unpublish' },
  { ask: patch('/reports/:id?unpublishAllLocales=true', {}), name: 'unpublish all locales' },
  { ask: patch('/reports/:id', { deletedAt: now }), name: 'trash' },
  { ask: patch('/reports/:id?draft=true', { deletedAt: now }), name: 'trash as draft' },
  {
    ask: ({ id }) => ({
      body: { deletedAt: now },
      method: 'PATCH',
      path: `/reports?where[id][equals]=${id}`,
    }),
    name: 'bulk trash',
  },
  { ask: ({ id }) => ({ method: 'DELETE', path: `/reports/${id}` }), name: 'DELETE' },
  {
    ask: ({ id }) => ({ method: 'DELETE', path: `/reports/${id}?trash=true` }),
    name: 'DELETE from trash',
  },
  {
    ask: ({ id }) => ({ method: 'DELETE', path: `/reports?where[id][equals]=${id}` }),
    name: 'bulk DELETE',
  },
  {
    ask: ({ package: { meeting } }) => ({
      body: { sittings: [] },
      method: 'PATCH',
      path: `/meetings/${meeting.id}`,
    }),
    name: 'empty the sittings',
  },
  {
    ask: ({ package: { person } }) => ({
      body: { name: '别人' },
      method: 'PATCH',
      path: `/people/${person.id}`,
    }),
    name: 'rename a person',
  },
  {
    ask: ({ picture }) => ({ body: { alt: '别的' }, method: 'PATCH', path: `/media/${picture}` }),
    name: 'describe a picture',
  },
  {
    ask: ({ picture }) => ({ method: 'DELETE', path: `/media/${picture}` }),
    name: 'delete a picture',
  },
]

const isRefusal = ({ body, status }: Answer): boolean => {
  if (status === 200) return hasErrorsAlone(body)
  return [400, 403, 404, 409].includes(status) && hasMessage(body)
}

/** Bulk operations answer 200 and say of each document what became of it. */
const hasErrorsAlone = (body: unknown): boolean =>
  JSON.stringify(body).includes('"docs":[],"errors":[') ||
  JSON.stringify(body) === '{"docs":[],"errors":[],"message":"更新成功。"}'

const hasMessage = (body: unknown): boolean => /"message":"[^"]{2,}"/u.test(JSON.stringify(body))

describe('the API', () => {
  it.each(ways)('$name: $outcome, whoever asks', async ({ ask, outcome }) => {
    for (const target of [released, draft]) {
      const before = await publicView()
      for (const [role, token] of tokens) {
        const answer = await askPayload(payload, { ...(await fresh(ask(target), target)), token })
        const said = `${role}: ${answer.status} ${answer.text.slice(0, 200)}`
        expect(answer.status, said).toBeLessThan(500)
        expect(outcome === 'draft' || isRefusal(answer), said).toBe(true)
      }
      expect(await publicView()).toBe(before)
    }
  })

  it.each(waysOnReleased)('refuses once released: $name', async ({ ask }) => {
    const before = await publicView()
    for (const [role, token] of tokens) {
      const answer = await askPayload(payload, { ...(await fresh(ask(released), released)), token })
      expect(isRefusal(answer), `${role}: ${answer.status} ${answer.text.slice(0, 200)}`).toBe(true)
    }
    expect(await publicView()).toBe(before)
  })

  it('gives the reason and the way that works', async () => {
    const token = tokens.get('chiefEditor')
    const answers: Answer[] = []
    for (const way of [ways[0], waysOnReleased[0], waysOnReleased[3], waysOnReleased[6]]) {
      if (way) answers.push(await askPayload(payload, { ...way.ask(released), token }))
    }
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403])
    expect(answers.map(({ text }) => text).join('\n')).toMatch(
      /不能直接改变发布状态.*\n.*已经发布，改动须先存为草稿.*\n.*不能移入回收站.*\n.*不能删除/u,
    )
  })

  it('does not replace the file of a released picture', async () => {
    const before = await publicView()
    for (const [query, reason] of [
      ['', '已经发布'],
      ['?draft=true', '文件不能替换'],
      ['?draft=true&autosave=true', '文件不能替换'],
    ] as const) {
      const form = new FormData()
      form.append('_payload', JSON.stringify({ alt: '换掉' }))
      form.append('file', new Blob([new Uint8Array(await png())], { type: 'image/png' }), '新.png')
      const answer = await askPayload(payload, {
        body: form,
        method: 'PATCH',
        path: `/media/${released.picture}${query}`,
        token: tokens.get('chiefEditor'),
      })
      expect([answer.status, answer.text]).toEqual([403, expect.stringContaining(reason)])
    }
    expect(await publicView()).toBe(before)
  })

  it('takes a draft out of the trash as a draft', async () => {
    const { report } = await draftPackage(payload)
    const token = tokens.get('chiefEditor')
    const ask = async (path: string, body: Record<string, unknown>) => {
      const draft = { ...released, package: { ...released.package, report } }
      const question = { body, method: 'PATCH', path, token } as const
      return askPayload(payload, await fresh(question, draft))
    }
    expect((await ask(`/reports/${report.id}`, { deletedAt: now })).status).toBe(200)
    const published = await ask(`/reports/${report.id}?trash=true`, {
      _status: 'published',
      deletedAt: null,
    })
    expect(published.status).toBe(403)
    const restored = await ask(`/reports/${report.id}?trash=true&draft=true`, { deletedAt: null })
    expect(restored).toMatchObject({ body: { doc: { _status: 'draft' } }, status: 200 })
  })
})

describe('code with every right', () => {
  const everyRight = { collection: 'reports', overrideAccess: true } as const
  it.each<{ act: () => Promise<unknown>; name: string }>([
    {
      act: () => payload.update({ ...everyRight, data: { _status: 'published' }, id: released.id }),
      name: 'publishes',
    },
    {
      act: () =>
        payload.update({
          ...everyRight,
          data: { _status: 'published' },
          draft: true,
          id: draft.id,
        }),
      name: 'publishes a draft',
    },
    {
      act: () => payload.update({ ...everyRight, data: { headline: '悄悄改' }, id: released.id }),
      name: 'edits what is public',
    },
    {
      act: () =>
        payload.update({
          ...everyRight,
          data: { headline: '悄悄改' },
          where: { id: { exists: true } },
        }),
      name: 'edits many',
    },
    { act: () => payload.delete({ ...everyRight, id: released.id }), name: 'deletes' },
    {
      act: () => payload.restoreVersion({ ...everyRight, id: released.oldVersion }),
      name: 'restores',
    },
    {
      act: () =>
        payload.db.updateOne({
          collection: 'reports',
          data: { headline: '绕过' },
          id: released.id,
        }),
      name: 'goes below the hooks',
    },
    {
      act: () =>
        payload.db.updateOne({
          collection: 'reports',
          data: { _status: 'published' },
          id: draft.id,
        }),
      name: 'publishes below the hooks',
    },
    {
      act: () =>
        payload.db.deleteOne({ collection: 'reports', where: { id: { equals: released.id } } }),
      name: 'deletes below the hooks',
    },
  ])('is refused when it $name', async ({ act }) => {
    expectConsoleErrors()
    const before = await publicView()
    await expect(act()).rejects.toThrow()
    expect(await publicView()).toBe(before)
  })
})

/** Statements of somebody who has the app's password. `$report` and `$draft` are ids. */
const statements = [
  "UPDATE reports SET headline = '改' WHERE id = '$report'",
  "UPDATE reports SET _status = 'draft' WHERE id = '$report'",
  "UPDATE reports SET id = gen_random_uuid() WHERE id = '$report'",
  "UPDATE reports SET deleted_at = now() WHERE id = '$report'",
  "UPDATE reports SET _status = 'published' WHERE id = '$draft'",
  "DELETE FROM reports WHERE id = '$report'",
  'TRUNCATE reports CASCADE',
  "INSERT INTO reports (id, headline, _status) VALUES (gen_random_uuid(), '假', 'published')",
  "DELETE FROM reports_rels WHERE parent_id = '$report'",
  "UPDATE reports_rels SET parent_id = '$draft' WHERE parent_id = '$report'",
  "UPDATE reports_rels SET parent_id = '$report' WHERE parent_id = '$draft'",
  "INSERT INTO reports_rels (parent_id, path, people_id) SELECT '$report', 'people', id FROM people LIMIT 1",
  "INSERT INTO reports_correspondents (_order, _parent_id, id, name) VALUES (9, '$report', 'x', '某人')",
  "INSERT INTO reports_texts (\"order\", parent_id, path, text) VALUES (9, '$report', 'keywords', '词')",
  "UPDATE sittings SET venue = '别处' WHERE _parent_id = (SELECT id FROM meetings WHERE _status = 'published' LIMIT 1)",
  "UPDATE adopted SET title = '别的决议' WHERE _parent_id IN (SELECT s.id FROM sittings s JOIN meetings m ON m.id = s._parent_id WHERE m._status = 'published')",
  "UPDATE people_offices SET title = '区长' WHERE _parent_id IN (SELECT id FROM people WHERE _status = 'published')",
  "UPDATE publications SET title = '改'",
  'DELETE FROM publications',
  'TRUNCATE publications',
  'INSERT INTO publications SELECT * FROM publications',
  "UPDATE live_documents SET snapshot = '{}'",
  'DELETE FROM live_documents',
  'TRUNCATE live_documents',
  "INSERT INTO live_documents (path, state, target) VALUES ('/x', 'redirect', '/y')",
  "UPDATE audit_entries SET action = 'none'",
  'DELETE FROM audit_entries',
  'TRUNCATE audit_entries',
  "UPDATE releases SET title = '改'",
  'DELETE FROM releases_documents',
  'ALTER TABLE reports DISABLE TRIGGER newsroom_guard_document',
  'DROP TRIGGER newsroom_guard_document ON reports',
  'CREATE OR REPLACE FUNCTION newsroom_recorded_now(p_subject text) RETURNS boolean LANGUAGE sql AS $$ SELECT true $$',
  'SET session_replication_role = replica',
  'CREATE TABLE public.own (id int)',
  // Tables of one's own with the names that the guards read.
  "CREATE TEMP TABLE publications AS SELECT * FROM public.publications WHERE subject = 'reports:$report'; UPDATE publications SET transaction = pg_current_xact_id()::text, occurred_at = now()::timestamptz(3); UPDATE public.reports SET headline = '改' WHERE id = '$report'",
  "CREATE TEMP TABLE reports AS SELECT '$report'::uuid AS id, 'draft'::text AS _status; DELETE FROM public.reports_rels WHERE parent_id = '$report'",
] as const

const fill = (statement: string) =>
  statement.replaceAll('$report', released.id).replaceAll('$draft', draft.id)

describe("the app's own database account", () => {
  it.each(statements)('may not: %s', async (statement) => {
    const before = await publicView()
    await expect(asApp(fill(statement))).rejects.toThrow(
      /newsroom:|permission denied|must be owner/u,
    )
    expect(await publicView()).toBe(before)
  })

  it('may call the one function of the record, which takes nothing that was not signed', async () => {
    const { report } = await draftPackage(payload)
    const before = await publicView()
    const event = {
      actor: 'x',
      actorName: 'x',
      approval: '{}',
      card: {},
      content: '{}',
      event: 'released',
      id: crypto.randomUUID(),
      kind: 'report',
      mentions: [],
      path: `/reports/forged-${report.id}`,
      release: 'none',
      snapshot: '{}',
      subject: `reports:${report.id}`,
      timeZone: 'Asia/Shanghai',
      title: '无人发布',
    }
    // In a transaction of the newsroom's own nobody has signed it; in any other it is not even read.
    const enter = inTransaction({
      act: ({ req }) =>
        runSql(req, sql`SELECT newsroom_record_event(${JSON.stringify(event)}::jsonb)`),
      keeps: () => true,
      payload,
    })
    expect(sqlState(await enter.catch((error: unknown) => error))).toBe('NR004')
    await expect(
      asApp('SELECT newsroom_record_event($1)', [JSON.stringify(event)]),
    ).rejects.toMatchObject({ code: 'NR006' })
    expect(await publicView()).toBe(before)
  })
})

describe("the readers' database account", () => {
  it('may read what is live', async () => {
    const rows = await query({ text: 'SELECT path FROM live_documents', url: database.readerUrl })
    expect(rows.length).toBeGreaterThan(0)
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
    const text = `SELECT * FROM ${table} LIMIT 1`
    await expect(query({ text, url: database.readerUrl })).rejects.toThrow(/permission denied/u)
  })

  it.each([
    "UPDATE live_documents SET notice = 'x'",
    'DELETE FROM live_documents',
    "SELECT newsroom_record_event('{}')",
    "SELECT newsroom_recorded_now('x')",
    'CREATE TABLE public.own (id int)',
  ])('may not: %s', async (text) => {
    await expect(query({ text, url: database.readerUrl })).rejects.toThrow(/permission denied/u)
  })
})

describe('the owner', () => {
  it.each([
    'UPDATE publications SET title = title',
    'DELETE FROM live_documents',
    'TRUNCATE audit_entries',
    'TRUNCATE live_documents',
  ])('is stopped by the triggers too: %s', async (text) => {
    const client = new pg.Client({ connectionString: database.ownerUrl })
    await client.connect()
    await expect(client.query(text)).rejects.toMatchObject({ code: 'NR001' })
    await client.end()
  })
})
