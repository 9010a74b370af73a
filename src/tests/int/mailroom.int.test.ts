import type { RequiredDataFromCollectionSlug } from 'payload'

import { readNextManuscript } from 'payload-newsroom'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import type { Question } from '../setup/askPayload.ts'

import { archiveOf, paragraphOf, partsOfDocx } from '../fixtures/archives.ts'
import { askPayload } from '../setup/askPayload.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

const { asOwner, askAs, create, edit, payload } = await useNewsroom('mailroom', {
  accounts: ['admin', 'editor'],
})

type Entry = Partial<RequiredDataFromCollectionSlug<'api-keys'>>

async function makeKey(entry: Entry = {}) {
  const { id } = await create('api-keys', {
    holder: '白鹭镇融媒体中心，陶然，0417-555 0118',
    name: '白鹭镇',
    scope: 'mailroom',
    ...entry,
  })
  const { body } = await askAs('admin', {
    body: { currentPassword: '口令-admin', id },
    method: 'POST',
    path: '/newsroom/api-keys/key',
  })
  return { id, ...z.object({ key: z.string() }).parse(body) }
}

const send = (key: string, { path = '', ...sent }: Partial<Question>) =>
  askPayload(payload, {
    ...sent,
    headers: { Authorization: `Newsroom-Key ${key}`, ...sent.headers },
    method: 'POST',
    path: `/newsroom/mailroom${path}`,
  })

const story = (headline: string) => `${headline}\n本报讯（记者 陶然）2025年3月1日，白鹭镇的灯亮了。`

function formOf(bytes: Buffer, name: string, more: Record<string, string> = {}): FormData {
  const form = new FormData()
  for (const [field, value] of Object.entries(more)) form.append(field, value)
  form.append('file', new File([new Uint8Array(bytes)], name))
  return form
}

const idIn = ({ body }: { readonly body: unknown }) => z.object({ id: z.string() }).parse(body).id
const rowOf = (id: string) =>
  payload.findByID({ id, collection: 'manuscripts', depth: 0, overrideAccess: true })
const countManuscripts = async () => {
  const [row] = await asOwner('select count(*)::int as count from manuscripts')
  return Number(row?.count)
}

const { key } = await makeKey()

describe('what is handed in with a key', () => {
  const docx = archiveOf(partsOfDocx(story('渡口夜航开始').split('\n').map(paragraphOf).join('')))
  it.each([
    {
      name: 'a form with a file',
      sent: { body: formOf(docx, '夜航.docx', { sender: '解临川' }) },
      want: { sender: '解临川', title: '夜航' },
    },
    {
      name: 'a file as the body',
      sent: {
        body: story('灯塔亮了'),
        headers: { 'Content-Type': 'text/plain; charset=utf-8' },
        path: `?name=${encodeURIComponent('../稿/灯塔.txt')}&sender=${encodeURIComponent('丁冉')}`,
      },
      want: { sender: '丁冉', title: '灯塔' },
    },
    {
      name: 'a text in JSON',
      sent: { body: { text: story('集市开张'), title: '集市' } },
      want: { sender: '白鹭镇', title: '集市' },
    },
    {
      name: 'a page in JSON',
      sent: { body: { html: `<p>${story('石桥通车').replace('\n', '</p><p>')}</p>` } },
      want: { sender: '白鹭镇', title: 'manuscript' },
    },
  ])('waits to be read, and answers its id alone: $name', async ({ sent, want }) => {
    const answer = await send(key, sent)
    expect([answer.status, answer.body]).toEqual([202, { id: expect.any(String) as string }])
    const row = await rowOf(idIn(answer))
    expect(row).toMatchObject({ ...want, isStranger: false, outcome: 'reading', way: 'mailroom' })
    while (await readNextManuscript(payload));
    expect(await rowOf(row.id)).toMatchObject({ items: 1, outcome: 'toCheck' })
  })

  it('is taken in once: the same file answers the first id, however often and whoever sends it', async () => {
    const before = await countManuscripts()
    const other = await makeKey({ name: '临渡港' })
    const text = { body: { text: story('同一份稿') } }
    const answers = await Promise.all([
      ...[1, 2, 3, 4].map(() => send(key, text)),
      send(other.key, text),
    ])
    const ids = new Set(answers.map(idIn))
    expect([ids.size, await countManuscripts()]).toEqual([1, before + 1])
  })

  it('stands in the trail under the name of its key, and is counted on it', async () => {
    const { id, key: own } = await makeKey({ name: '灯塔客户端' })
    await send(own, { body: { text: story('留痕的稿') } })
    const { docs } = await payload.find({
      collection: 'audit-entries',
      limit: 1,
      overrideAccess: true,
      sort: '-createdAt',
    })
    expect(docs[0]).toMatchObject({ action: 'create', actorName: '灯塔客户端' })
    expect(
      await payload.findByID({ id, collection: 'api-keys', overrideAccess: true }),
    ).toMatchObject({ handedIn: 1, lastUsedAt: expect.any(String) as string })
  })
})

