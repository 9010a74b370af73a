import type { CollectionAfterChangeHook } from 'payload'

import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'
import { readNextManuscript, withdrawDocuments } from 'payload-newsroom'
import sharp from 'sharp'
import { afterAll, describe, expect, it } from 'vitest'
import { z } from 'zod'

import type { Visit } from '../../site/queries/visit.ts'

import { verifyNewsroom } from '../../cli/verify/verifyNewsroom.ts'
import { BackupStore } from '../../ops/backup/backupStore.ts'
import { keepBucketFile, listBucket } from '../../ops/backup/bucketFiles.ts'
import { examineBucket } from '../../plugin/files/bucketFiles.ts'
import {
  folderOf,
  hashFile,
  listFiles,
  putFile,
  readFile,
  removeFile,
} from '../../plugin/files/storedFiles.ts'
import { releaseWaiving } from '../fixtures/releaseWaiving.ts'
import { askPayload } from '../setup/askPayload.ts'
import { startBucket } from '../setup/startBucket.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

const bucket = await startBucket()
afterAll(() => bucket.remove())
const { accountOf, asOwner, dataFolder, payload, signIn } = await useNewsroom('bucket', {
  accounts: ['reporter'],
  env: { NEWSROOM_FILES: bucket.place },
})
const token = await signIn('reporter')
const root = path.resolve(import.meta.dirname, '../../..')
const work = mkdtempSync(path.join(tmpdir(), 'bucket-work-'))
afterAll(() => {
  rmSync(work, { force: true, recursive: true })
})

const media = folderOf(bucket.place, 'media')
const namesIn = async (folder: string) => (await listFiles(folder)).map(({ name }) => name)

const picture = (width: number) =>
  sharp({ create: { background: 'teal', channels: 3, height: 700, width } })
    .jpeg()
    .toBuffer()

async function upload({
  bytes,
  collection = 'media',
  name = 'a.jpg',
  type = 'image/jpeg',
}: {
  bytes: Buffer
  collection?: string
  name?: string
  type?: string
}) {
  const form = new FormData()
  const data = collection === 'media' ? { alt: '渡口' } : { title: '渡口改造' }
  form.append('_payload', JSON.stringify(data))
  form.append('file', new Blob([new Uint8Array(bytes)], { type }), name)
  const draft = collection === 'media' ? '?draft=true' : ''
  return askPayload(payload, { body: form, method: 'POST', path: `/${collection}${draft}`, token })
}

const file = z.object({ filename: z.string(), mimeType: z.string() })
const made = z.object({
  doc: file.extend({ id: z.string(), sizes: z.record(z.string(), file) }),
})
const { doc } = made.parse((await upload({ bytes: await picture(2000) })).body)
const sizes = Object.values(doc.sizes)
const wide = doc.sizes.wide?.filename ?? ''

