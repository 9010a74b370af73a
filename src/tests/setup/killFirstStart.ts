import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'

import { readOrMakeSecrets } from '../../ops/launch/secrets.mjs'

const root = path.resolve(import.meta.dirname, '../../..')

/** When to kill: so long after the start, or as soon as a line says this; and a moment later still. */
export type Moment = { readonly afterMs?: number; readonly line?: RegExp; readonly thenMs?: number }

/**
 * Begins to prepare a database with the demonstration, as the launcher does, and kills it with a signal that nobody can
 * catch.
 *
 * @param how - `kill` the process, or break its `channel` as a launcher does that is killed itself
 * @returns what it had said, whether it was still at work, and if it was not, whether it had failed
 */
export async function killFirstStart({
  data,
  how = 'kill',
  moment,
  url,
}: {
  data: string
  how?: 'channel' | 'kill'
  moment: Moment
  url: string
}): Promise<{ readonly hasFailed: boolean; readonly said: string; readonly wasAtWork: boolean }> {
  const { appPassword, payloadSecret, readerPassword } = await readOrMakeSecrets({
    data,
    databaseUrl: url,
  })
  for (const name of ['media', 'manuscripts']) mkdirSync(path.join(data, name), { recursive: true })
  const child = spawn(
    process.execPath,
    ['--conditions=production', '--import', 'tsx', path.join(root, 'src/ops/prepare.ts')],
    {
      cwd: root,
      env: {
        DATABASE_OWNER_URL: url,
        DATABASE_READER_URL: url,
        DATABASE_URL: url,
        NEWSROOM_APP_PASSWORD: appPassword,
        NEWSROOM_DATA: data,
        NEWSROOM_READER_PASSWORD: readerPassword,
        NODE_ENV: 'production',
        PATH: process.env.PATH,
        PAYLOAD_SECRET: payloadSecret,
        SERVER_URL: 'http://localhost:3000',
      },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    },
  )
  const ended = once(child, 'exit')
  const lines: string[] = []
  const seen = new Promise<void>((resolve) => {
    if (child.stdout)
      createInterface({ input: child.stdout }).on('line', (line) => {
        lines.push(line)
        if (moment.line?.test(line)) resolve()
      })
  })
  child.stderr?.setEncoding('utf8').on('data', (text: string) => lines.push(text))
  const waits = moment.line ? seen : sleep(moment.afterMs)
  await Promise.race([waits.then(() => sleep(moment.thenMs)), ended])
  const wasAtWork = child.exitCode === null
  const hasFailed = !wasAtWork && child.exitCode !== 0
  if (how === 'channel' && child.connected) child.disconnect()
  else child.kill('SIGKILL')
  await ended
  return { hasFailed, said: lines.join('\n'), wasAtWork }
}

/** The sign-ins of a data folder, as people read them. */
export const readSignIns = (data: string) =>
  readFileSync(path.join(data, 'sign-ins.txt'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [role = '', email = '', password = ''] = line.trim().split(/\s+/u)
      return { email, password, role }
    })
