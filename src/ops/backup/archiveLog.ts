import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

import type { BackupStore, StoredFile } from './backupStore.ts'

import { asOwner } from './asOwner.ts'
import { keepBucketFile, listBucket } from './bucketFiles.ts'
import { filesOf } from './dataFiles.ts'
import { walkFiles } from './walkFiles.ts'

const slot = 'newsroom_archive'
const segment = /^[\dA-F]{24}$/u

/**
 * The log that this data folder writes: its id lies beside the cluster and in no backup, so that a restored newsroom
 * begins a log of its own and never writes into the one it came from.
 */
export function archiveIdOf(data: string): string {
  const file = path.join(data, 'postgres/archive-id')
  const kept = existsSync(file) ? readFileSync(file, 'utf8').trim() : ''
  if (kept !== '') return kept
  const id = randomUUID()
  writeFileSync(file, `${id}\n`, { flush: true, mode: 0o600 })
  return id
}

/** Has the server keep its log from here on until it was copied. Before a backup, so that nothing is between them. */
export async function holdLog(ownerUrl: string): Promise<void> {
  await asOwner(ownerUrl, (session) =>
    session.query(
      `select pg_create_physical_replication_slot($1, true)
       where not exists (select from pg_replication_slots where slot_name = $1)`,
      [slot],
    ),
  )
}

const places = z.tuple([z.object({ current: z.string(), is_held: z.boolean(), next: z.string() })])

/**
 * Copies what the database did since the last time: whole segments of its log, the one at work closed first when anything
 * was written, and the files that came. Then the server need not hold them any more.
 *
 * @returns names of the segments that were copied
 * @throws {Error} when the server could not hold its log for so long: a new backup is needed
 */
export function archiveLog({
  data,
  files: bucket,
  ownerUrl,
  store,
}: {
  data: string
  files?: string | undefined
  ownerUrl: string
  store: BackupStore
}): Promise<string[]> {
  const archive = archiveIdOf(data)
  return asOwner(ownerUrl, async (session) => {
    // Files first would miss those of the last rows; a file too many is harmless.
    await session.query('select pg_switch_wal()')
    const [{ current, is_held: isHeld, next }] = places.parse(
      (
        await session.query(
          `select current,
             ('0/0'::pg_lsn + segment_number * pg_size_bytes(current_setting('wal_segment_size')))::text as next,
             exists (select from pg_replication_slots
               where slot_name = $1 and wal_status <> 'lost') as is_held
           from pg_walfile_name(pg_current_wal_insert_lsn()) as current, pg_split_walfile_name(current)`,
          [slot],
        )
      ).rows,
    )
    if (!isHeld) throw new Error('the log was not held: a new backup is needed')
    const done = new Set(await store.segments(archive))
    const { files } = await walkFiles(data, 'postgres/cluster/pg_wal')
    const fresh = files
      .map((name) => path.posix.basename(name))
      .filter((name) => segment.test(name) && name < current && !done.has(name))
      .toSorted()
    for (const name of fresh)
      await store.putSegment({
        archive,
        file: path.join(data, 'postgres/cluster/pg_wal', name),
        name,
      })
    await archiveFiles({ archive, bucket, data, store })
    await session.query(
      `select pg_replication_slot_advance(slot_name, $2::pg_lsn)
       from pg_replication_slots where slot_name = $1 and restart_lsn < $2::pg_lsn`,
      [slot, next],
    )
    return fresh
  })
}

/** Pictures and manuscripts that came since the last time. They are never changed, only removed. */
async function archiveFiles({
  archive,
  bucket,
  data,
  store,
}: {
  archive: string
  bucket: string | undefined
  data: string
  store: BackupStore
}): Promise<void> {
  const kept: StoredFile[] = await store.archivedFiles(archive)
  const newest = (await store.backups()).findLast((each) => each.archive?.id === archive)
  const known = new Set([...kept, ...(newest?.files ?? [])].map((file) => file.path))
  const fresh = (await filesOf(data)).files.filter((name) => !known.has(name))
  const inBucket = (await listBucket(bucket)).filter((file) => !known.has(file.path))
  if (fresh.length + inBucket.length === 0) return
  for (const file of inBucket) {
    const stored = await keepBucketFile(file, store)
    if (stored) kept.push(stored)
  }
  for (const name of fresh) kept.push(await store.put(path.join(data, name), name))
  await store.writeArchivedFiles(archive, kept)
}
