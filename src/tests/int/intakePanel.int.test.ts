import { existsSync, readdirSync, readFileSync, unlinkSync } from 'node:fs'
import path from 'node:path'
import { createLocalReq } from 'payload'
import { importManuscript, readNextManuscript } from 'payload-newsroom'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import type { Role } from '../../domain/staff/roles.ts'
import type { Answer } from '../setup/askPayload.ts'

import { archiveOf, paragraphOf, partsOfDocx } from '../fixtures/archives.ts'
import { askPayload } from '../setup/askPayload.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

const { accountOf, asOwner, askAs, dataFolder, edit, payload, signIn } = await useNewsroom(
  'intake_panel',
  { accounts: ['reporter', 'editor', 'deskHead', 'proofreader'] },
)

const closing = readFileSync(
  path.resolve(import.meta.dirname, '../fixtures/manuscripts/congress-closing.txt'),
)
/** A short manuscript that no other test sends. */
const story = (headline: string) =>
  Buffer.from(`${headline}\n本报讯（记者 陶然）2025年3月1日，白鹭镇的灯亮了。`)

type Filing = {
  readonly bytes: Buffer
  readonly data?: Record<string, unknown>
  readonly language?: 'en' | 'zh'
  readonly name?: string
  readonly role?: Role
}

async function file({
  bytes,
  data = {},
  language = 'zh',
  name = '来稿.txt',
  role = 'editor',
}: Filing): Promise<Answer> {
  const form = new FormData()
  form.append('_payload', JSON.stringify(data))
  form.append('file', new Blob([new Uint8Array(bytes)], { type: 'text/plain' }), name)
  return askPayload(payload, {
    body: form,
    headers: { 'Accept-Language': language },
    method: 'POST',
    path: '/manuscripts',
    token: await signIn(role),
  })
}

const filed = z.object({
  doc: z.object({ id: z.string(), outcome: z.string(), title: z.string() }),
})
const idOf = (answer: Answer) => filed.parse(answer.body).doc.id

const rowOf = (id: string) =>
  payload.findByID({ id, collection: 'manuscripts', depth: 0, overrideAccess: true })

/** As the worker does, until nothing waits. */
async function readAll() {
  while (await readNextManuscript(payload));
}

const draftsOf = async (id: string) =>
  (
    await payload.find({
      collection: 'reports',
      depth: 0,
      draft: true,
      overrideAccess: true,
      where: { manuscript: { equals: id } },
    })
  ).docs

const act = (role: Role, what: 'erase' | 'read', body: Record<string, unknown>) =>
  askAs(role, { body, method: 'POST', path: `/newsroom/manuscripts/${what}` })

const sheetShape = z.object({ revision: z.number() })

/** As an editor does who finds nothing to correct. */
async function makeDrafts(id: string, role: Role = 'editor'): Promise<Answer> {
  const sheet = await askAs(role, { path: `/newsroom/manuscripts/sheet?manuscript=${id}` })
  const { revision } = sheetShape.parse(sheet.body)
  const body = { manuscript: id, revision }
  return askAs(role, { body, method: 'POST', path: '/newsroom/manuscripts/drafts' })
}

const stateOf = async (role: Role, id: string) =>
  (await askAs(role, { path: `/newsroom/manuscripts/state?manuscript=${id}` })).body

