import { existsSync, readdirSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'

import type { BackupStore, Manifest } from './backupStore.ts'

import { Problem, readErrorMessage } from '../../cli/userError.mjs'
import { query, startPostgres } from '../postgres.mjs'
import { dumpName, restoreDump } from './dumpDatabase.ts'

export type Restoration = {
  /** The moment to restore; without it the newest there is. */
  readonly at: Date | undefined
  /** One backup as it was, without what came after it. */
  readonly backup: string | undefined
  /** New or empty folder, absolute. */
  readonly data: string
  /** An empty database, for a backup of one that was not embedded. */
  readonly databaseUrl: string | undefined
  readonly store: BackupStore
}

export type Restored = {
  readonly backup: string
  readonly kind: Manifest['kind']
  /** Moment of the last thing that was done in what is restored; `undefined` where the database does not say. */
  readonly until: Date | undefined
}

/** Recovery of days of log. */
const patienceMs = 6 * 3_600_000

/**
 * Restores a newsroom into a new folder, to any moment that backup and log cover. The folder appears under its name once
 * it is whole: what fails leaves nothing.
 *
 * @throws {Problem} that says what is missing
 */
export async function restoreBackup(asked: Restoration): Promise<Restored> {
  const { data, store } = asked
  refuseFolder(data)
  const chosen = choose(await store.backups(), asked)
  const workshop = `${data}.restoring`
  await rm(workshop, { force: true, recursive: true })
  await mkdir(workshop, { mode: 0o711, recursive: true })
  try {
    for (const folder of chosen.folders)
      await mkdir(path.join(workshop, folder), { mode: 0o700, recursive: true })
    for (const file of chosen.files) await store.get(file, workshop)
    let until: Date | undefined
    if (chosen.kind === 'cluster') until = await recover({ asked, chosen, workshop })
    else await fillDatabase({ asked, workshop })
    await rm(data, { force: true, recursive: true })
    await rename(workshop, data)
    return { backup: chosen.id, kind: chosen.kind, until }
  } catch (error) {
    await rm(workshop, { force: true, recursive: true })
    throw error
  }
}

function refuseFolder(data: string): void {
  if (!existsSync(data) || readdirSync(data).length === 0) return
  throw new Problem({
    zh: `目录 ${data} 不是空的，什么也没有改动。请把它移走，或用 --data 换一个新目录。`,
    en: `The folder ${data} is not empty; nothing was changed. Move it away, or name a new one with --data.`,
  })
}

/** The newest backup that can become what is asked for. */
function choose(all: readonly Manifest[], { at, backup }: Restoration): Manifest {
  const named = backup === undefined ? all : all.filter(({ id }) => id === backup)
  const chosen = named.findLast(({ endedAt }) => at === undefined || new Date(endedAt) <= at)
  if (chosen) return chosen
  const known = all.map(({ endedAt, id }) => `${id} (${endedAt})`).join('\n  ')
  throw new Problem({
    zh: known === '' ? '这个目录里没有备份。' : `没有合适的备份。现有：\n  ${known}`,
    en: 'No backup there can be restored to that.',
  })
}

const state = z.tuple([z.object({ is_recovering: z.boolean(), until: z.date().nullable() })])

/** Gives the server its log and lets it recover: afterwards it is an ordinary cluster, on a timeline of its own. */
async function recover({
  asked: { at, backup, store },
  chosen,
  workshop,
}: {
  asked: Restoration
  chosen: Manifest
  workshop: string
}): Promise<Date | undefined> {
  const dataFolder = path.join(workshop, 'postgres')
  const cluster = path.join(dataFolder, 'cluster')
  const goesOn = backup === undefined || at !== undefined
  if (chosen.archive && goesOn) await addLog({ archive: chosen.archive, at, store, workshop })
  await writeFile(path.join(cluster, 'recovery.signal'), '', { mode: 0o600 })
  const settings = {
    // Nobody is answered before it is done.
    hot_standby: 'off',
    recovery_target_action: 'promote',
    // All there is of the log lies in the cluster already.
    restore_command: 'false',
    ...(at && { recovery_target_time: at.toISOString().replace('T', ' ').replace('Z', '+00') }),
    ...(!goesOn && { recovery_target: 'immediate' }),
  }
  const server = await startPostgres({ dataFolder, settings, timeoutMs: patienceMs }).catch(
    (error: unknown) => {
      throw notReached({ at, cause: error })
    },
  )
  try {
    const text =
      'select pg_is_in_recovery() as is_recovering, pg_last_xact_replay_timestamp() as until'
    const [{ is_recovering: isRecovering, until }] = state.parse(
      await query({ text, url: server.ownerUrl }),
    )
    if (isRecovering) throw notReached({ at, cause: undefined })
    return until ?? undefined
  } finally {
    await server.stop()
  }
}

async function addLog({
  archive,
  at,
  store,
  workshop,
}: {
  archive: NonNullable<Manifest['archive']>
  at: Date | undefined
  store: BackupStore
  workshop: string
}): Promise<void> {
  const folder = path.join(workshop, 'postgres/cluster/pg_wal')
  for (const name of await store.segments(archive.id)) {
    const to = path.join(folder, name)
    if (name < archive.firstSegment || existsSync(to)) continue
    await store.getSegment({ archive: archive.id, name, to })
  }
  for (const file of await store.archivedFiles(archive.id))
    if (at === undefined || file.modifiedAt <= at.getTime()) await store.get(file, workshop)
}

async function fillDatabase({
  asked: { at, databaseUrl },
  workshop,
}: {
  asked: Restoration
  workshop: string
}): Promise<void> {
  if (at !== undefined)
    throw new Problem({
      zh: '这份备份来自自己的数据库，只能恢复到备份的时刻。要恢复到任意时刻，请用数据库服务商或管理员的时间点恢复。',
      en: 'This backup is of a database of your own and can be restored to its own moment only. For any other, use the point-in-time recovery of that database.',
    })
  if (databaseUrl === undefined)
    throw new Problem({
      zh: '这份备份来自自己的数据库。请建一个空库，并把 DATABASE_URL 指向它。',
      en: 'This backup is of a database of your own. Create an empty one and set DATABASE_URL to it.',
    })
  const file = path.join(workshop, dumpName)
  await restoreDump({ file, url: databaseUrl })
  await rm(file)
}

function notReached({ at, cause }: { at: Date | undefined; cause: unknown }): Problem {
  const moment = at?.toISOString() ?? ''
  return new Problem({
    zh: at
      ? `备份里的日志到不了 ${moment}，没有恢复。去掉 --at 就恢复到日志的末尾。`
      : `数据库无法从备份恢复：${readErrorMessage(cause)}`,
    en: at
      ? `The log in the backup does not reach ${moment}; nothing was restored. Without --at, its end is restored.`
      : 'The database could not recover from the backup.',
    cause,
  })
}
