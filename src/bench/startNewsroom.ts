import type { ChildProcess } from 'node:child_process'
import type { Interface } from 'node:readline'
import type { Language } from 'payload-newsroom/language'
import type { NewsroomLocale } from 'payload-newsroom/time'

import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { chmodSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { defaultLanguage } from 'payload-newsroom/language'
import { completeLocale } from 'payload-newsroom/time'
import { z } from 'zod'

import { createDatabase, query, startPostgres } from '../ops/postgres.mjs'
import { findFreePort } from '../ops/postgres/ports.mjs'

/** A newsroom of the bench's own, with the demonstration in it. */
export type BenchNewsroom = {
  /** Process id of the app. */
  readonly appPid: number
  readonly appUrl: string
  /** How it publishes. */
  readonly locale: NewsroomLocale
  readonly ownerUrl: string
  readonly readerUrl: string
  /** Starts a program on the newsroom's environment; ended with it. */
  readonly start: (args: readonly string[]) => Program
  /** The path of the live report that points at most other documents. */
  readonly reportPath: string
  readonly signIn: (role: string) => { readonly email: string; readonly password: string }
  readonly stop: () => Promise<void>
}

type Program = { readonly firstLine: Promise<string> }

const root = path.resolve(import.meta.dirname, '../..')
const signIns = z.array(z.object({ email: z.string(), password: z.string(), role: z.string() }))

/** @param folder - absolute; everything lies in it */
export async function startNewsroom(
  folder: string,
  language: Language = defaultLanguage,
): Promise<BenchNewsroom> {
  // PostgreSQL may run as another user, who must be able to pass.
  chmodSync(folder, 0o755)
  const log = openSync(path.join(folder, 'programs.log'), 'a')
  // As it runs in production: an acknowledged save is on the disk, and memory is as docker-compose.yml gives it.
  const postgres = await startPostgres({
    dataFolder: path.join(folder, 'postgres'),
    settings: { effective_cache_size: '1GB', shared_buffers: '512MB' },
  })
  const children: ChildProcess[] = []
  const stop = async () => {
    await Promise.all(children.map(end))
    await postgres.stop()
  }
  try {
    const { url: ownerUrl } = await createDatabase({ name: 'bench', ownerUrl: postgres.ownerUrl })
    const port = await findFreePort()
    const locale = completeLocale({ language })
    const env = environment({ folder, locale, ownerUrl, port })
    const start = (args: readonly string[], more: Readonly<Record<string, string>> = {}) => {
      const child = spawn(process.execPath, [...args], {
        cwd: root,
        env: { PATH: process.env.PATH, ...env, ...more },
        stdio: ['ignore', 'pipe', log],
      })
      children.push(child)
      if (!child.stdout) throw new Error('a program without output')
      const lines = createInterface({ input: child.stdout })
      return { child, firstLine: firstLine(lines), lines }
    }
    // The server is the folder's own: a folder that is used again gets new passwords.
    const prepare = start(
      ['--conditions=production', '--import', 'tsx', 'src/ops/prepare.ts', '--own-server'],
      { DATABASE_OWNER_URL: ownerUrl },
    )
    await once(prepare.child, 'close')
    if (prepare.child.exitCode !== 0) throw new Error(`preparing failed:\n${tail(folder)}`)
    const accounts = readAccounts(folder)
    const { child: app } = start(serving(port))
    const appUrl = `http://127.0.0.1:${port}`
    await answering(appUrl)
    return {
      appPid: app.pid ?? 0,
      appUrl,
      locale,
      ownerUrl,
      readerUrl: env.DATABASE_READER_URL,
      reportPath: await findReport(ownerUrl),
      signIn: signInAmong(accounts),
      start: (args) => start(args),
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}

const serving = (port: number) => [
  ...['node_modules/next/dist/bin/next', 'start'],
  ...['--hostname', '127.0.0.1', '--port', String(port)],
]

/** The sign-ins as they were kept before the accounts were made. */
function readAccounts(folder: string) {
  const lines = readFileSync(path.join(folder, 'data/sign-ins.txt'), 'utf8').trim().split('\n')
  return signIns.parse(
    lines.map((line) => {
      const [role, email, password] = line.trim().split(/\s+/u)
      return { email, password, role }
    }),
  )
}

/** The sign-in that the demonstration made for a role. */
const signInAmong =
  (accounts: z.infer<typeof signIns>): BenchNewsroom['signIn'] =>
  (role) => {
    const found = accounts.find((account) => account.role === role)
    if (!found) throw new Error(`nobody was made ${role}`)
    return found
  }

type Input = { folder: string; locale: NewsroomLocale; ownerUrl: string; port: number }

function environment({ folder, locale, ownerUrl, port }: Input) {
  const passwords = {
    app: randomBytes(16).toString('hex'),
    reader: randomBytes(16).toString('hex'),
  }
  const urlOf = (role: keyof typeof passwords) => {
    const url = new URL(ownerUrl)
    url.username = `newsroom_${role}`
    url.password = passwords[role]
    return url.toString()
  }
  const data = path.join(folder, 'data')
  mkdirSync(data, { recursive: true })
  return {
    DATABASE_READER_URL: urlOf('reader'),
    DATABASE_URL: urlOf('app'),
    NEWSROOM_APP_PASSWORD: passwords.app,
    NEWSROOM_DATA: data,
    NEWSROOM_READER_PASSWORD: passwords.reader,
    // Releasing signs: what is measured is the door, not the people before it.
    NEWSROOM_REVIEW: 'singleEditor',
    NEWSROOM_LANGUAGE: locale.language,
    NEWSROOM_TIME_ZONE: locale.timeZone,
    NEXT_TELEMETRY_DISABLED: '1',
    NODE_ENV: 'production',
    PAYLOAD_SECRET: randomBytes(32).toString('hex'),
    SERVER_URL: `http://127.0.0.1:${port}`,
  } as const
}

async function findReport(url: string): Promise<string> {
  const [row] = await query({
    text: `SELECT path FROM live_documents WHERE kind = 'report' AND state = 'live'
      ORDER BY cardinality(mentions) DESC, path LIMIT 1`,
    url,
  })
  if (!row) throw new Error('the demonstration released no report')
  return String(row.path)
}

async function answering(url: string): Promise<void> {
  const deadline = Date.now() + 60_000
  while (Date.now() < deadline) {
    const answer = await fetch(`${url}/healthz`).catch(() => undefined)
    if (answer?.ok) return
    await sleep(100)
  }
  throw new Error(`the app does not answer at ${url}`)
}

const firstLine = async (lines: Interface): Promise<string> =>
  String((await once(lines, 'line'))[0])

async function end(child: ChildProcess): Promise<void> {
  if (!isRunning(child)) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  await Promise.race([ended, sleep(10_000, undefined, { ref: false })])
  if (isRunning(child)) child.kill('SIGKILL')
}

const isRunning = (child: ChildProcess): boolean =>
  child.exitCode === null && child.signalCode === null

const tail = (folder: string): string =>
  readFileSync(path.join(folder, 'programs.log'), 'utf8').split('\n').slice(-20).join('\n')
