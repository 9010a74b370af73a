import type { FlattenedField } from 'payload'

import { validOperators } from 'payload/shared'
import { beforeAll, describe, expect, it, vi } from 'vitest'

import type { Answer } from '../setup/askPayload.ts'

import { draftPackage } from '../fixtures/draftPackage.ts'
import { draftPicture } from '../fixtures/picture.ts'
import { releaseWaiving } from '../fixtures/releaseWaiving.ts'
import { askGraphql as askGraphqlOf, askPayload } from '../setup/askPayload.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

let released: Awaited<ReturnType<typeof draftPackage>>
let secret: Awaited<ReturnType<typeof draftPackage>>
/** Ids and words that no stranger may ever see. */
const secrets: string[] = []

const { accountOf, asOwner, create, edit, payload, signIn } = await useNewsroom('requests', {
  accounts: ['editor'],
})
payload.logger.level = 'silent'
const editor = await signIn('editor')

beforeAll(async () => {
  await plant()
})

/** A released report with a newer draft, and what was never released: a draft, one under embargo, one in the trash. */
async function plant() {
  const chief = await accountOf('chiefEditor')
  released = await draftPackage(payload)
  secret = await draftPackage(payload)
  const save = (id: string, data: Record<string, unknown>) =>
    edit({ collection: 'reports', id }, data)
  const trashed = await draftPackage(payload)
  const embargoed = await draftPackage(payload)
  const picture = await draftPicture(payload, { alt: 'LEAK-PICTURE' })
  // The released report points at what is not public.
  await save(released.report.id, { deskNote: 'LEAK-NOTE', people: [released.person.id] })
  await releaseWaiving({
    documents: [
      { collection: 'reports', id: released.report.id },
      { collection: 'meetings', id: released.meeting.id },
    ],
    payload,
    user: chief,
  })
  await save(released.report.id, { headline: 'LEAK-DRAFT', images: [picture.id] })
  await save(secret.report.id, { headline: 'LEAK-NEVER' })
  await save(embargoed.report.id, {
    embargoUntil: '2099-01-01T00:00:00.000Z',
    headline: 'LEAK-EMBARGO',
  })
  await save(trashed.report.id, { headline: 'LEAK-TRASH' })
  await payload.update({
    id: trashed.report.id,
    collection: 'reports',
    data: { deletedAt: '2026-01-09T00:00:00.000Z' },
    overrideAccess: true,
  })
  const hidden = [secret, embargoed, trashed].flatMap(
    ({ meeting, person, report, reporter, section, speech }) =>
      [meeting, person, report, reporter, section, speech].map(({ id }) => id),
  )
  secrets.push('LEAK-', released.speech.id, picture.id, picture.filename ?? '', ...hidden)
}

const ask = (path: string, token?: string) => askPayload(payload, { path, token })

const askGraphql = (text: string, token?: string) => askGraphqlOf(payload, { text, token })

const leaks = ({ text }: Answer): string[] => secrets.filter((word) => text.includes(word))

const collections = ['reports', 'speeches', 'meetings', 'people', 'reporters', 'sections', 'media']
const everywhere = [
  '',
  '?draft=true',
  '?trash=true',
  '?draft=true&trash=true&depth=2&limit=100',
  '?depth=2',
  '?where[_status][equals]=draft',
  '?where[deletedAt][exists]=true&trash=true',
  '?where[id][exists]=true&pagination=false',
  '?limit=0&depth=10&sort=-updatedAt',
  '?select[deskNote]=true&select[createdBy]=true',
  '?populate[reports][deskNote]=true&populate[media][filename]=true&depth=2',
  '/versions',
  '/versions?limit=100&depth=2',
  '/count?where[_status][equals]=draft',
]

/** Every path that a filter may name. */
const pathsOf = (fields: readonly FlattenedField[]): string[] =>
  fields.flatMap((field) => [
    field.name,
    ...('flattenedFields' in field
      ? pathsOf(field.flattenedFields).map((inside) => `${field.name}.${inside}`)
      : []),
  ])