/** What a reader of the site is answered: by the site's own code, over HTTP. */
async function statusOnSite(name: string): Promise<number | string> {
  const { sendPicture } = await import('../../site/page/sendPicture.ts')
  const answers: string[] = []
  const server = createServer((request, response) => {
    const visit = { path: `/media/${name}`, request, response } as Visit
    void sendPicture(visit).then(({ kind }) => {
      answers.push(kind)
      if (kind !== 'sent') response.end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0
  const answer = await fetch(`http://127.0.0.1:${port}/media/${name}`)
  const { byteLength } = await answer.arrayBuffer()
  server.close()
  server.closeAllConnections()
  return answers[0] === 'sent' ? byteLength : (answers[0] ?? 'nothing')
}

const statusOfApi = async (name: string) =>
  (await askPayload(payload, { path: `/newsroom/pictures/${name}` })).status

const documents = [{ collection: 'media' as const, id: doc.id }]

describe('a picture in a bucket', () => {
  it('lies there at every size, and nowhere else', async () => {
    const names = [doc.filename, ...sizes.map(({ filename }) => filename)]
    expect((await namesIn(media)).toSorted()).toEqual(names.toSorted())
    expect(names).toHaveLength(7)
    expect(existsSync(path.join(dataFolder, 'media'))).toBe(false)
    expect(await asOwner('SELECT count(*)::int AS hashes FROM newsroom_files')).toEqual([
      { hashes: 7 },
    ])
  })

  it('is shown to the staff and to nobody else', async () => {
    for (const { filename, mimeType } of [doc, ...sizes]) {
      const shown = await askPayload(payload, { path: `/media/file/${filename}`, token })
      expect([shown.status, shown.headers.get('content-type')]).toEqual([200, mimeType])
      const { status } = await askPayload(payload, { path: `/media/file/${filename}` })
      expect(status).toBe(403)
      expect([await statusOfApi(filename), await statusOnSite(filename)]).toEqual([404, 'missing'])
    }
  })

  it('is not taken out of the bucket by whoever says that it is there', async () => {
    const form = new FormData()
    form.append('_payload', '{"alt":"别人的"}')
    const claim = { clientUploadContext: {}, filename: wide, mimeType: 'image/webp', size: 9 }
    form.append('file', JSON.stringify(claim))
    const path = '/media?draft=true'
    const { status } = await askPayload(payload, { body: form, method: 'POST', path, token })
    expect(status).toBeGreaterThanOrEqual(400)
    expect(await namesIn(media)).toHaveLength(7)
  })

  it('is public from its release on, without its original, and gone when it is withdrawn', async () => {
    const user = await accountOf('chiefEditor')
    expect(await releaseWaiving({ documents, payload, user })).toMatchObject({ kind: 'released' })
    const stored = await readFile({ folder: media, name: wide })
    expect([await statusOfApi(wide), await statusOnSite(wide)]).toEqual([200, stored?.length])
    expect(await statusOfApi(doc.filename)).toBe(404)
    expect(await statusOnSite(doc.filename)).toBe('missing')
    const withdrawal = { documents, notice: '撤回', reason: '有误' }
    expect(await withdrawDocuments({ payload, user, withdrawal })).toMatchObject({
      kind: 'withdrawn',
    })
    expect([await statusOfApi(wide), await statusOnSite(wide)]).toEqual([404, 'missing'])
  })
})

describe('a manuscript in a bucket', () => {
  it('is kept to the byte, and saved to disk by whoever opens it', async () => {
    const bytes = Buffer.from('<p>渡口改造方案公布</p>')
    const answer = await upload({
      bytes,
      collection: 'manuscripts',
      name: 'a.html',
      type: 'text/html',
    })
    const { doc: kept } = z.object({ doc: file }).parse(answer.body)
    const name = kept.filename
    expect(await readFile({ folder: folderOf(bucket.place, 'manuscripts'), name })).toEqual(bytes)
    const shown = await askPayload(payload, { path: `/manuscripts/file/${name}`, token })
    expect([shown.text, shown.headers.get('content-disposition')]).toEqual([
      String(bytes),
      'attachment',
    ])
  })
})

describe('verification of a bucket', () => {
  const faults = async () => (await verifyNewsroom(bucket.place, payload)).faults

  it('is green, names a file that was changed or is missing, and is green again', async () => {
    expect(await faults()).toEqual([])
    const place = { folder: media, name: wide }
    const bytes = (await readFile(place)) ?? Buffer.from('')
    const changed = Buffer.from(bytes)
    changed[100] = (bytes[100] ?? 0) ^ 0xff
    const detail = `s3://news-files/desk/media/${wide}`
    await putFile(place, changed)
    expect(await faults()).toMatchObject([{ detail, fault: 'fileChanged' }])
    await removeFile(place)
    expect(await faults()).toMatchObject([{ detail, fault: 'fileMissing' }])
    await putFile(place, bytes)
    expect(await faults()).toEqual([])
  })
})

describe('a bucket that is away', () => {
  it('refuses uploads in words, leaves nothing half, and is used again when it is back', async () => {
    const rows = async () =>
      asOwner(
        'SELECT (SELECT count(*) FROM media)::int AS media, (SELECT count(*) FROM _media_v)::int AS versions',
      )
    const before = await rows()
    await bucket.close()
    const { status, text } = await upload({ bytes: await picture(900) })
    expect([status, text]).toEqual([503, expect.stringContaining('什么也没有改动')])
    const shown = await askPayload(payload, { path: `/media/file/${wide}`, token })
    expect(shown.status).toBe(503)
    // Read by the worker, it waits; a manuscript that could not be read would need somebody.
    await expect(readNextManuscript(payload)).rejects.toThrow('does not answer')
    expect(await examineBucket(media)).toBe('away')
    await expect(verifyNewsroom(bucket.place, payload)).rejects.toThrow('does not answer')
    expect(await rows()).toEqual(before)
    await bucket.reopen()
    await readNextManuscript(payload)
    const { docs } = await payload.find({ collection: 'manuscripts', overrideAccess: true })
    expect(docs.map(({ outcome }) => outcome)).toEqual(['toCheck'])
    expect((await upload({ bytes: await picture(900) })).status).toBe(201)
    expect((await verifyNewsroom(bucket.place, payload)).faults).toEqual([])
    // The server of the tests shows its objects to anybody, which a bucket for this must not.
    expect(await examineBucket(media)).toBe('public')
    expect(await namesIn(media)).not.toContain('newsroom-probe.txt')
  })
})

describe('the files of a bucket', () => {
  it('are backed up, each once, and copied into another from a data folder', async () => {
    const store = new BackupStore(path.join(work, 'backups'), undefined)
    await store.open()
    const restored = path.join(work, 'restored')
    const listed = await listBucket(bucket.place)
    expect(listed.length).toBeGreaterThan(7)
    for (const each of listed) {
      const kept = await keepBucketFile(each, store)
      expect(kept).toMatchObject({ modifiedAt: each.mtimeMs, path: each.path, size: each.size })
      if (kept) await store.get(kept, restored)
    }
    const fresh = bucket.place.replace('/desk', '/after-a-loss')
    const copy = async () => {
      const args = ['--conditions=production', '--import', 'tsx', 'src/ops/moveFiles.ts']
      const env = { ...process.env, NEWSROOM_FILES: fresh }
      return (
        await promisify(execFile)(process.execPath, [...args, '--data', restored], {
          cwd: root,
          env,
        })
      ).stdout
    }
    const there = { folder: folderOf(fresh, 'media'), name: wide }
    await putFile(there, (await readFile({ folder: media, name: wide })) ?? Buffer.from(''))
    expect(await copy()).toContain(`${listed.length - 1} files copied, 1 were there`)
    for (const { folder, name } of listed)
      expect(await hashFile({ folder: folder.replace('/desk', '/after-a-loss'), name })).toBe(
        await hashFile({ folder, name }),
      )
    expect((await verifyNewsroom(fresh, payload)).faults).toEqual([])
  })
})

describe('a draft that is deleted for good', () => {
  it('takes its files with it', async () => {
    const answer = made.parse((await upload({ bytes: await picture(400) })).body).doc
    expect(await namesIn(media)).toContain(answer.filename)
    const named = { id: answer.id, collection: 'media' as const }
    await payload.update({
      ...named,
      data: { deletedAt: new Date().toISOString() },
      draft: true,
      overrideAccess: true,
    })
    await payload.delete({ ...named, overrideAccess: true, trash: true })
    const left = await namesIn(media)
    expect(left.filter((name) => name.startsWith(answer.filename.slice(0, 24)))).toEqual([])
  })
})

describe('an adapter of a host’s own storage', () => {
  it('may go on with the document that the request has just made', async () => {
    // As the plugins of Payload for storages do it: a second write, within the request, of the upload’s own row.
    const note: CollectionAfterChangeHook = async ({ doc: { id }, operation, req }) => {
      if (operation === 'create')
        await req.payload.update({
          collection: 'media',
          data: { credit: '存储' },
          draft: true,
          id: id as string,
          overrideAccess: true,
          req,
        })
    }
    payload.collections.media.config.hooks.afterChange.push(note)
    const answer = await upload({ bytes: await picture(500) })
    payload.collections.media.config.hooks.afterChange.pop()
    expect([answer.status, answer.text]).toEqual([201, expect.any(String)])
    const { doc: again } = made.parse(answer.body)
    const { status } = await askPayload(payload, {
      body: { credit: '谁' },
      method: 'PATCH',
      path: `/media/${again.id}?draft=true`,
      token,
    })
    expect(status).toBe(428)
  })
})
