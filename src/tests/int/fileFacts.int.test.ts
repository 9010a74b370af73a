import { statSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import { verifyNewsroom } from '../../cli/verify/verifyNewsroom.ts'
import { makePng } from '../fixtures/picture.ts'
import { releaseWaiving } from '../fixtures/releaseWaiving.ts'
import { revisionOf } from '../fixtures/revisionOf.ts'
import { askGraphql, askPayload, createdIn } from '../setup/askPayload.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

const { accountOf, asOwner, dataFolder, edit, payload, signIn } = await useNewsroom('file_facts')
const chief = await accountOf('chiefEditor')
const token = await signIn('chiefEditor')

const folder = () => path.join(dataFolder, 'media')

/** What somebody might say of a picture, and is not so. */
const lies = {
  _objectKey: '../secrets.json',
  createdAt: '2001-01-01T00:00:00.000Z',
  filename: 'another.webp',
  filesize: 7,
  focalX: 1,
  focalY: 99,
  height: 7,
  mimeType: 'text/html',
  prefix: '../..',
  sizes: {
    small: { filename: 'x.webp', filesize: 7, height: 7, mimeType: 'text/html', width: 7 },
  },
  thumbnailURL: 'https://elsewhere.example/x.png',
  updatedAt: '2001-01-01T00:00:00.000Z',
  url: 'https://elsewhere.example/x.png',
  width: 7,
}

const facts = z.object({
  filename: z.string(),
  filesize: z.number(),
  height: z.number(),
  mimeType: z.string(),
  width: z.number(),
})
const stored = facts.extend({
  createdAt: z.string(),
  sizes: z.record(z.string(), facts),
  updatedAt: z.string(),
})

const read = async (id: string) =>
  stored.parse(
    await payload.findByID({ id, collection: 'media', draft: true, overrideAccess: true }),
  )

/** Every fact of the newest revision, against the files themselves. */
async function expectTrue(id: string) {
  const { createdAt, sizes, updatedAt, ...original } = await read(id)
  for (const { filename, filesize, height, mimeType, width } of [
    original,
    ...Object.values(sizes),
  ]) {
    const file = path.join(folder(), filename)
    const found = await sharp(file).metadata()
    expect({ filesize, height, mimeType, width }).toEqual({
      filesize: statSync(file).size,
      height: found.height,
      mimeType: 'image/webp',
      width: found.width,
    })
  }
  expect([createdAt, updatedAt].filter((at) => at.startsWith('2001'))).toEqual([])
}

async function upload(data: Record<string, unknown> = {}): Promise<string> {
  const form = new FormData()
  form.append('_payload', JSON.stringify({ alt: '渡口的清晨', ...data }))
  form.append('file', new Blob([new Uint8Array(await makePng())], { type: 'image/png' }), 'a.png')
  const answer = await askPayload(payload, {
    body: form,
    method: 'POST',
    path: '/media?draft=true',
    token,
  })
  return createdIn(answer)
}

const newestVersion = (id: string) => revisionOf({ collection: 'media', id }, { payload })

describe('the file fields of a picture', () => {
  it('are read from the file, not from the request', async () => {
    const id = await upload(lies)
    await expectTrue(id)
    const file = { data: await makePng(), mimetype: 'image/png', name: 'a.png', size: 1 }
    const made = await payload.create({
      collection: 'media',
      data: { alt: '由宿主代码上传', ...lies },
      draft: true,
      file: { ...file, size: file.data.length },
      overrideAccess: true,
    })
    await expectTrue(made.id)
  })

  const ways: readonly {
    readonly name: string
    readonly write: (id: string, data: Record<string, unknown>) => Promise<unknown>
  }[] = [
    {
      name: 'REST',
      write: async (id, data) =>
        askPayload(payload, {
          body: data,
          headers: { 'If-Match': `"${await newestVersion(id)}"` },
          method: 'PATCH',
          path: `/media/${id}?draft=true`,
          token,
        }),
    },
    {
      name: 'GraphQL',
      write: async (id, data) =>
        askGraphql(payload, {
          headers: { 'If-Match': `"${await newestVersion(id)}"` },
          text: `mutation ($data: mutationMediaUpdateInput!, $id: String!) { updateMedia(id: $id, data: $data, draft: true) { id } }`,
          token,
          variables: { data, id },
        }),
    },
    {
      name: 'code of the host app',
      write: (id, data) => edit({ collection: 'media', id }, data),
    },
  ]

  it.each(
    ways.flatMap((way) => Object.entries(lies).map(([fact, value]) => ({ ...way, fact, value }))),
  )('cannot be changed: $fact by $name', async ({ fact, value, write }) => {
    const id = await upload()
    const before = await read(id)
    // Refused or not heard: what counts is what stands there afterwards.
    await write(id, { alt: '改过的说明', [fact]: value }).catch(() => undefined)
    await expectTrue(id)
    expect((await read(id)).filename).toBe(before.filename)
  })

  it.each(['crop', 'focalPoint'])('cannot be changed with the file itself: %s', async (edit) => {
    const id = await upload()
    const before = (await read(id)).filename
    const bytes = statSync(path.join(folder(), before)).size
    const edits =
      edit === 'crop'
        ? 'uploadEdits[crop][x]=0&uploadEdits[crop][y]=0&uploadEdits[crop][width]=10&uploadEdits[crop][height]=10&uploadEdits[widthInPixels]=90&uploadEdits[heightInPixels]=50'
        : 'uploadEdits[focalPoint][x]=1&uploadEdits[focalPoint][y]=1'
    const { status } = await askPayload(payload, {
      body: { alt: '裁过' },
      headers: { 'If-Match': `"${await newestVersion(id)}"` },
      method: 'PATCH',
      path: `/media/${id}?draft=true&${edits}`,
      token,
    })
    expect(status).toBe(403)
    expect(statSync(path.join(folder(), before)).size).toBe(bytes)
    await expectTrue(id)
  })

  // Payload would fetch the file of a copy from the address that the request names.
  it('are not duplicated, wherever the file should come from', async () => {
    const id = await upload()
    for (const data of [{}, lies, { filename: 'a.png', url: 'http://127.0.0.1:1/a.png' }]) {
      const { status } = await askPayload(payload, {
        body: data,
        method: 'POST',
        path: `/media/${id}/duplicate?draft=true`,
        token,
      })
      expect(status).toBe(404)
    }
    await expectTrue(id)
  })

  it('are named by verify where the row differs, and repaired by its advice', async () => {
    const id = await upload()
    const documents = [{ collection: 'media', id }] as const
    expect(await releaseWaiving({ documents, payload, user: chief })).toMatchObject({
      kind: 'released',
    })
    const tamper = (text: string) =>
      asOwner(`BEGIN; SET LOCAL session_replication_role = replica; ${text}; COMMIT`)
    const look = async () =>
      (await verifyNewsroom(dataFolder, payload)).faults.filter(
        ({ subject }) => subject === `media:${id}`,
      )
    expect(await look()).toEqual([])
    for (const set of ['width = 1', 'sizes_small_filesize = 1', `mime_type = 'text/html'`]) {
      await tamper(
        `UPDATE media SET ${set} WHERE id = '${id}'; UPDATE _media_v SET version_${set} WHERE parent_id = '${id}' AND latest`,
      )
      expect((await look()).map(({ fault }) => fault)).toContain('fileRowDiffers')
      expect((await look()).find(({ fault }) => fault === 'fileRowDiffers')?.detail).toMatch(
        /(width|filesize|mimeType) .+, file /u,
      )
      await edit({ collection: 'media', id }, { alt: `渡口的清晨 ${set.length}` })
      const outcome = await releaseWaiving({ documents, payload, user: chief })
      expect(outcome).toMatchObject({ kind: 'released' })
      expect(await look()).toEqual([])
    }
  })
})

describe('what a manuscript is', () => {
  it.each(['sha256', 'text', 'reading', 'documents', 'filename', 'filesize', 'mimeType'])(
    'is for the importer to say: %s',
    async (field) => {
      const form = new FormData()
      form.append('_payload', JSON.stringify({ title: '来稿', sha256: 'f'.repeat(64), text: '假' }))
      form.append('file', new Blob([`渡口今起复航。${field}`], { type: 'text/plain' }), 'a.txt')
      const made = await askPayload(payload, {
        body: form,
        method: 'POST',
        path: '/manuscripts',
        token,
      })
      expect(made.status).toBe(201)
      const id = createdIn(made)
      const read = async () =>
        z
          .record(z.string(), z.unknown())
          .parse(await payload.findByID({ id, collection: 'manuscripts', overrideAccess: true }))
      const before = await read()
      expect(before).toMatchObject({ sha256: expect.not.stringMatching(/^f+$/u) as string })
      expect(before.text ?? null).toBeNull()
      await askPayload(payload, {
        body: {
          [field]: field === 'documents' ? [] : field === 'filesize' ? 7 : 'x',
          sender: '某',
        },
        method: 'PATCH',
        path: `/manuscripts/${id}`,
        token,
      })
      expect((await read())[field]).toEqual(before[field])
    },
  )
})