describe('a stranger', () => {
  it.each(collections.flatMap((slug) => everywhere.map((query) => `/${slug}${query}`)))(
    'learns nothing from %s',
    async (path) => {
      const answer = await ask(path)
      expect(leaks(answer)).toEqual([])
      expect(answer.status).toBeLessThan(500)
    },
  )

  it.each(['', '?draft=true', '?trash=true', '?depth=2&draft=true'])(
    'is told the same of a hidden report as of none%s',
    async (query) => {
      const unknown = await ask(`/reports/01900000-0000-7000-8000-000000000000${query}`)
      expect(unknown.status).toBe(404)
      for (const id of secrets.filter((word) => word.startsWith('01'))) {
        const answer = await ask(`/reports/${id}${query}`)
        expect([answer.status, answer.text]).toEqual([404, unknown.text])
      }
    },
  )

  it.each(['', '?draft=true', '?depth=2', '?depth=2&draft=true&trash=true'])(
    'reads what was released, not the draft after it%s',
    async (query) => {
      const answer = await ask(`/reports/${released.report.id}${query}`)
      expect(leaks(answer)).toEqual([])
      expect(answer.text).not.toContain('LEAK')
    },
  )

  it('counts what is released and nothing else', async () => {
    expect((await ask('/reports/count')).body).toEqual({ totalDocs: 1 })
    for (const where of [
      'where[_status][equals]=draft',
      'where[headline][like]=LEAK',
      'where[speeches.title][like]=讲话',
      'where[speeches][exists]=true',
      `where[speeches.id][equals]=${released.speech.id}`,
    ]) {
      const { status, text } = await ask(`/reports/count?${where}`)
      expect([where, status === 400 || text === '{"totalDocs":0}']).toEqual([where, true])
    }
  })

  it.each([
    'users',
    'manuscripts',
    'releases',
    'publications',
    'audit-entries',
    'globals/site-settings',
    'payload-locked-documents',
    'payload-preferences',
    'payload-migrations',
    'payload-jobs',
    'payload-jobs/run',
    'payload-kv',
  ])('does not read /%s', async (path) => {
    const { status } = await ask(`/${path}`)
    // 501: not implemented; Payload serves that one to nobody.
    expect([401, 403, 404, 501]).toContain(status)
  })

  it.each([
    '{ Reports(draft: true, limit: 100) { docs { id headline _status } totalDocs } }',
    '{ Reports(trash: true, limit: 100) { docs { id headline } totalDocs } }',
    '{ Reports { docs { id headline speeches { id title } images { id filename } people { id name } } } }',
    '{ Meetings(draft: true) { docs { id name sittings { attendees { id name } } } } }',
    '{ Speeches { docs { id title speaker { id name } meeting { id name } } totalDocs } }',
    '{ versionsReports { docs { id version { headline } } } }',
    '{ countReports(where: { _status: { equals: draft } }) { totalDocs } }',
    '{ countReports(draft: true, trash: true) { totalDocs } }',
    '{ Users { docs { id email } } }',
    '{ allMedia(draft: true) { docs { id filename url } } }',
  ])('learns nothing from %s', async (text) => {
    const answer = await askGraphql(text)
    expect(leaks(answer)).toEqual([])
    expect(answer.text).not.toContain('@test.example')
  })

  it('gets no original and no private file', async () => {
    const [row] = await asOwner(
      "SELECT filename, sizes_small_filename AS small FROM media WHERE alt = 'LEAK-PICTURE' UNION ALL SELECT version_filename, version_sizes_small_filename FROM _media_v",
    )
    for (const name of [row?.filename, row?.small].filter(Boolean)) {
      expect([401, 403, 404]).toContain((await ask(`/media/file/${String(name)}`)).status)
    }
  })
})

