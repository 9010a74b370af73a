import { existsSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import path from 'node:path'

import type { BackupStore, Manifest, StoredFile } from './backupStore.ts'

import { archiveIdOf, holdLog } from './archiveLog.ts'
import { keepBucketFile, listBucket } from './bucketFiles.ts'
import { copyCluster } from './copyCluster.ts'
import { filesOf } from './dataFiles.ts'
import { dumpDatabase } from './dumpDatabase.ts'

/** Where the newsroom is. */
export type Source = {
  /** Its data folder, absolute. */
  readonly data: string
  /** The bucket that its pictures and manuscripts lie in, where they do. */
  readonly files: string | undefined
  /** Whether the database lies in the data folder. */
  readonly isEmbedded: boolean
  readonly ownerUrl: string
}

/**
 * Backs up a newsroom while it runs: first the database, then the files, of which none is changed and few are removed, so
 * that every file a row names is there.
 *
 * @param input.goesOn - whether the log is archived from here on (embedded database): the newsroom can then be restored
 *   to any moment after this backup
 */
export async function makeBackup({
  goesOn,
  source,
  store,
}: {
  goesOn: boolean
  source: Source
  store: BackupStore
}): Promise<Manifest> {
  await store.open()
  const startedAt = new Date()
  const before = (await store.backups()).at(-1)
  const { files, ...rest } = source.isEmbedded
    ? await embedded({ goesOn, source, store })
    : { ...(await dumpDatabase({ store, url: source.ownerUrl })), kind: 'dump' as const }
  const endedAt = new Date()
  const own = await keepFiles({ before, source, store })
  const written: Manifest = {
    endedAt: endedAt.toISOString(),
    id: startedAt.toISOString().replace(/\.\d+/u, '').replaceAll(/[:-]/gu, ''),
    startedAt: startedAt.toISOString(),
    version: 1,
    ...rest,
    files: [...files, ...own.files],
    folders: [...rest.folders, ...own.folders],
  }
  await store.writeManifest(written)
  return written
}

async function embedded({
  goesOn,
  source: { data, ownerUrl },
  store,
}: {
  goesOn: boolean
  source: Source
  store: BackupStore
}) {
  if (goesOn) await holdLog(ownerUrl)
  const { files, firstSegment, folders } = await copyCluster({ data, ownerUrl, store })
  const archive = goesOn && { archive: { firstSegment, id: archiveIdOf(data) } }
  return { files, folders, kind: 'cluster' as const, ...archive }
}

/** A file that is as it was at the last backup is not read again: its content is named by its path. */
async function keepFiles({
  before,
  source: { data, files: bucket },
  store,
}: {
  before: Manifest | undefined
  source: Source
  store: BackupStore
}): Promise<{ files: StoredFile[]; folders: readonly string[] }> {
  const known = new Map(before?.files.map((file) => [file.path, file]))
  const { files: names, folders } = await filesOf(data)
  const files: StoredFile[] = []
  for (const name of names) {
    const file = path.join(data, name)
    if (!existsSync(file)) continue
    files.push((await unchanged(file, known.get(name))) ?? (await store.put(file, name)))
  }
  for (const file of await listBucket(bucket)) {
    const stored = sameAs(known.get(file.path), file) ?? (await keepBucketFile(file, store))
    if (stored) files.push(stored)
  }
  return { files, folders }
}

async function unchanged(
  file: string,
  known: StoredFile | undefined,
): Promise<StoredFile | undefined> {
  return known && sameAs(known, await stat(file))
}

const sameAs = (
  known: StoredFile | undefined,
  { mtimeMs, size }: { mtimeMs: number; size: number },
): StoredFile | undefined =>
  mtimeMs === known?.modifiedAt && size === known.size ? known : undefined
