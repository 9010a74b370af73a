import type { Client } from 'pg'

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { z } from 'zod'

import type { BackupStore, StoredFile } from './backupStore.ts'

import { readErrorCode } from '../../cli/userError.mjs'
import { asOwner } from './asOwner.ts'
import { walkFiles } from './walkFiles.ts'

/** The cluster's files as they were kept, and the log that makes one state of them. */
export type CopiedCluster = {
  readonly files: readonly StoredFile[]
  /** First segment of the log that is needed. */
  readonly firstSegment: string
  readonly folders: readonly string[]
}

const cluster = 'postgres/cluster'

/**
 * Of PostgreSQL's own list of what a base backup leaves out: it is made anew, or belongs to a running server
 * (https://www.postgresql.org/docs/18/continuous-archiving.html#BACKUP-LOWLEVEL-BASE-BACKUP-DATA).
 */
const leftOut =
  /\/(?:postmaster\.(?:pid|opts)|pg_internal\.init|pgsql_tmp[^/]*|(?:pg_wal|pg_replslot|pg_dynshmem|pg_notify|pg_serial|pg_snapshots|pg_stat_tmp|pg_subtrans)\/.+)$/u

const stopped = z.tuple([z.object({ labelfile: z.string(), last: z.string() })])

/**
 * Copies the files of the embedded database while it runs, by the server's own functions for it: files that change under
 * the copy are made whole by the log, which a slot holds until it is copied too.
 *
 * @param ownerUrl - superuser's address on the server
 */
export function copyCluster({
  data,
  ownerUrl,
  store,
}: {
  data: string
  ownerUrl: string
  store: BackupStore
}): Promise<CopiedCluster> {
  // Backup and slot end with the session, however it ends.
  return asOwner(ownerUrl, async (session) => {
    const slot = `newsroom_backup_${process.pid}`
    await session.query('select pg_create_physical_replication_slot($1, true, true)', [slot])
    await session.query(`select pg_backup_start('newsroom', true)`)
    const tree = await walkFiles(data, cluster, (name) => !leftOut.test(name))
    const files: StoredFile[] = []
    for (const name of tree.files) {
      const file = await keep({ data, name, store })
      if (file) files.push(file)
    }
    const [{ labelfile, last }] = stopped.parse(
      (
        await session.query(
          'select labelfile, pg_walfile_name(lsn) as last from pg_backup_stop(false)',
        )
      ).rows,
    )
    files.push(await keepText({ name: `${cluster}/backup_label`, store, text: labelfile }))
    const firstSegment = /\(file (?<name>[\dA-F]{24})\)/u.exec(labelfile)?.groups?.name ?? ''
    const log = await copyLog({ data, firstSegment, last, session, store })
    return { files: [...files, ...log], firstSegment, folders: tree.folders }
  })
}

/** What a table was dropped with is no fault. */
async function keep({
  data,
  name,
  store,
}: {
  data: string
  name: string
  store: BackupStore
}): Promise<StoredFile | undefined> {
  try {
    return await store.put(path.join(data, name), name)
  } catch (error) {
    if (readErrorCode(error) === 'ENOENT') return undefined
    throw error
  }
}

async function keepText({
  name,
  store,
  text,
}: {
  name: string
  store: BackupStore
  text: string
}): Promise<StoredFile> {
  const folder = await mkdtemp(path.join(tmpdir(), 'backup-'))
  try {
    const file = path.join(folder, 'text')
    await writeFile(file, text, { mode: 0o600 })
    return await store.put(file, name)
  } finally {
    await rm(folder, { force: true, recursive: true })
  }
}

/** The segments from the start of the backup to its end, and the histories of timelines. */
async function copyLog({
  data,
  firstSegment,
  last,
  session,
  store,
}: {
  data: string
  firstSegment: string
  last: string
  session: Client
  store: BackupStore
}): Promise<StoredFile[]> {
  // The last segment is whole once the server has gone on to the next.
  await session.query('select pg_switch_wal()')
  const { files } = await walkFiles(data, `${cluster}/pg_wal`)
  const needed = files.filter((name) => {
    const segment = path.posix.basename(name)
    if (segment.endsWith('.history')) return true
    return /^[\dA-F]{24}$/u.test(segment) && segment >= firstSegment && segment <= last
  })
  const kept: StoredFile[] = []
  for (const name of needed) kept.push(await store.put(path.join(data, name), name))
  return kept
}
