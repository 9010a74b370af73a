import type { BackupStore, Manifest } from './backupStore.ts'

const dayMs = 86_400_000

/**
 * Removes what is older than it has to be: backups, the log from before the first that is left, files that none of them
 * has. The newest backup stays, however old it is.
 */
export async function retain({
  days,
  now,
  store,
}: {
  days: number
  now: Date
  store: BackupStore
}): Promise<void> {
  const all = await store.backups()
  const isOld = ({ endedAt }: Manifest) => now.getTime() - Date.parse(endedAt) > days * dayMs
  for (const old of all.slice(0, -1).filter(isOld)) await store.removeBackup(old.id)
  const left = await store.backups()
  for (const id of await store.archives()) {
    const first = left.find(({ archive }) => archive?.id === id)?.archive?.firstSegment
    if (first === undefined) await store.removeArchive(id)
    else
      for (const name of await store.segments(id))
        if (name < first) await store.removeSegment({ archive: id, name })
  }
  await store.sweep()
}
