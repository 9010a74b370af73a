/**
 * Runs beside the web server where NEWSROOM_BACKUP names a folder: a backup a day, read back; of the embedded database
 * every minute what was done since. What fails is tried again a minute later, and said.
 */
import process, { env, stdout } from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'

import type { BackupStore, Manifest } from './backupStore.ts'
import type { Source } from './makeBackup.ts'

import { readErrorMessage } from '../../cli/userError.mjs'
import { whenAborted } from '../launch/whenAborted.mjs'
import { archiveIdOf, archiveLog } from './archiveLog.ts'
import { makeBackup } from './makeBackup.ts'
import { openSource } from './openSource.ts'
import { readBackupOptions } from './options.ts'
import { readBack } from './readBack.ts'
import { retain } from './retain.ts'

const everyMs = 60_000
const dayMs = 86_400_000
const usualDays = 30
/** Something is wrong when a day's backup is this late. */
const lateMs = 26 * 3_600_000

const stopping = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    stopping.abort()
  })
const days = Number(env.NEWSROOM_BACKUP_DAYS) || usualDays
const { data, store } = readBackupOptions({ allowed: [], argv: [], place: 'to', usage: '' })
const startedAt = Date.now()
let saidAt = 0

await Promise.race([keep(), whenAborted(stopping.signal)])
process.exit()

async function keep(): Promise<void> {
  for (;;) {
    try {
      await keepOnce()
    } catch (error) {
      stdout.write(
        `⚠ 备份失败，一分钟后再试  The backup failed, trying again: ${readErrorMessage(error)}\n`,
      )
    }
    await warnWhenLate()
    await sleep(everyMs)
  }
}

async function keepOnce(): Promise<void> {
  const { close, ...source } = await openSource(data)
  try {
    await store.open()
    const newest = await newestOf(source, store)
    const isDue = !newest || Date.now() - Date.parse(newest.endedAt) > dayMs
    if (!isDue && (await goesOn(source))) return
    const backup = await makeBackup({ goesOn: source.isEmbedded, source, store })
    await readBack({ backup, store })
    await retain({ days, now: new Date(), store })
    stdout.write(`✓ 备份 backup ${backup.id}\n`)
  } finally {
    await close()
  }
}

/** The newest backup that the log of this data folder goes on from. */
async function newestOf(source: Source, from: BackupStore): Promise<Manifest | undefined> {
  const all = await from.backups()
  if (!source.isEmbedded) return all.findLast(({ kind }) => kind === 'dump')
  const id = archiveIdOf(source.data)
  return all.findLast(({ archive }) => archive?.id === id)
}

/** Whether nothing is missing since the last backup: the server cannot hold its log for ever. */
async function goesOn(source: Source): Promise<boolean> {
  if (!source.isEmbedded) return true
  try {
    await archiveLog({ ...source, store })
    return true
  } catch (error) {
    stdout.write(
      `⚠ 日志不连续，重新备份  The log has a gap, backing up anew: ${readErrorMessage(error)}\n`,
    )
    return false
  }
}

async function warnWhenLate(): Promise<void> {
  const last = await store.backups().catch(() => [])
  const since = Math.max(startedAt, Date.parse(last.at(-1)?.endedAt ?? '') || startedAt)
  if (Date.now() - since < lateMs || Date.now() - saidAt < 3_600_000) return
  saidAt = Date.now()
  const hours = Math.round((Date.now() - since) / 3_600_000)
  stdout.write(`⚠ 已有 ${hours} 小时没有可用的备份  No good backup for ${hours} hours\n`)
}