describe('a manuscript filed in the panel', () => {
  it('waits for the worker, which reads it, and for an editor, who has the drafts made', async () => {
    const answer = await file({ bytes: closing, name: '闭幕.txt' })
    expect([answer.status, answer.text]).toEqual([201, expect.anything()])
    const id = idOf(answer)
    expect(filed.parse(answer.body).doc).toMatchObject({ outcome: 'reading', title: '闭幕' })
    await readAll()
    expect(await rowOf(id)).toMatchObject({ items: 1, outcome: 'toCheck' })
    expect(await draftsOf(id)).toEqual([])
    expect((await makeDrafts(id)).status).toBe(200)
    const row = await rowOf(id)
    expect(row).toMatchObject({
      documents: [
        { relationTo: 'reports' },
        { relationTo: 'speeches' },
        { relationTo: 'meetings' },
      ],
      outcome: 'imported',
      reading: { kind: 'both' },
      title: '砚湖区十一届人大四次会议闭幕',
    })
    expect(row.text).toContain('下午4时12分，大会在雄壮的国歌声中闭幕')
    expect(await stateOf('reporter', id)).toMatchObject({
      documents: [
        { collection: 'reports', title: '砚湖区十一届人大四次会议闭幕' },
        { collection: 'speeches' },
        { collection: 'meetings' },
      ],
      mayErase: false,
      mayRead: false,
      outcome: 'imported',
    })
  })

  it('says what of a Word file was not taken in as it was, in the language of whoever looks', async () => {
    const run = (inner: string) => `<w:r>${inner}</w:r>`
    const bytes = archiveOf(
      partsOfDocx(
        `${paragraphOf('渡口夜航开始')}<w:p>${run('<w:t>本报讯（记者 陶然）渡口的灯亮了。</w:t>')}${run('<w:footnoteReference/>')}${run('<w:drawing><x/></w:drawing>')}</w:p>`,
      ),
    )
    const id = idOf(await file({ bytes, name: '夜航.docx' }))
    await readAll()
    const look = async (language: string) =>
      (
        await askAs('reporter', {
          headers: { 'Accept-Language': language },
          path: `/newsroom/manuscripts/state?manuscript=${id}`,
        })
      ).body
    expect(await look('zh')).toMatchObject({
      lost: '识别时没有照原样收进来：脚注 1 条和其他内容 1 处。原件都在，请对照。',
    })
    expect(await look('en')).toMatchObject({
      lost: 'Not taken in as it was: footnotes: 1 and other content: 1. The original file has it all; please compare.',
    })
    expect(await rowOf(id)).toMatchObject({ reading: { lost: { footnote: 1, other: 1 } } })
    const plain = idOf(await file({ bytes: story('白鹭镇没有脚注') }))
    await readAll()
    expect(await stateOf('editor', plain)).not.toHaveProperty('lost')
  })

  it('keeps a title that was typed', async () => {
    const id = idOf(await file({ bytes: story('镇上亮灯'), data: { title: '白鹭镇来稿' } }))
    await readAll()
    expect(await rowOf(id)).toMatchObject({ outcome: 'toCheck', title: '白鹭镇来稿' })
  })

  it('becomes drafts of the reporter who filed it, and nobody’s own of an editor', async () => {
    const mine = idOf(await file({ bytes: story('记者自己的稿'), role: 'reporter' }))
    const others = idOf(await file({ bytes: story('通讯员的稿'), role: 'editor' }))
    await readAll()
    for (const id of [mine, others]) expect((await makeDrafts(id)).status).toBe(200)
    const reporter = await accountOf('reporter')
    expect(await draftsOf(mine)).toMatchObject([{ createdBy: reporter.id }])
    expect(await draftsOf(others)).toMatchObject([{ createdBy: null }])
  })

  it('is read once, however many workers look', async () => {
    const id = idOf(await file({ bytes: story('两个后台') }))
    await Promise.all([readNextManuscript(payload), readNextManuscript(payload)])
    await readAll()
    expect(await rowOf(id)).toMatchObject({ outcome: 'toCheck' })
    const made = await Promise.all([makeDrafts(id), makeDrafts(id)])
    expect(made.map(({ status }) => status).toSorted()).toEqual([200, 409])
    expect(await draftsOf(id)).toHaveLength(1)
  })

  it('stays read when somebody saves it while it is being read', async () => {
    const id = idOf(await file({ bytes: story('边改边读') }))
    await Promise.all([
      readAll(),
      ...['甲', '乙', '丙'].map((sender) =>
        askAs('editor', { body: { sender }, method: 'PATCH', path: `/manuscripts/${id}` }),
      ),
    ])
    await readAll()
    expect(await rowOf(id)).toMatchObject({ outcome: 'toCheck' })
    expect((await makeDrafts(id)).status).toBe(200)
    expect(await draftsOf(id)).toHaveLength(1)
  })
})

describe('the outcome of a manuscript', () => {
  it('is set by no hand: neither with the file, nor later, nor of many at once', async () => {
    const forged = { erasedReason: '手写', outcome: 'imported', problem: 'x' }
    const id = idOf(await file({ bytes: story('状态'), data: forged, role: 'deskHead' }))
    expect(await rowOf(id)).toMatchObject({ erasedReason: null, outcome: 'reading', problem: null })
    for (const role of ['editor', 'deskHead'] as const) {
      await askAs(role, {
        body: { outcome: 'spiked', sha256: 'x', text: '改' },
        method: 'PATCH',
        path: `/manuscripts/${id}`,
      })
      const many = await askAs(role, {
        body: { outcome: 'spiked' },
        method: 'PATCH',
        path: `/manuscripts?where[id][equals]=${id}`,
      })
      expect(many.status).toBe(403)
    }
    const row = await rowOf(id)
    expect(row).toMatchObject({ outcome: 'reading', text: null })
    expect(row.sha256).toHaveLength(64)
    await edit({ id, collection: 'manuscripts' }, { outcome: 'spiked' })
    expect(await rowOf(id)).toMatchObject({ outcome: 'reading' })
  })

  it('says what failed, in the language of whoever looks, and can be tried again', async () => {
    const id = idOf(await file({ bytes: story('文件不见了') }))
    const { filename } = await rowOf(id)
    unlinkSync(path.join(dataFolder, 'manuscripts', filename ?? ''))
    await readAll()
    expect(await rowOf(id)).toMatchObject({ outcome: 'failed', problem: 'missing' })
    const path_ = `/newsroom/manuscripts/state?manuscript=${id}`
    const zh = await askAs('editor', { headers: { 'Accept-Language': 'zh' }, path: path_ })
    const en = await askAs('editor', { headers: { 'Accept-Language': 'en' }, path: path_ })
    expect(zh.body).toMatchObject({ mayRead: true })
    expect(zh.text).toContain('找不到这个文件')
    expect(en.text).toContain('no such file')
    expect((await act('proofreader', 'read', { manuscript: id })).status).toBe(409)
    expect((await act('reporter', 'read', { manuscript: id })).status).toBe(200)
    expect(await rowOf(id)).toMatchObject({ outcome: 'reading', problem: null })
    expect((await act('reporter', 'read', { manuscript: id })).status).toBe(409)
  })

  it('stands when the drafts cannot be written, which is told', async () => {
    const id = idOf(await file({ bytes: story('写不进去') }))
    await readAll()
    await asOwner('alter table reports add constraint broken check (headline is null) not valid')
    const errors: unknown[] = []
    const { error } = payload.logger
    payload.logger.error = (entry: unknown) => errors.push(entry)
    const refused = await makeDrafts(id)
    payload.logger.error = error
    await asOwner('alter table reports drop constraint broken')
    expect([refused.status, errors.length]).toEqual([409, 1])
    expect(refused.text).toContain('什么也没有写入')
    expect(await rowOf(id)).toMatchObject({ documents: [], outcome: 'toCheck' })
    expect((await makeDrafts(id)).status).toBe(200)
    expect(await rowOf(id)).toMatchObject({ documents: [{}], outcome: 'imported' })
  })
})

