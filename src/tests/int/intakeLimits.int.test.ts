import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { createLocalReq } from 'payload'
import { importManuscript } from 'payload-newsroom'
import { describe, expect, it } from 'vitest'

import { ManuscriptProblem } from '../../plugin/manuscripts/ManuscriptProblem.ts'
import {
  archiveOf,
  honestDocx,
  hostileDocx,
  paragraphOf,
  partsOfDocx,
} from '../fixtures/archives.ts'
import { makePng } from '../fixtures/picture.ts'
import { askPayload } from '../setup/askPayload.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

const { asOwner, dataFolder, payload, signIn } = await useNewsroom('intake_walls', {
  accounts: ['reporter'],
})
const token = await signIn('reporter')

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

type Collection = 'manuscripts' | 'media'

type Upload = {
  /** Nobody, with null. */
  readonly as?: null | string
  readonly bytes: Buffer
  readonly collection?: Collection
  readonly data?: Record<string, unknown>
  readonly name?: string
  readonly type?: string
}

async function upload({
  as = token,
  bytes,
  collection = 'manuscripts',
  data = { alt: '测试图片', title: '测试来稿' },
  name = '闭幕.docx',
  type = docx,
}: Upload) {
  const form = new FormData()
  form.append('_payload', JSON.stringify(data))
  form.append('file', new Blob([new Uint8Array(bytes)], { type }), name)
  return askPayload(payload, {
    body: form,
    method: 'POST',
    path: `/${collection}`,
    token: as ?? undefined,
  })
}

function filesIn(collection: Collection): string[] {
  const folder = path.join(dataFolder, collection)
  return existsSync(folder) ? readdirSync(folder).toSorted() : []
}

async function everything() {
  const rows = await asOwner(
    'SELECT (SELECT count(*) FROM media) AS media, (SELECT count(*) FROM _media_v) AS versions, (SELECT count(*) FROM manuscripts) AS manuscripts',
  )
  return { manuscripts: filesIn('manuscripts'), media: filesIn('media'), rows }
}

const story = (text: string) => archiveOf(partsOfDocx(paragraphOf(text)))

const whileBroken = async <Outcome>(table: string, act: () => Promise<Outcome>) => {
  await asOwner(`ALTER TABLE ${table} ADD CONSTRAINT broken CHECK (filename IS NULL) NOT VALID`)
  try {
    return await act()
  } finally {
    await asOwner(`ALTER TABLE ${table} DROP CONSTRAINT broken`)
  }
}

describe('a manuscript over the API', () => {
  it.each(hostileDocx)(
    'with $name is refused before it is written: $key',
    async ({ bytes, key }) => {
      const before = await everything()
      const answer = await upload({ bytes: bytes() })
      const { zh } = new ManuscriptProblem({ fileName: '', key: key as ManuscriptProblem['key'] })
      expect([answer.status, answer.text]).toEqual([400, expect.stringContaining(zh)])
      expect(await everything()).toEqual(before)
    },
  )

  it.each([
    ...honestDocx.map(({ bytes, name: what }) => ({ bytes: bytes(), name: '稿.docx', what })),
    {
      bytes: Buffer.from('\uFEFF大会今日闭幕。', 'utf16le'),
      name: '稿.txt',
      what: 'a text in UTF-16',
    },
    { bytes: Buffer.from('BMI 指数门诊今日开诊。'), name: '稿.txt', what: 'a text that begins BM' },
    { bytes: Buffer.from('<svg> 是什么'), name: '稿.md', what: 'a text that speaks of SVG' },
    { bytes: Buffer.from('ID3 标签'), name: '稿.md', what: 'a text that begins ID3' },
  ])('is taken in as the importer takes it: $what', async ({ bytes, name }) => {
    const answer = await upload({ bytes, name, type: 'application/octet-stream' })
    expect([answer.status, answer.text]).toEqual([201, expect.anything()])
    const types = { docx, md: 'text/markdown', txt: 'text/plain' }
    const mimeType = Object.entries(types).find(([ending]) => name.endsWith(ending))?.[1]
    expect(answer.body).toMatchObject({ doc: { mimeType } })
  })

  it('is not even looked at for somebody who may not file one', async () => {
    const before = await everything()
    const answer = await upload({
      as: null,
      bytes: hostileDocx[0]?.bytes() ?? Buffer.alloc(0),
    })
    expect(answer.status).toBe(403)
    expect(await everything()).toEqual(before)
  })

  it('that is here already is refused by its title, and leaves no file', async () => {
    const bytes = story('第一遍。')
    expect((await upload({ bytes, data: { title: '先来的' } })).status).toBe(201)
    const before = await everything()
    const again = await upload({ bytes, data: { title: '后来的' }, name: '改名.docx' })
    expect([again.status, again.text]).toEqual([400, expect.stringContaining('先来的')])
    expect(await everything()).toEqual(before)
  })

  it('that comes twice at once is kept once', async () => {
    const bytes = story('同时来的。')
    const before = filesIn('manuscripts').length
    const answers = await Promise.all(Array.from({ length: 5 }, () => upload({ bytes })))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 400, 400, 400, 400])
    expect(filesIn('manuscripts')).toHaveLength(before + 1)
  })

  it('that is imported twice at once makes drafts once', async () => {
    const bytes = Buffer.from('同到的稿\n本报讯（记者 陶然）2025年3月1日，两份同到。')
    const outcomes = await Promise.all(
      [1, 2, 3].map(async () =>
        importManuscript({ bytes, fileName: 'a.txt', req: await createLocalReq({}, payload) }),
      ),
    )
    expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['imported', 'known', 'known'])
  })

  it('keeps its own bytes beside another of the same name', async () => {
    const texts = ['甲稿。', '乙稿。', '丙稿。']
    const answers = await Promise.all(
      texts.map((text) =>
        upload({ bytes: Buffer.from(text), name: '同名.txt', type: 'text/plain' }),
      ),
    )
    const folder = path.join(dataFolder, 'manuscripts')
    const kept = answers.map(({ body }) => {
      const { doc } = body as { doc: { filename: string } }
      return readFileSync(path.join(folder, doc.filename), 'utf8')
    })
    expect(kept).toEqual(texts)
  })

  it.each([`${'长'.repeat(300)}.docx`, '.docx', '../../../evil.docx', 'a\u0000.docx', 'a/b.docx'])(
    'named %j goes nowhere by its name',
    async (name) => {
      const answer = await upload({ bytes: story(`名为${name.length}的稿。`), name })
      expect([201, 400]).toContain(answer.status)
      expect(existsSync(path.join(dataFolder, 'evil.docx'))).toBe(false)
    },
  )
})

