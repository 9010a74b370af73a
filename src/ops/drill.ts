/**
 * `npm run drill`: restores the newest backup into a scratch folder, verifies it, says how long that took, and removes it
 * again. A backup that was never rehearsed is none.
 */
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process, { argv, stdout } from 'node:process'

import { readBackupOptions } from './backup/options.ts'
import { restoreBackup } from './backup/restoreBackup.ts'
import { verifyRestored } from './backup/verifyRestored.ts'
import { runCommand } from './runCommand.ts'

const usage = '用法 Usage: npm run drill -- --from FOLDER [--key-file FILE]'

await runCommand(async () => {
  const args = { allowed: [], argv: argv.slice(2), place: 'from', usage } as const
  const asked = readBackupOptions(args)
  const data = path.join(tmpdir(), `newsroom-drill-${process.pid}`)
  const startedAt = Date.now()
  try {
    const { backup } = await restoreBackup({ ...asked, data, databaseUrl: undefined })
    const restoredAt = Date.now()
    const isSound = await verifyRestored(data)
    const minutes = (from: number, to: number) => ((to - from) / 60_000).toFixed(1)
    const times = [
      `恢复 restored ${minutes(startedAt, restoredAt)} min`,
      `核对 verified ${minutes(restoredAt, Date.now())} min`,
    ]
    stdout.write(`${isSound ? '✓' : '✗'} ${backup}  ${times.join(', ')}\n`)
    if (!isSound) process.exitCode = 1
  } finally {
    await rm(data, { force: true, recursive: true })
  }
})