describe('a malformed request', () => {
  it.each([
    ['limit=0', 200],
    ['limit=1000000000', 200],
    ['limit=-1', 400],
    ['limit=abc', 400],
    ['limit=1.5', 400],
    ['limit[]=5', 200],
    ['page=0', 400],
    ['page=-1', 400],
    ['page=1.5', 400],
    ['page=abc', 400],
    ['page=999999999', 200],
    ['page=99999999999999999999', 400],
    ['depth=-1', 400],
    ['depth=abc', 400],
    ['depth=999', 200],
    ['where[nothing][equals]=1', 400],
    ['where[headline][nothing]=1', 400],
    ['where[id][equals]=abc', 200],
    ['where[date][greater_than]=no', 400],
    ['sort=nothing', 200],
    ['sort=password', 200],
    ['where[headline][like]=%00', 400],
    ['where=abc', 400],
    [`where[headline][like]=${'长'.repeat(900)}`, 200],
    [`where[headline][like]=${'长'.repeat(3000)}`, 400],
    [
      Array.from({ length: 60 }, (_, n) => `where[or][${String(n)}][headline][equals]=x`).join('&'),
      400,
    ],
    ["where[headline][equals]=' OR 1=1 --", 200],
    ['joins[x][limit]=1', 200],
    ['select=abc', 200],
    ['locale=xx', 200],
    ['populate=abc', 200],
    ['sort=headline,', 200],
  ] as const)('%s: %i', async (search, status) => {
    const answer = await ask(`/reports?${search}`)
    expect([answer.status, answer.text.slice(0, 300)]).toEqual([status, expect.any(String)])
    expect(answer.text).not.toMatch(/SELECT|syntax error|node_modules|\bat .*\.js/u)
  })

  it.each(['reports', 'meetings', 'media', 'releases'] as const)(
    'every field of %s and every operator: never a 500',
    async (slug) => {
      const { flattenedFields } = payload.collections[slug].config
      const paths = [...pathsOf(flattenedFields), 'id', 'body.root', 'meeting.date', 'createdAt']
      const faults: string[] = []
      for (const path of paths)
        for (const operator of validOperators) {
          const search = `limit=1&where[${path}][${operator}]=1`
          const { status } = await ask(`/${slug}?${search}`, editor)
          if (status >= 500) faults.push(`${search} ${status}`)
        }
      expect(faults).toEqual([])
    },
    120_000,
  )

  it('is not logged as an error', async () => {
    const alarms = vi.spyOn(payload.logger, 'error')
    const told = vi.spyOn(payload.logger, 'info')
    await ask('/reports?limit=abc')
    expect(alarms).not.toHaveBeenCalled()
    expect(JSON.stringify(told.mock.lastCall)).toContain('limit')
    vi.restoreAllMocks()
  })

  it('leaves valid operators working', async () => {
    for (const where of [
      'where[headline][like]=',
      'where[bylines][contains]=',
      'where[genre][in]=news&x=',
    ])
      expect([where, (await ask(`/reports?${where}x`, editor)).status]).toEqual([where, 200])
    expect((await ask('/reports?where[date][like]=2026')).text).toContain(
      '“date”不能用 like 来筛选',
    )
  })

  it.each(['abc', '0', '%00', '-1', '9'.repeat(400), "'", '..%2f..', 'null'])(
    '/reports/%s: 400 or 404',
    async (id) => {
      for (const token of [undefined, editor]) {
        const answer = await ask(`/reports/${id}`, token)
        expect([id, [400, 404].includes(answer.status), answer.status]).toEqual([
          id,
          true,
          answer.status,
        ])
      }
    },
  )

  it.each([
    { body: '{', name: 'JSON cut short' },
    { body: 'null', name: 'null' },
    { body: '[]', name: 'a list' },
    { body: '"x"', name: 'a string' },
    { body: '{"headline":{"$gt":""}}', name: 'an object for a text' },
    { body: '{"headline":"\\u0000"}', name: 'a NUL character' },
    { body: '{"people":"abc"}', name: 'a text for a list' },
    { body: '{"people":["abc"]}', name: 'a bad id' },
    { body: '{"date":"no day"}', name: 'a bad date' },
    { body: '{"genre":"nothing"}', name: 'a bad choice' },
    { body: '{"body":7}', name: 'a number for a text' },
    { body: '{"id":"abc"}', name: 'an id of one’s own' },
  ])('a save of $name is no server error', async ({ body }) => {
    for (const [method, path] of [
      ['POST', '/reports?draft=true'],
      ['PATCH', `/reports/${secret.report.id}?draft=true`],
    ] as const) {
      const answer = await askPayload(payload, {
        body,
        headers: { 'Content-Type': 'application/json' },
        method,
        path,
        token: editor,
      })
      expect([method, answer.status < 500, answer.text.slice(0, 200)]).toEqual([
        method,
        true,
        expect.any(String),
      ])
    }
  })

  it.each([
    '/reports/versions?limit=-1',
    '/reports/versions?limit=abc',
    '/reports/versions?page=0',
  ])('is refused in %s', async (path) => {
    expect((await ask(path, editor)).status).toBe(400)
  })
})

describe('a new document', () => {
  const create = (body: string) =>
    askPayload(payload, {
      body,
      headers: { 'Content-Type': 'application/json' },
      method: 'POST',
      path: '/reports?draft=true',
      token: editor,
    })

  it.each(['null', '"x"', '[1]', '5', 'true'])(
    'takes no id of an existing one: %s',
    async (body) => {
      expect((await create(body)).status).toBe(400)
    },
  )

  it('is not created in the trash', async () => {
    const deletedAt = '2001-01-01T00:00:00.000Z'
    const { body } = await create(JSON.stringify({ deletedAt, headline: '渡口' }))
    expect(body).toMatchObject({ doc: { deletedAt: null } })
  })
})

