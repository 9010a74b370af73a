import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rm, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { folderOf, listFiles, openFile } from 'payload-newsroom/server'

import type { BackupStore, StoredFile } from './backupStore.ts'

/** Folders of files that may lie in a bucket, as they are called in a data folder. */
export const fileFolders = ['manuscripts', 'media'] as const

/** A file in the bucket, under the path that it would have in a data folder. */
export type BucketFile = {
  readonly folder: string
  readonly mtimeMs: number
  readonly name: string
  readonly path: string
  readonly size: number
}

/** Lists the newsroom's files in a bucket; none where they lie in the data folder. */
export async function listBucket(place: string | undefined): Promise<readonly BucketFile[]> {
  if (!place) return []
  const listed: BucketFile[] = []
  for (const slug of fileFolders) {
    const folder = folderOf(place, slug)
    for (const file of await listFiles(folder))
      listed.push({ ...file, folder, path: `${slug}/${file.name}` })
  }
  return listed.toSorted((one, other) => (one.path < other.path ? -1 : 1))
}

/** Keeps a file of the bucket, as it would be kept from a data folder; undefined when it went away meanwhile. */
export async function keepBucketFile(
  file: BucketFile,
  store: BackupStore,
): Promise<StoredFile | undefined> {
  const fetched = path.join(tmpdir(), `newsroom-file-${randomUUID()}`)
  try {
    const opened = await openFile(file)
    if (!opened) return undefined
    await pipeline(opened.stream, createWriteStream(fetched, { mode: 0o600 }))
    const writtenAt = new Date(file.mtimeMs)
    await utimes(fetched, writtenAt, writtenAt)
    return await store.put(fetched, file.path)
  } finally {
    await rm(fetched, { force: true })
  }
}
