import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import { makePng } from '../fixtures/picture.ts'
import { GBK, iptcJpeg, xmpPicture } from '../fixtures/pictureWords.ts'
import { releaseWaiving } from '../fixtures/releaseWaiving.ts'
import { askPayload, createdIn } from '../setup/askPayload.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

const { accountOf, asOwner, dataFolder, edit, payload, signIn } = await useNewsroom('media', {
  accounts: ['reporter'],
})
const token = await signIn('reporter')

const folder = (name: string) => path.join(dataFolder, name)

function filesIn(name: string): string[] {
  try {
    return readdirSync(folder(name)).toSorted()
  } catch {
    // Nothing was ever uploaded.
    return []
  }
}

async function everything() {
  const rows = await asOwner(
    'SELECT (SELECT count(*) FROM media) + (SELECT count(*) FROM _media_v) + (SELECT count(*) FROM manuscripts) AS rows',
  )
  return [rows, filesIn('media'), filesIn('manuscripts')]
}

type Upload = {
  readonly bytes: Buffer | string
  readonly collection?: 'manuscripts' | 'media'
  readonly data?: Record<string, unknown>
  readonly draft?: boolean
  readonly name: string
  readonly type: string
}

async function upload({ bytes, collection = 'media', data, draft = true, name, type }: Upload) {
  const form = new FormData()
  const fields = collection === 'media' ? { alt: '测试图片' } : { title: '测试来稿' }
  form.append('_payload', JSON.stringify(data ?? fields))
  form.append(
    'file',
    new Blob([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], { type }),
    name,
  )
  return askPayload(payload, {
    body: form,
    method: 'POST',
    path: `/${collection}${draft ? '?draft=true' : ''}`,
    token,
  })
}

type Stored = {
  readonly filename: string
  readonly filesize: number
  readonly width: number
}

const script = '<script>alert(document.domain)</script>'
const plain = (width = 40, height = 30) =>
  sharp({ create: { background: 'olive', channels: 3, height, width } })

/** A PNG that says it has so many pixels, and has almost no bytes. */
async function huge(): Promise<Buffer> {
  return plain(9000, 6000).png({ compressionLevel: 9 }).toBuffer()
}

const png = { type: 'image/png' }
const refused: readonly { readonly name: string; readonly what: () => Promise<Upload> | Upload }[] =
  [
    {
      name: 'HTML that calls itself PNG',
      what: () => ({ ...png, bytes: `<html>${script}</html>`, name: 'a.png' }),
    },
    {
      name: 'XML that calls itself PNG',
      what: () => ({ ...png, bytes: `<?xml version="1.0"?><a>${script}</a>`, name: 'a.png' }),
    },
    {
      name: 'SVG',
      what: () => ({
        bytes: `<svg xmlns="http://www.w3.org/2000/svg">${script}</svg>`,
        name: 'a.svg',
        type: 'image/svg+xml',
      }),
    },
    {
      name: 'SVG that calls itself PNG',
      what: () => ({
        ...png,
        bytes: `<svg xmlns="http://www.w3.org/2000/svg">${script}</svg>`,
        name: 'a.png',
      }),
    },
    { name: 'HTML', what: () => ({ bytes: script, name: 'a.html', type: 'text/html' }) },
    {
      name: 'PHP that calls itself JPEG',
      what: () => ({ bytes: '<?php system($_GET[0]);', name: 'a.jpg', type: 'image/jpeg' }),
    },
    { name: 'nothing at all', what: () => ({ ...png, bytes: '', name: 'a.png' }) },
    {
      name: 'a PNG of 54 million pixels',
      what: async () => ({ ...png, bytes: await huge(), name: 'a.png' }),
    },
    {
      name: 'a JPEG cut short',
      what: async () => ({
        bytes: (await plain(900, 900).jpeg().toBuffer()).subarray(0, 400),
        name: 'a.jpg',
        type: 'image/jpeg',
      }),
    },
    {
      name: 'a GIF',
      what: async () => ({
        bytes: await plain().gif().toBuffer(),
        name: 'a.gif',
        type: 'image/gif',
      }),
    },
    {
      name: 'an AVIF',
      what: async () => ({
        bytes: await plain().avif().toBuffer(),
        name: 'a.avif',
        type: 'image/avif',
      }),
    },
    {
      name: 'a TIFF that calls itself PNG',
      what: async () => ({ ...png, bytes: await plain().tiff().toBuffer(), name: 'a.png' }),
    },
    {
      name: 'a picture without words for it',
      what: async () => ({
        ...png,
        bytes: await plain(41).png().toBuffer(),
        data: {},
        draft: false,
        name: 'a.png',
      }),
    },
    {
      name: 'a program as a manuscript',
      what: () => ({
        bytes: Buffer.from('MZ\u0000\u0001'),
        collection: 'manuscripts',
        draft: false,
        name: 'a.exe',
        type: 'application/x-msdownload',
      }),
    },
  ]

