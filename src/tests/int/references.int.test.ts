import { describe, expect, it } from 'vitest'

import type { Answer } from '../setup/askPayload.ts'

import { draftPackage, richText } from '../fixtures/draftPackage.ts'
import { askGraphql, askPayload, baseVersionIn } from '../setup/askPayload.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

const gone = '0198aaaa-0000-7000-8000-00000000dead'

const { accountOf, payload, signIn } = await useNewsroom('references', {
  accounts: ['admin', 'chiefEditor'],
})
const made = await draftPackage(payload)

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

const withNode = (node: Record<string, unknown>) => {
  const text = richText('渡口已经修好。')
  const children: unknown[] = [...text.root.children, node]
  return { root: { ...text.root, children } }
}

const upload = (value: unknown) =>
  withNode({ fields: null, format: '', relationTo: 'media', type: 'upload', value, version: 3 })

const link = (value: unknown) =>
  withNode({
    children: [
      {
        children: [
          { detail: 0, format: 0, mode: 'normal', style: '', text: '见', type: 'text', version: 1 },
        ],
        direction: null,
        fields: {
          doc: { relationTo: 'reports', value },
          linkType: 'internal',
          url: 'https://a.example',
        },
        format: '',
        indent: 0,
        type: 'link',
        version: 3,
      },
    ],
    direction: null,
    format: '',
    indent: 0,
    type: 'paragraph',
    version: 1,
  })

type Way = {
  readonly data: (id: unknown) => Record<string, unknown>
  readonly field: string
  readonly path: string
  readonly to: string
}

const report = { date: '2026-01-09', genre: 'brief', headline: '桥已通车' }

/** Every collection, every kind of field that names a document, and every depth. */
const ways: readonly Way[] = [
  { data: (id) => ({ ...report, section: id }), field: '栏目', path: 'section', to: 'reports' },
  {
    data: (id) => ({ ...report, bylines: [made.reporter.id, id] }),
    field: '2',
    path: 'bylines',
    to: 'reports',
  },
  { data: (id) => ({ ...report, images: [id] }), field: '1', path: 'images', to: 'reports' },
  { data: (id) => ({ ...report, meeting: id }), field: '会议', path: 'meeting', to: 'reports' },
  { data: (id) => ({ ...report, body: upload(id) }), field: '正文', path: 'body', to: 'reports' },
  {
    data: (id) => ({ date: '2026-01-09', speaker: id, title: '讲话' }),
    field: '讲话人',
    path: 'speaker',
    to: 'speeches',
  },
  {
    data: (id) => ({
      name: '第九次会议',
      sittings: [
        { attendees: [], number: 1, phase: 'closing', startsAt: '2026-01-09T01:00:00.000Z' },
        {
          elections: [{ elected: [id], kind: 'election', post: '委员' }],
          number: 2,
          phase: 'closing',
          startsAt: '2026-01-09T01:00:00.000Z',
        },
      ],
      startDate: '2026-01-09',
    }),
    field: '当选人',
    path: 'sittings.1.elections.0.elected',
    to: 'meetings',
  },
  { data: (id) => ({ name: '逄远舟', photo: id }), field: '照片', path: 'photo', to: 'people' },
  { data: (id) => ({ name: '昝若溪', photo: id }), field: '照片', path: 'photo', to: 'reporters' },
  {
    data: (id) => ({ account: id, name: '昝若溪' }),
    field: '账号',
    path: 'account',
    to: 'reporters',
  },
]

const ids = [
  gone,
  'not-an-id',
  7,
  '0198AAAA-0000-7000-8000-00000000DEAD',
  { value: gone },
  true,
  `${gone}'`,
]

async function post(to: string, data: Record<string, unknown>): Promise<Answer> {
  const token = await signIn('admin')
  return askPayload(payload, {
    body: data,
    method: 'POST',
    path: `/${to}?draft=true&depth=0`,
    token,
  })
}

const errorsOf = ({ body }: Answer) =>
  (body as { errors: { data?: { errors?: { label: string; path: string }[] } }[] }).errors[0]?.data
    ?.errors

