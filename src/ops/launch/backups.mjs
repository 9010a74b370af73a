// @ts-check
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { startChild } from './child.mjs'
import { say } from './terminal.mjs'
import { whenAborted } from './whenAborted.mjs'

const backupArgs = ['--import', 'tsx', 'src/ops/backup/keepBackups.ts']
const pauseMs = 30_000

/**
 * Keeps backups being made until the signal, where a folder for them is named. It alone of what is started here knows the
 * owner's address, and nothing of it is served.
 *
 * @param {{ data: string, env: NodeJS.ProcessEnv, ownerUrl: string | undefined, root: string, signal: AbortSignal }} input
 *   `ownerUrl` of a database of one's own
 */
export async function keepBackups({ data, env, ownerUrl, root, signal }) {
  const stopping = whenAborted(signal)
  if (!env.NEWSROOM_BACKUP) return stopping
  // The web server's own address is of a role that may not back up.
  const given = Object.entries(env).filter(([name]) => name !== 'DATABASE_URL')
  const isOver = () => signal.aborted
  while (!isOver()) {
    const child = startChild({
      args: backupArgs,
      cwd: root,
      env: {
        ...Object.fromEntries(given),
        ...(ownerUrl && { DATABASE_OWNER_URL: ownerUrl }),
        NODE_ENV: 'production',
      },
      record: path.join(data, 'backups.json'),
    })
    const reason = await Promise.race([child.ended, stopping])
    if (isOver()) return child.stop()
    say({
      zh: `备份进程意外结束（${String(reason)}），重新启动`,
      en: `Backups ended (${String(reason)}); restarting them`,
    })
    await Promise.race([sleep(pauseMs), stopping])
  }
}
