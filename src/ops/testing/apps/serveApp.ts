import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { execPath } from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'

import { findFreePort } from '../../postgres/ports.mjs'

export type ServedApp = {
  readonly output: () => string
  readonly stop: () => Promise<void>
  readonly url: string
}

type Input = {
  readonly app: string
  /** More of the environment that it runs in. */
  readonly env?: Readonly<Record<string, string>>
  readonly mode: 'dev' | 'start'
  readonly node?: string
}

/** Said at every start: that the app has no mail, and which experiment of Next's Payload switches off. */
const usual = /No email adapter|turbopackServerFastRefresh/u

/** Lines of an app's log that somebody would look into. */
export const complaintsIn = (output: string): string[] =>
  output.split('\n').filter((line) => /error|warn|⨯/iu.test(line) && !usual.test(line))

/** Serves an app as its scripts would, `next dev` or `next start`, until it answers at `/admin`. */
export async function serveApp({ app, env, mode, node = execPath }: Input): Promise<ServedApp> {
  const port = await findFreePort()
  const url = `http://localhost:${port}`
  const { HOME, PATH } = process.env
  const program = path.join(app, 'node_modules/next/dist/bin/next')
  const child = spawn(node, [program, mode, '--port', String(port)], {
    cwd: app,
    env: {
      ...{ HOME, NEXT_TELEMETRY_DISABLED: '1', NODE_OPTIONS: '--no-deprecation', PATH },
      ...env,
    } as never,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      printed += chunk.toString()
    })
  const stop = async () => {
    if (child.exitCode !== null) return
    child.kill('SIGTERM')
    await Promise.race([once(child, 'exit'), sleep(8000)])
  }
  const served = { output: () => printed, stop, url }
  const deadline = Date.now() + 180_000
  while (Date.now() < deadline) {
    const response = await fetch(`${url}/admin`).catch(() => undefined)
    if (response?.ok) return served
    if (response || child.exitCode !== null) break
    await sleep(300)
  }
  await stop()
  throw new Error(`${mode} does not serve /admin:\n${printed.slice(-4000)}`)
}