describe('a save with a missing reference', () => {
  it.each(ways)('is refused with the field: $to $path', async ({ data, field, path, to }) => {
    for (const id of ids) {
      const answer = await post(to, data(id))
      expect([id, answer.status, answer.text]).toEqual([id, 400, expect.stringContaining(field)])
      expect(errorsOf(answer)).toEqual([expect.objectContaining({ path })])
    }
  })

  it('is refused in English too', async () => {
    const answer = await askPayload(payload, {
      body: { ...report, section: gone },
      headers: { 'Accept-Language': 'en' },
      method: 'POST',
      path: '/reports?draft=true',
      token: await signIn('admin'),
    })
    expect(answer.text).toContain('“Section” names something that does not exist')
  })

  it('is refused with every field at once, as an update', async () => {
    const token = await signIn('chiefEditor')
    const path = `/reports/${made.report.id}?draft=true&depth=0`
    const baseVersion = baseVersionIn(await askPayload(payload, { path, token }))
    const answer = await askPayload(payload, {
      body: { baseVersion, people: [gone], section: gone },
      method: 'PATCH',
      path,
      token,
    })
    expect(answer.status).toBe(400)
    expect(errorsOf(answer)?.map(({ path: at }) => at)).toEqual(
      expect.arrayContaining(['people', 'section']),
    )
  })

  it('is refused by GraphQL', async () => {
    const token = await signIn('admin')
    for (const text of [
      `mutation ($body: JSON!) { createReport(draft: true, data: { headline: "桥", genre: brief, date: "2026-01-09", body: $body, section: "${gone}" }) { id } }`,
      `mutation { createMeeting(draft: true, data: { name: "会", organ: other, startDate: "2026-01-09", sittings: [{ number: 1, phase: closing, attendees: ["${gone}"] }] }) { id } }`,
    ]) {
      const { body, text: said } = await askGraphql(payload, {
        text,
        token,
        variables: { body: richText('桥。') },
      })
      expect(said).toContain('不存在')
      expect(body).toMatchObject({ errors: [{ extensions: { statusCode: 400 } }] })
    }
  })

  it('is refused in the settings of the site', async () => {
    const token = await signIn('admin')
    const path = '/globals/site-settings?depth=0'
    const { config } = payload
    const [settings] = config.globals
    const named = settings?.flattenedFields.filter(({ type }) => type === 'relationship') ?? []
    expect(named.length).toBeGreaterThan(0)
    for (const field of named) {
      const value = 'hasMany' in field && field.hasMany ? [gone] : gone
      const answer = await askPayload(payload, {
        // Never saved before: there is no version to name.
        body: { [field.name]: value },
        method: 'POST',
        path,
        token,
      })
      expect([field.name, answer.status]).toEqual([field.name, 400])
    }
  })

  it('is refused for an account, a lock and a manuscript as well', async () => {
    const token = await signIn('admin')
    const { id } = await accountOf('admin')
    const deputies = await askPayload(payload, {
      body: { currentPassword: '口令-admin', deputies: [gone] },
      method: 'PATCH',
      path: `/users/${id}`,
      token,
    })
    expect([deputies.status, errorsOf(deputies)?.[0]?.path]).toEqual([400, 'deputies'])
    const lock = await askPayload(payload, {
      body: { document: { relationTo: 'sections', value: gone } },
      method: 'POST',
      path: '/payload-locked-documents',
      token,
    })
    expect(lock.status).toBeLessThan(500)
  })

  it('tells strangers of no id whether it exists', async () => {
    for (const section of [gone, made.section.id]) {
      const answer = await askPayload(payload, {
        body: { ...report, section },
        method: 'POST',
        path: '/reports?draft=true',
      })
      expect([answer.status, answer.text.includes('不存在')]).toEqual([403, false])
    }
  })
})

describe('a save with valid references', () => {
  it('accepts ids, whole documents and nothing at all', async () => {
    const { id } = made.section
    for (const section of [id, { id, name: '要闻' }, id.toUpperCase(), null, ''])
      expect((await post('reports', { ...report, section })).status).toBe(201)
    expect((await post('reports', { ...report, bylines: [made.reporter.id] })).status).toBe(201)
  })

  it('keeps of a link in a text its address, and no document', async () => {
    const { body, status } = await post('reports', { ...report, body: link(gone) })
    expect([status, JSON.stringify(body).includes(gone)]).toEqual([201, false])
    expect(JSON.stringify(body)).toContain('https://a.example')
  })

  it('keeps a picture in its text that was deleted since', async () => {
    const everyRight = { draft: true, overrideAccess: true } as const
    const picture = await payload.create({
      ...everyRight,
      collection: 'media',
      data: { alt: '新桥' },
      file: { data: png, mimetype: 'image/png', name: 'bridge.png', size: png.length },
    })
    const { id } = await payload.create({
      ...everyRight,
      collection: 'reports',
      data: { ...report, body: upload(picture.id) as never, genre: 'brief' },
    })
    await payload.delete({ id: picture.id, collection: 'media', overrideAccess: true })
    const token = await signIn('chiefEditor')
    const path = `/reports/${id}?draft=true&depth=0`
    const baseVersion = baseVersionIn(await askPayload(payload, { path, token }))
    const save = (data: Record<string, unknown>) =>
      askPayload(payload, { body: { baseVersion, ...data }, method: 'PATCH', path, token })
    const other = gone.replace('dead', 'beef')
    expect((await save({ body: upload(other) })).status).toBe(400)
    expect((await save({ body: upload(picture.id) })).status).toBe(200)
  })
})
