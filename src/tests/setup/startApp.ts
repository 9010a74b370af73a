import type { ChildProcess } from 'node:child_process'

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll } from 'vitest'

import type { TestDatabase } from './createTestDatabase.ts'

import { findFreePort } from '../../ops/postgres/ports.mjs'

/** The built app, serving. */
export type RunningApp = {
  readonly env: Readonly<Record<string, string>>
  /** Closes the pipes that it prints into. */
  readonly hangUp: () => void
  /** Everything it printed so far. */
  readonly output: () => string
  readonly pid: number
  /** `signal` is SIGTERM unless told; SIGKILL for a crash. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<void>
  /** For instance `http://localhost:24017`, no slash at its end. */
  readonly url: string
}

const root = path.resolve(import.meta.dirname, '../../..')
const startWithinMs = 60_000

/**
 * Starts `next start` on a free port against a test database. The app must be built (`npm test`
 * does; `npm run build` otherwise).
 *
 * @param input.env - over the contract, for instance `{ SERVER_URL: 'https://news.example.cn' }`
 */
export async function startApp(
  database: TestDatabase,
  changes: Readonly<Record<string, string>> = {},
): Promise<RunningApp> {
  const port = await findFreePort()
  const url = `http://localhost:${port}`
  const whole = { ...database.env, PORT: String(port), SERVER_URL: url, ...changes }
  // The web server never sees the owner's address.
  const env = Object.fromEntries(
    Object.entries(whole).filter(([name]) => name !== 'DATABASE_OWNER_URL'),
  )
  const child = spawn(
    process.execPath,
    [
      path.join(root, 'node_modules/next/dist/bin/next'),
      ...['start', '--port', String(port), '--hostname', '127.0.0.1'],
    ],
    {
      cwd: root,
      env: {
        PATH: process.env.PATH,
        NEXT_TELEMETRY_DISABLED: '1',
        ...env,
        NODE_ENV: 'production',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  const printed: string[] = []
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => printed.push(text))
  }
  const output = () => printed.join('')
  await answering({ child, output, url })
  const hangUp = () => {
    child.stdout.destroy()
    child.stderr.destroy()
  }
  return { env, hangUp, output, pid: child.pid ?? 0, stop: (signal) => stop(child, signal), url }
}

/** Starts the app for a test file, and stops it after the last test. */
export async function useApp(...asked: Parameters<typeof startApp>): Promise<RunningApp> {
  const app = await startApp(...asked)
  afterAll(() => app.stop())
  return app
}

async function answering({
  child,
  output,
  url,
}: {
  child: ChildProcess
  output: () => string
  url: string
}): Promise<void> {
  const deadline = Date.now() + startWithinMs
  while (Date.now() < deadline && child.exitCode === null && child.signalCode === null) {
    try {
      await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(20_000) })
      return
    } catch {
      await sleep(100)
    }
  }
  await stop(child, 'SIGKILL')
  throw new Error(`the app did not answer at ${url}; it said:\n${output()}`)
}

async function stop(
  child: ChildProcess,
  signal: NodeJS.Signals | undefined = 'SIGTERM',
): Promise<void> {
  const isOver = () => child.exitCode !== null || child.signalCode !== null
  if (isOver()) return
  const ended = once(child, 'exit')
  child.kill(signal)
  await Promise.race([ended, sleep(10_000, undefined, { ref: false })])
  if (!isOver()) child.kill('SIGKILL')
}