describe('a GraphQL document', () => {
  const aliases = (count: number) =>
    `{ ${Array.from({ length: count }, (_, n) => `a${n}: Reports(limit: 1) { totalDocs }`).join(' ')} }`
  const nested = (levels: number) =>
    `{ Reports { docs { ${'meeting { sittings { attendees { '.repeat(levels)} id ${'} } }'.repeat(levels)} } } }`
  const cycle =
    '{ ...a } fragment a on Query { ...b } fragment b on Query { ...a Reports { totalDocs } }'
  it.each([
    { name: 'with 100 aliases', text: aliases(100) },
    { name: 'with 15 levels', text: nested(5) },
    { name: 'whose fragments go round', text: cycle },
    { name: 'that writes twice', text: 'mutation { a: logoutUser b: logoutUser }' },
    { name: 'with a syntax error', text: '{ Reports {' },
    { name: 'with an unknown field', text: '{ Report_ { docs { id } } }' },
    { name: 'with a huge limit written as a float', text: '{ Reports(limit: 1e9) { totalDocs } }' },
    { name: 'with a negative limit', text: '{ Reports(limit: -1) { totalDocs } }' },
  ])('$name is refused', async ({ text }) => {
    const answer = await askGraphql(text)
    expect(answer.status).toBeLessThan(500)
    expect(answer.body).toHaveProperty('errors')
    expect(answer.text).not.toContain('Did you mean')
  })

  it('of an ordinary size is answered', async () => {
    const answer = await askGraphql(
      '{ Reports(limit: 1000000000) { docs { headline meeting { sittings { attendance { due present } attendees { name offices { title } } } } } } }',
    )
    expect(answer.body).toMatchObject({
      data: { Reports: { docs: [{ headline: released.report.headline }] } },
    })
    expect(answer.body).not.toHaveProperty('errors')
  })

  it.each([
    (id: string) => `mutation { updateReport(id: "${id}", data: { _status: published }) { id } }`,
    (id: string) =>
      `mutation { updateReport(id: "${id}", draft: true, data: { _status: published }) { id } }`,
    (id: string) => `mutation { deleteReport(id: "${id}") { id } }`,
    () => 'mutation { createReport(data: { _status: published, headline: "直接" }) { id } }',
  ])('does not bypass the publish guard', async (mutation) => {
    await accountOf('chiefEditor')
    const token = await signIn('chiefEditor')
    const before = await asOwner('SELECT * FROM live_documents ORDER BY path')
    const answer = await askGraphql(mutation(released.report.id), token)
    expect(answer.body).toHaveProperty('errors')
    expect(await asOwner('SELECT * FROM live_documents ORDER BY path')).toEqual(before)
  })
})

describe('an ordinary request', () => {
  it('may lead to more documents than a filter may hold conditions', async () => {
    const ids: string[] = []
    for (let count = 0; count < 60; count++) {
      const { id } = await create('people', { name: `代表${count}` })
      ids.push(id)
    }
    await edit({ collection: 'reports', id: secret.report.id }, { people: ids })
    const answer = await ask(`/reports/${secret.report.id}?draft=true&depth=1`, editor)
    expect(answer.status).toBe(200)
    expect(answer.text).toContain('代表59')
  })
})

describe('a document lock', () => {
  let assignment = ''

  beforeAll(async () => {
    const { id } = await create('assignments', {
      dueAt: '2026-01-09T09:00:00.000Z',
      title: '开幕会',
      work: 'report',
    })
    assignment = id
  })

  const lock = (token?: string, headers?: Record<string, string>) =>
    askPayload(payload, {
      body: {
        document: { relationTo: 'assignments', value: assignment },
        user: { relationTo: 'users', value: '01900000-0000-7000-8000-000000000000' },
      },
      headers: headers ?? {},
      method: 'POST',
      path: '/payload-locked-documents',
      token,
    })

  it('is for staff', async () => {
    expect((await lock()).status).toBe(403)
  })

  it('carries the account of whoever makes it', async () => {
    const answer = await lock(editor)
    const { docs } = await payload.find({
      collection: 'users',
      overrideAccess: true,
      where: { email: { equals: 'editor@test.example' } },
    })
    expect(answer.status).toBe(201)
    expect(answer.text).toContain(String(docs[0]?.id))
    expect(answer.text).not.toContain('01900000-0000')
  })
})

describe('a cross-site request', () => {
  it.each<Record<string, string>>([
    { 'Sec-Fetch-Site': 'cross-site' },
    { Origin: 'https://evil.example' },
  ])('is not signed in by its cookie: %o', async (headers) => {
    const cookie = { Cookie: `payload-token=${editor}` }
    const own = await askPayload(payload, {
      headers: { ...cookie, Origin: 'http://localhost:3000' },
      path: '/users/me',
    })
    expect(own.text).toContain('editor@test.example')
    const foreign = await askPayload(payload, {
      headers: { ...cookie, ...headers },
      path: '/users/me',
    })
    expect(foreign.text).not.toContain('editor@test.example')
  })

  it('is bounded as GET when it says so in a header', async () => {
    const conditions = Array.from({ length: 2000 }, (_, n) => `where[or][${n}][headline][equals]=x`)
    const answer = await askPayload(payload, {
      body: conditions.join('&'),
      headers: {
        'Content-Type': 'application/x-www-form-urlencoded',
        'X-Payload-HTTP-Method-Override': 'GET',
      },
      method: 'POST',
      path: '/reports',
    })
    expect(answer.status).toBe(400)
  })
})