describe('an upload', () => {
  it.each(refused)('is refused: $name', async ({ what }) => {
    const before = await everything()
    const answer = await upload(await what())
    expect([answer.status, answer.text]).toEqual([
      400,
      expect.stringMatching(/"message":"[^"]{4,}"/u),
    ])
    expect(await everything()).toEqual(before)
  })

  it('reveals nothing and escapes no folder by its name', async () => {
    for (const name of [
      '../../../evil.png',
      '..\\..\\evil.png',
      '/etc/evil.png',
      'a\u0000.png',
      `${'长'.repeat(300)}.png`,
      '.png',
    ]) {
      const bytes = await makePng({ height: 30, width: 600 })
      const before = filesIn('.')
      const answer = await upload({ bytes, name, type: 'image/png' })
      expect([name, [201, 400].includes(answer.status), answer.text.slice(0, 300)]).toEqual([
        name,
        true,
        expect.any(String),
      ])
      expect(filesIn('.').filter((file) => file !== 'media')).toEqual(
        before.filter((file) => file !== 'media'),
      )
    }
    expect(
      filesIn('media').filter((file) => !/^[0-9a-f]{24}(-\d+)?(-\d+x\d+)?\.webp$/u.test(file)),
    ).toEqual([])
  })

  it('loses its GPS position', async () => {
    const bytes = await plain(700, 500)
      .jpeg()
      .withExif({
        IFD0: { Copyright: '不外传', Make: 'LEAK-CAMERA' },
        IFD3: { GPSLatitude: '31/1 12/1 0/1', GPSLatitudeRef: 'N' },
      })
      .toBuffer()
    expect((await sharp(bytes).metadata()).exif).toBeDefined()
    const answer = await upload({ bytes, name: 'gps.jpg', type: 'image/jpeg' })
    expect(answer.status).toBe(201)
    const { doc } = answer.body as {
      doc: { filename: string; sizes: { small: { filename: string } } }
    }
    for (const name of [doc.filename, doc.sizes.small.filename]) {
      const { exif, format } = await sharp(path.join(folder('media'), name)).metadata()
      expect([name, format, exif]).toEqual([name, 'webp', undefined])
    }
  })

  it('fills what was left empty with the words of its file, and keeps all of them for the staff', async () => {
    const words = z.object({
      doc: z.object({
        caption: z.string().nullish(),
        credit: z.string().nullish(),
        fileRecord: z.unknown(),
        id: z.string(),
        takenOn: z.string().nullish(),
      }),
    })
    const bytes = await iptcJpeg([
      [2, 120, GBK.caption],
      [2, 80, GBK.name],
      [2, 55, Buffer.from('20260106')],
    ])
    const forged = { tags: { 'IPTC Headline': '伪造' } }
    const data = { alt: '渡口', credit: '本报资料', fileRecord: forged }
    const answer = await upload({ bytes, data, name: 'a.jpg', type: 'image/jpeg' })
    const { doc } = words.parse(answer.body)
    const record = {
      caption: { source: 'IPTC', text: '渡口有灯' },
      credit: { source: 'IPTC', text: '陶然' },
      takenOn: { source: 'IPTC', text: '2026-01-06' },
    }
    expect(doc).toMatchObject({
      caption: '渡口有灯',
      credit: '本报资料',
      fileRecord: record,
      takenOn: '2026-01-06T12:00:00.000Z',
    })
    expect(answer.text).not.toContain('伪造')
    await edit({ id: doc.id, collection: 'media' }, { caption: '', fileRecord: forged })
    const changed = await payload.findByID({
      id: doc.id,
      collection: 'media',
      depth: 0,
      draft: true,
      overrideAccess: true,
    })
    expect(changed).toMatchObject({ fileRecord: record })
    expect(words.shape.doc.parse(changed).caption ?? '').toBe('')
    const [row] = await asOwner('SELECT file_record FROM media WHERE id = $1', [doc.id])
    expect(row).toMatchObject({ file_record: record })
    const { collections } = payload
    const hidden = collections.media.config.flattenedFields.filter(({ name }) =>
      ['fileRecord', 'takenOn'].includes(name),
    )
    expect(hidden).toHaveLength(2)
    for (const field of hidden) expect(field).toMatchObject({ custom: { internal: true } })
  })

  it('keeps what the camera wrote for the staff, where the picture itself says nothing', async () => {
    const bytes = await xmpPicture('jpeg')
    const answer = await upload({ bytes, name: 'b.jpg', type: 'image/jpeg' })
    expect(answer.body).toMatchObject({
      doc: {
        caption: '渡口有灯。',
        credit: '陶然/临渡日报',
        fileRecord: { tags: { 'Exif Make': 'Lindu Camera' } },
        rights: '临渡日报社',
      },
    })
    const { doc } = answer.body as { doc: Stored }
    const { exif, iptc, xmp } = await sharp(path.join(folder('media'), doc.filename)).metadata()
    expect([exif, iptc, xmp]).toEqual([undefined, undefined, undefined])
  })

  it('of the same picture twice makes two files of their own', async () => {
    const bytes = await plain(640, 480).png().toBuffer()
    const first = await upload({ bytes, name: 'a.png', type: 'image/png' })
    const second = await upload({ bytes, name: 'a.png', type: 'image/png' })
    const names = [first, second].map(
      ({ body }) => (body as { doc: { filename: string } }).doc.filename,
    )
    expect(new Set(names).size).toBe(2)
  })

  it.each([
    { files: 7, from: 2000, name: 'a large one' },
    { files: 5, from: 800, name: 'one that is smaller than some sizes' },
    { files: 2, from: 200, name: 'one that is smaller than all' },
  ])('exists at every size that its row names: $name', async ({ files, from }) => {
    const before = new Set(filesIn('media'))
    const bytes = await plain(from, 600).jpeg().toBuffer()
    const { body } = await upload({ bytes, name: 'a.jpg', type: 'image/jpeg' })
    const { doc } = body as { doc: Stored & { sizes: Record<string, Stored> } }
    const made = Object.values(doc.sizes)
    expect(made.map(({ width }) => width)).toEqual(
      [240, 480, 720, 960, 1200, 1600].map((width) => Math.min(width, from)),
    )
    for (const { filename, filesize } of [doc, ...made])
      expect([filename, statSync(path.join(folder('media'), filename)).size]).toEqual([
        filename,
        filesize,
      ])
    expect(filesIn('media').filter((file) => !before.has(file))).toHaveLength(files)
  })

  it('keeps its file, as a draft too', async () => {
    const bytes = await plain(640, 481).png().toBuffer()
    const id = createdIn(await upload({ bytes, name: 'a.png', type: 'image/png' }))
    const before = await everything()
    const form = new FormData()
    form.append('_payload', '{}')
    form.append('file', new Blob([new Uint8Array(bytes)], { type: 'image/png' }), 'b.png')
    const answer = await askPayload(payload, {
      body: form,
      method: 'PATCH',
      path: `/media/${id}?draft=true`,
      token,
    })
    expect([answer.status, answer.text]).toEqual([403, expect.stringContaining('文件不能替换')])
    expect(await everything()).toEqual(before)
  })

  it('keeps its public address, whatever is sent', async () => {
    const bytes = await plain(640, 483).png().toBuffer()
    const id = createdIn(await upload({ bytes, name: 'a.png', type: 'image/png' }))
    const documents = [{ collection: 'media', id }] as const
    const user = await accountOf('chiefEditor')
    expect(await releaseWaiving({ documents, payload, user })).toMatchObject({ kind: 'released' })
    const ask = async (search: string) =>
      (await askPayload(payload, { path: `/media/${id}${search}` })).body
    const whole = await ask('')
    expect(whole).toMatchObject({ url: expect.stringMatching(/^\/media\/.+\.webp$/u) as string })
    const { filename, url } = whole as { filename: string; url: string }
    expect(await ask('?select[url]=true')).toMatchObject({ url })
    expect(await ask('?select[filename]=true')).toMatchObject({ filename })
  })

  it('is refused to a stranger', async () => {
    const before = await everything()
    const form = new FormData()
    form.append('_payload', '{"alt":"外人"}')
    form.append(
      'file',
      new Blob([new Uint8Array(await plain().png().toBuffer())], { type: 'image/png' }),
      'a.png',
    )
    const { status } = await askPayload(payload, { body: form, method: 'POST', path: '/media' })
    expect(status).toBe(403)
    expect(await everything()).toEqual(before)
  })

  it.each([
    '/media/paste-url/undefined?src=http://127.0.0.1/',
    '/media/paste-url/1?src=http://169.254.169.254/',
  ])('cannot be fetched from elsewhere: %s', async (path) => {
    const { status } = await askPayload(payload, { path, token })
    expect([400, 403, 404]).toContain(status)
  })
})
