import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import type { BackupStore, Manifest } from './backupStore.ts'

/**
 * Reads every file of a backup as a restore would: what cannot be restored is no backup.
 *
 * @throws {Problem} naming the file that is damaged
 */
export async function readBack({
  backup,
  store,
}: {
  backup: Manifest
  store: BackupStore
}): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'backup-'))
  const seen = new Set<string>()
  try {
    for (const file of backup.files) {
      if (seen.has(file.object)) continue
      seen.add(file.object)
      await store.get({ ...file, path: 'read-back' }, folder)
    }
  } finally {
    await rm(folder, { force: true, recursive: true })
  }
}