describe('a file whose row is refused after it was written', () => {
  const uploads: readonly {
    readonly collection: Collection
    readonly what: () => Promise<Upload>
  }[] = [
    {
      collection: 'manuscripts',
      what: () => Promise.resolve({ bytes: story('写不进的稿。') }),
    },
    {
      collection: 'media',
      what: async () => ({ bytes: await makePng(), name: 'a.png', type: 'image/png' }),
    },
  ]

  it.each(uploads)(
    'is taken away, at every size: $collection over REST',
    async ({ collection, what }) => {
      const before = await everything()
      const file = await what()
      const { status } = await whileBroken(collection, () => upload({ ...file, collection }))
      expect(status).toBeGreaterThanOrEqual(400)
      expect(await everything()).toEqual(before)
      // And nothing of it is in the way of the next.
      expect((await upload({ ...file, collection })).status).toBe(201)
    },
  )

  it.each(uploads)('is taken away: $collection by code', async ({ collection, what }) => {
    const before = await everything()
    const { bytes, name = '另一篇.docx', type = docx } = await what()
    const data = collection === 'media' ? await makePng() : story('又一篇写不进的。')
    const file = { data, mimetype: type, name, size: bytes.length }
    await expect(
      whileBroken(collection, () =>
        payload.create({
          collection,
          data: { alt: '图', receivedAt: new Date().toISOString(), title: '稿' },
          file,
          overrideAccess: true,
        }),
      ),
    ).rejects.toThrow()
    expect(await everything()).toEqual(before)
  })

  it('is taken away where the row names somebody who is not there', async () => {
    const before = await everything()
    const { status } = await upload({
      bytes: await makePng(),
      collection: 'media',
      data: { alt: '图', people: ['019ad000-0000-7000-8000-000000000000'] },
      name: 'a.png',
      type: 'image/png',
    })
    expect(status).toBeGreaterThanOrEqual(400)
    expect(await everything()).toEqual(before)
  })

  it('is taken away where a row after it is refused', async () => {
    const before = await everything()
    await asOwner('ALTER TABLE audit_entries ADD CONSTRAINT broken CHECK (id IS NULL) NOT VALID')
    const answers = [
      await upload({ bytes: story('没有日志的稿。') }),
      await upload({
        bytes: await makePng(),
        collection: 'media',
        name: 'a.png',
        type: 'image/png',
      }),
    ]
    await asOwner('ALTER TABLE audit_entries DROP CONSTRAINT broken')
    for (const { status } of answers) expect(status).toBeGreaterThanOrEqual(400)
    expect(await everything()).toEqual(before)
  })

  it('stays with the first where the same picture comes twice at once', async () => {
    const bytes = await makePng()
    const file = { bytes, collection: 'media', name: 'a.png', type: 'image/png' } as const
    const answers = await Promise.all([upload(file), upload(file), upload(file)])
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201])
    const names = answers.map(({ body }) => (body as { doc: { filename: string } }).doc.filename)
    expect(new Set(names).size).toBe(3)
    for (const name of names) expect(filesIn('media')).toContain(name)
  })
})