describe('what cannot be taken in', () => {
  const form = { 'Content-Type': 'multipart/form-data; boundary=x' }
  const text = { 'Content-Type': 'text/plain' }
  it.each<{ name: string; sent: Partial<Question>; status: number }>([
    { name: 'nothing', sent: { headers: text }, status: 400 },
    { name: 'an empty body', sent: { body: '', headers: text }, status: 400 },
    { name: 'blanks', sent: { body: ' \n ', headers: text }, status: 400 },
    { name: 'a broken form', sent: { body: '--x\r\nContent-Disp', headers: form }, status: 400 },
    {
      name: 'a form that ends early',
      sent: {
        body: '--x\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\n渡',
        headers: form,
      },
      status: 400,
    },
    { name: 'a form without a file', sent: { body: new URLSearchParams({ a: 'b' }) }, status: 415 },
    {
      name: 'a form with a text for a file',
      sent: { body: formWith('file', '渡口') },
      status: 400,
    },
    {
      name: 'broken JSON',
      sent: { body: '{"text":', headers: { 'Content-Type': 'application/json' } },
      status: 400,
    },
    { name: 'JSON of another shape', sent: { body: { text: ['渡口'] } }, status: 400 },
    { name: 'JSON with both', sent: { body: { html: '<p>渡口</p>', text: '渡口' } }, status: 400 },
    {
      name: 'a deep nest',
      sent: { body: '['.repeat(200_000), headers: { 'Content-Type': 'application/json' } },
      status: 400,
    },
    {
      name: 'a picture',
      sent: { body: 'x', headers: { 'Content-Type': 'image/png' } },
      status: 415,
    },
    {
      name: 'no type',
      sent: { body: new Uint8Array([1, 2]), headers: { 'Content-Type': '' } },
      status: 415,
    },
    {
      name: 'a PDF in a form',
      sent: { body: formOf(Buffer.from('%PDF-1.7'), 'a.pdf') },
      status: 400,
    },
    {
      name: 'a broken .docx',
      sent: { body: 'PK', headers: text, path: '?name=a.docx' },
      status: 400,
    },
    {
      name: 'more than the largest',
      sent: { body: 'x'.repeat(13_000_000), headers: text },
      status: 413,
    },
  ])('$name – $status, with words', async ({ sent, status }) => {
    const before = await countManuscripts()
    const answer = await send(key, sent)
    expect([answer.status, answer.body]).toEqual([
      status,
      { errors: [{ message: expect.stringMatching(/\p{Script=Han}{6}/u) as string }] },
    ])
    expect(await countManuscripts()).toBe(before)
  })
})

function formWith(name: string, value: string): FormData {
  const form = new FormData()
  form.append(name, value)
  return form
}

describe('a key', () => {
  it('of the mailroom reads nothing, and one to read hands nothing in', async () => {
    const reading = await makeKey({ name: '读者', scope: 'read' })
    expect([key.slice(0, 3), reading.key.slice(0, 3)]).toEqual(['nm_', 'nk_'])
    const { status } = await send(reading.key, { body: { text: story('读者的稿') } })
    expect(status).toBe(401)
    const { contentApi } = await import('payload-newsroom')
    const { handleEndpoints } = await import('payload')
    const config = Promise.resolve(payload.config)
    const ask = contentApi({ config, handle: (request) => handleEndpoints({ config, request }) })
    const withKey = (secret: string) =>
      ask(
        new Request('http://localhost:3000/api/reports?limit=1', {
          headers: { Authorization: `Newsroom-Key ${secret}` },
        }),
      )
    expect([(await withKey(key)).status, (await withKey(reading.key)).status]).toEqual([401, 200])
    const headers = { Authorization: `Newsroom-Key ${key}` }
    const asked = ['/newsroom/mailroom', '/manuscripts', '/desk-words'].map((path) =>
      askPayload(payload, { headers, path }),
    )
    expect((await Promise.all(asked)).map(({ status }) => status)).toEqual([404, 403, 403])
  })

  it('stops at once when it is switched off, made anew or taken away', async () => {
    const off = await makeKey()
    await edit({ id: off.id, collection: 'api-keys' }, { isActive: false })
    const old = await makeKey()
    await askAs('admin', {
      body: { currentPassword: '口令-admin', id: old.id },
      method: 'POST',
      path: '/newsroom/api-keys/key',
    })
    const gone = await makeKey()
    await askAs('admin', { method: 'DELETE', path: `/api-keys/${gone.id}` })
    for (const each of [off.key, old.key, gone.key, 'nm_unknown', ''])
      expect((await send(each, { body: { text: story('不收') } })).status).toBe(401)
  })

  it('is for what it was made for: nobody changes that', async () => {
    const { id, key: own } = await makeKey()
    await askAs('admin', { body: { scope: 'read' }, method: 'PATCH', path: `/api-keys/${id}` })
    expect((await send(own, { body: { text: story('用途不变') } })).status).toBe(202)
  })

  it('allows so many an hour, fifty at once as well, and says when to try again', async () => {
    const { key: few } = await makeKey({ perHour: 3 })
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, n) => send(few, { body: { text: story(`第${n}篇`) } })),
    )
    const statuses = answers.map(({ status }) => status)
    expect(statuses.filter((status) => status === 202)).toHaveLength(3)
    const refused = answers.filter(({ status }) => status === 429)
    expect(refused).toHaveLength(9)
    expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(refused[0]?.text).toContain('每小时最多投稿 3 次')
  })
})
