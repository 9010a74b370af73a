import type { ChildProcess } from 'node:child_process'

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { findFreePort } from '../postgres/ports.mjs'

/** The production nginx, on this machine. */
export type RunningNginx = {
  /** What it wrote to its access log so far, one JSON object a line. */
  readonly accessLog: () => string
  readonly stop: () => Promise<void>
  /** For instance `http://localhost:24080`, no slash at its end. */
  readonly url: string
}

const confFolder = path.join(import.meta.dirname, 'nginx')
const startWithinMs = 10_000

/** Debian keeps it where an ordinary user's PATH does not look. */
const programPath = [process.env.PATH ?? '', '/usr/local/sbin', '/usr/sbin'].join(':')

export const hasNginx = (): boolean =>
  programPath.split(':').some((folder) => existsSync(path.join(folder, 'nginx')))

type NginxInput = {
  app: string
  folder: string
  includes?: Readonly<Record<string, string>>
}

/**
 * Runs the very configuration that production runs, with this machine's ports and folders in it.
 *
 * @param input.app - `127.0.0.1:3000`, an address, since there is no resolver here
 * @param input.folder - absolute; for cache, logs and the filled-in configuration
 * @param input.includes - more files for the folder of includes, by name: `{ 'staff.conf': 'deny all;' }`
 * @throws {Error} with nginx' own words when it does not start
 */
export async function runNginx({ app, folder, includes = {} }: NginxInput): Promise<RunningNginx> {
  const port = await findFreePort()
  const logFile = path.join(folder, 'access.log')
  const includeFolder = path.join(folder, 'includes')
  mkdirSync(includeFolder, { recursive: true })
  // Started as root, its workers are somebody else, who must be able to pass.
  chmodSync(folder, 0o755)
  for (const [name, text] of Object.entries(includes)) {
    writeFileSync(path.join(includeFolder, name), text)
  }
  const conf = path.join(folder, 'nginx.conf')
  writeFileSync(
    conf,
    fillIn({
      NEWSROOM_ACCESS_LOG: logFile,
      NEWSROOM_APP: app,
      NEWSROOM_CACHE_SIZE: '64m',
      NEWSROOM_HOSTS: 'localhost',
      NEWSROOM_INCLUDES: includeFolder,
      NEWSROOM_LISTEN: `listen 127.0.0.1:${port};`,
      NEWSROOM_LISTEN_DEFAULT: `listen 127.0.0.1:${port} default_server;`,
      NEWSROOM_NGINX: confFolder,
      NEWSROOM_REDIRECT: '',
      NEWSROOM_RESOLVER: '127.0.0.1',
      NEWSROOM_RUN: folder,
      NEWSROOM_SCHEME: 'http',
      NEWSROOM_TRUSTED_PROXY: 'unix:',
    }),
  )
  const errorFile = path.join(folder, 'error.log')
  const errors = openSync(errorFile, 'a')
  const child = spawn('nginx', ['-p', folder, '-c', conf, '-e', 'stderr', '-g', 'daemon off;'], {
    env: { ...process.env, PATH: programPath },
    stdio: ['ignore', 'ignore', errors],
  })
  await listening({ child, errorFile, port })
  return {
    accessLog: () => readFileSync(logFile, 'utf8'),
    stop: () => stop(child),
    url: `http://localhost:${port}`,
  }
}

/** Fills in the template as the nginx image's envsubst does: the names that are given, and nothing else. */
function fillIn(values: Readonly<Record<string, string>>): string {
  const template = readFileSync(path.join(confFolder, 'nginx.conf.template'), 'utf8')
  return template.replaceAll(
    /\$\{(NEWSROOM_\w+)\}/g,
    (whole, name: string) => values[name] ?? whole,
  )
}

type ListeningInput = { child: ChildProcess; errorFile: string; port: number }

async function listening({ child, errorFile, port }: ListeningInput): Promise<void> {
  const failure = once(child, 'error').catch(() => undefined)
  const deadline = Date.now() + startWithinMs
  while (Date.now() < deadline && child.exitCode === null) {
    try {
      // Asked by address: the server for unknown names answers, which is nginx alone.
      const answer = await fetch(`http://127.0.0.1:${port}/healthz`)
      if (answer.ok) return
    } catch {
      await Promise.race([sleep(50), failure])
    }
  }
  await stop(child)
  throw new Error(`nginx does not start:\n${readFileSync(errorFile, 'utf8')}`)
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  await ended
}