describe('a file that is here already', () => {
  it.each([
    { language: 'zh', words: '这份文件已经收过，在来稿《重复的稿 zh》里' },
    { language: 'en', words: 'This very file is here already, as the manuscript “重复的稿 en”' },
  ] as const)('is refused in words and by its id ($language)', async ({ language, words }) => {
    const title = `重复的稿 ${language}`
    const bytes = story(title)
    const first = await file({ bytes })
    const id = idOf(first)
    await readAll()
    const again = await file({ bytes, language, name: 'another name.txt' })
    expect(again.status).toBe(400)
    expect(again.body).toMatchObject({ errors: [{ data: { manuscript: id, title } }] })
    expect(again.text).toContain(words)
  })

  it('and was never read is made into drafts by the command', async () => {
    const bytes = story('从前收下的稿')
    const id = idOf(await file({ bytes }))
    await asOwner(`UPDATE manuscripts SET outcome = 'received' WHERE id::text = $1`, [id])
    await readAll()
    expect(await draftsOf(id)).toEqual([])
    expect(await stateOf('editor', id)).toMatchObject({ mayRead: true, outcome: 'received' })
    const req = await createLocalReq({}, payload)
    const outcome = await importManuscript({ bytes, fileName: '旧稿.txt', req })
    expect(outcome).toMatchObject({ kind: 'imported', manuscript: id })
    expect(await draftsOf(id)).toHaveLength(1)
  })
})

describe('a manuscript taken in by mistake', () => {
  it('is erased by those who may discard: fingerprint, reason, name and time stay', async () => {
    const bytes = story('误收的稿')
    const id = idOf(await file({ bytes, data: { sender: '某单位' } }))
    await readAll()
    await makeDrafts(id)
    const before = await rowOf(id)
    const asked = { manuscript: id, reason: '内部材料，误传' }
    expect((await act('editor', 'erase', asked)).status).toBe(409)
    const standing = await act('deskHead', 'erase', asked)
    expect([standing.status, standing.text]).toEqual([409, expect.stringContaining('误收的稿')])

    const [draft] = await draftsOf(id)
    await payload.update({
      id: draft?.id ?? '',
      collection: 'reports',
      data: { deletedAt: new Date().toISOString() },
      draft: true,
      overrideAccess: true,
    })
    expect((await act('deskHead', 'erase', { ...asked, reason: ' ' })).status).toBe(400)
    const done = await act('deskHead', 'erase', asked)
    expect([done.status, done.text]).toEqual([200, expect.anything()])
    expect(await rowOf(id)).toMatchObject({
      erasedReason: '内部材料，误传',
      filename: null,
      outcome: 'erased',
      reading: null,
      sender: null,
      sha256: before.sha256,
      text: null,
      title: '已清除的来稿',
    })
    expect(existsSync(path.join(dataFolder, 'manuscripts', before.filename ?? ''))).toBe(false)
    expect(readdirSync(path.join(dataFolder, 'manuscripts')).join()).not.toContain(
      before.sha256?.slice(0, 8),
    )
    const again = await file({ bytes })
    expect([again.status, again.text]).toEqual([400, expect.stringContaining('内部材料，误传')])
    expect((await act('deskHead', 'erase', asked)).status).toBe(409)
  })

  it('is not erased by anybody’s DELETE', async () => {
    const id = idOf(await file({ bytes: story('删不掉') }))
    for (const role of ['deskHead', 'editor'] as const)
      expect((await askAs(role, { method: 'DELETE', path: `/manuscripts/${id}` })).status).toBe(403)
  })
})
