/**
 * `npm run restore`: makes a newsroom of a backup, in a new data folder, to any moment that the archived log covers; and
 * verifies it. Nothing is released or sent by it: the newsroom runs when it is started.
 */
import process, { argv, env, stdout } from 'node:process'

import { readBackupOptions } from './backup/options.ts'
import { restoreBackup } from './backup/restoreBackup.ts'
import { verifyRestored } from './backup/verifyRestored.ts'
import { runCommand } from './runCommand.ts'

const usage =
  '用法 Usage: npm run restore -- --from FOLDER --data NEW_FOLDER [--at 2026-11-30T09:30+08:00] [--backup ID] [--key-file FILE]'

await runCommand(async () => {
  const args = {
    allowed: ['at', 'backup', 'data'],
    argv: argv.slice(2),
    place: 'from',
    usage,
  } as const
  const asked = readBackupOptions(args)
  const { backup, kind, until } = await restoreBackup({ ...asked, databaseUrl: env.DATABASE_URL })
  const moment = until ? ` · ${until.toISOString()}` : ''
  stdout.write(`✓ ${backup}${moment}  已恢复到 restored into ${asked.data}\n`)
  // Roles and rights of a database elsewhere come with the next start.
  if (kind === 'dump')
    stdout.write('  请启动后核对  Start it, then verify: npm start, npm run verify\n')
  else if (!(await verifyRestored(asked.data))) process.exitCode = 1
})
