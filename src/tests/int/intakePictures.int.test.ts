import { createLocalReq } from 'payload'
import { importManuscript, readNextManuscript } from 'payload-newsroom'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import type { ManuscriptSheet } from '../../domain/manuscripts/sheet.ts'

import { docxOf, drawing, line, p, run, t } from '../fixtures/docx.ts'
import { makePng } from '../fixtures/picture.ts'
import { askPayload } from '../setup/askPayload.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

const { askAs, payload, signIn } = await useNewsroom('intake_pictures', {
  accounts: ['editor', 'reporter'],
})

const centred = '<w:jc w:val="center"/>'
const opening = (mark: string) => [
  line(`渡口夜航开始${mark}`),
  line('本报讯（记者 陶然）2025年3月1日，白鹭镇的灯亮了。'),
]

async function takeIn(bytes: Buffer) {
  const outcome = await importManuscript({
    bytes,
    fileName: '来稿.docx',
    req: await createLocalReq({}, payload),
  })
  if (outcome.kind !== 'imported') throw new Error(`expected drafts, got ${outcome.kind}`)
  return outcome
}

const draft = (collection: 'media' | 'reports', id: unknown) =>
  payload.findByID({
    id: String(id),
    collection,
    depth: 0,
    draft: true,
    overrideAccess: true,
  })

const bodyOf = z.object({
  body: z.object({
    root: z.object({
      children: z.array(
        z.object({
          children: z.array(z.object({ text: z.string() })).optional(),
          type: z.string(),
          value: z.string().optional(),
        }),
      ),
    }),
  }),
  deskNote: z.string(),
  images: z.array(z.string()),
})

async function reportOf(outcome: Awaited<ReturnType<typeof takeIn>>) {
  const { body, deskNote, images } = bodyOf.parse(await draft('reports', outcome.report?.id))
  return {
    deskNote,
    images,
    order: body.root.children.map(
      ({ children, type, value }) => value ?? children?.map(({ text }) => text).join('') ?? type,
    ),
  }
}

describe('pictures of a manuscript', () => {
  it('become drafts with caption and credit: the first leads, others stand at their place', async () => {
    const [lead, other] = [await makePng(), await makePng()]
    const bytes = docxOf({
      body: [
        ...opening('一'),
        p(drawing('a', '一盏灯')),
        line('▲渡口的灯。（王明 摄）'),
        line('船工们都来了。'),
        p(drawing('b'), centred),
        line('船工在码头', centred),
        line('大家等了三年。'),
        // The lead once more, under another name.
        p(drawing('c')),
      ].join(''),
      pictures: { a: lead, b: other, c: lead },
    })
    const outcome = await takeIn(bytes)
    expect(outcome.lost).toEqual({})
    const { images, order } = await reportOf(outcome)
    const [first] = images
    expect(images).toHaveLength(1)
    const second = order[2]
    expect(order).toEqual([
      '2025年3月1日，白鹭镇的灯亮了。',
      '船工们都来了。',
      second,
      '大家等了三年。',
    ])
    expect(await draft('media', first)).toMatchObject({
      _status: 'draft',
      alt: '一盏灯',
      caption: '渡口的灯。',
      credit: '王明',
    })
    expect(await draft('media', second)).toMatchObject({
      _status: 'draft',
      alt: '船工在码头',
      caption: '船工在码头',
    })
  })

  it('are stored as the document shows them', async () => {
    const picture = await makePng()
    const cut = '<a:srcRect l="25000" b="10000"/>'
    const outcome = await takeIn(
      docxOf({
        body: [...opening('裁'), p(drawing('a', '', cut))].join(''),
        pictures: { a: picture },
      }),
    )
    const { images } = await reportOf(outcome)
    expect(await draft('media', images[0])).toMatchObject({ height: 630, width: 750 })
  })

  it('are stored once, whichever manuscript brings them', async () => {
    const picture = await makePng()
    const bring = async (mark: string) =>
      reportOf(
        await takeIn(
          docxOf({ body: opening(mark).join('') + p(drawing('a')), pictures: { a: picture } }),
        ),
      )
    const first = await bring('二')
    expect((await bring('三')).images).toEqual(first.images)
  })

  it('are stored from a GIF, and named on the draft where they are damaged', async () => {
    const gif = await sharp(await makePng({ height: 20, width: 30 }))
      .gif()
      .toBuffer()
    const damaged = (await makePng()).subarray(0, 60)
    const bytes = docxOf({
      body: [...opening('四'), p(`${drawing('a')}${drawing('b')}`)].join(''),
      pictures: { a: gif, b: damaged },
    })
    const { deskNote, images } = await reportOf(await takeIn(bytes))
    expect(deskNote).toContain('1 张图片已损坏')
    expect(await draft('media', images[0])).toMatchObject({ mimeType: 'image/webp', width: 30 })
  })
})

describe('a manuscript on the desk', () => {
  it('shows notes and pictures beside its text, to staff alone, and makes drafts with them', async () => {
    const picture = await makePng()
    const bytes = docxOf({
      body: [
        line('渡口夜航开始五'),
        p(
          `${run(t('本报讯（记者 陶然）2025年3月1日，白鹭镇的灯亮了。'))}${run('<w:commentReference w:id="1"/>')}`,
        ),
        p(`<w:ins w:author="何苇">${run(t('船工们都来了。'))}</w:ins>${drawing('a')}`),
      ].join(''),
      more: { comments: `<w:comment w:id="1" w:author="何苇">${line('请核实')}</w:comment>` },
      pictures: { a: picture },
    })
    const form = new FormData()
    form.append('_payload', '{}')
    // By its content it is a .docx.
    form.append('file', new Blob([new Uint8Array(bytes)]), '来稿.txt')
    const token = await signIn('editor')
    const filed = await askPayload(payload, {
      body: form,
      method: 'POST',
      path: '/manuscripts',
      token,
    })
    expect([filed.status, filed.text]).toEqual([201, expect.stringMatching(/\.docx/u)])
    const { id } = z.object({ doc: z.object({ id: z.string() }) }).parse(filed.body).doc
    while (await readNextManuscript(payload));
    const path = `/newsroom/manuscripts/sheet?manuscript=${id}`
    const sheet = (await askAs('editor', { path })).body as ManuscriptSheet
    expect(sheet.notes).toEqual([
      { by: '何苇', kind: 'comment', paragraph: 1, text: '请核实' },
      { by: '何苇', kind: 'insertion', paragraph: 2, text: '船工们都来了。' },
    ])
    expect(sheet.pictures).toMatchObject([{ caption: '', paragraph: 2 }])
    const url = (sheet.pictures[0]?.url ?? '').replace(payload.config.routes.api, '')
    const shown = await askAs('reporter', { path: url })
    expect([shown.status, shown.headers.get('content-type')]).toEqual([200, 'image/png'])
    expect((await askPayload(payload, { path: url })).status).toBe(403)
    const none = url.replace('number=0', 'number=7')
    expect((await askAs('editor', { path: none })).status).toBe(409)
    const made = await askAs('editor', {
      body: { manuscript: id, revision: sheet.revision },
      method: 'POST',
      path: '/newsroom/manuscripts/drafts',
    })
    expect([made.status, made.text]).toEqual([200, expect.anything()])
    const { docs } = await payload.find({
      collection: 'reports',
      depth: 0,
      draft: true,
      overrideAccess: true,
      where: { manuscript: { equals: id } },
    })
    expect(bodyOf.parse(docs[0]).images).toHaveLength(1)
  })
})
