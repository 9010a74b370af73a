/**
 * `npm run backup`: backs up database and files of a newsroom, running or not, into a folder that keeps each file once.
 * Tests what it wrote: every file is read back before it is called good.
 */
import { argv, stdout } from 'node:process'

import { makeBackup } from './backup/makeBackup.ts'
import { openSource } from './backup/openSource.ts'
import { readBackupOptions } from './backup/options.ts'
import { readBack } from './backup/readBack.ts'
import { runCommand } from './runCommand.ts'

const usage = '用法 Usage: npm run backup -- --to FOLDER [--data FOLDER] [--key-file FILE]'

await runCommand(async () => {
  const args = { allowed: ['data'], argv: argv.slice(2), place: 'to', usage } as const
  const { data, store } = readBackupOptions(args)
  const { close, ...source } = await openSource(data)
  try {
    const startedAt = Date.now()
    const made = await makeBackup({ goesOn: false, source, store })
    await readBack({ backup: made, store })
    const seconds = Math.round((Date.now() - startedAt) / 1000)
    const bytes = made.files.reduce((sum, { size }) => sum + size, 0)
    const size = `${made.files.length} 个文件 files, ${(bytes / 1e6).toFixed(1)} MB, ${seconds} s`
    stdout.write(`✓ ${made.id}  已备份并读回核对 backed up and read back: ${size}\n`)
  } finally {
    await close()
  }
})
