// @ts-check
/**
 * A real PostgreSQL out of npm: made on first use, adopted when it still runs, recovered when it or
 * its launcher was killed. Needs nothing installed but the binaries and `pg`.
 */
import { spawn } from 'node:child_process'
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { Problem, readErrorCode, readErrorMessage } from '../cli/userError.mjs'
import { findBinaries } from './postgres/binaries.mjs'
import {
  clusterPaths,
  diskFull,
  ownerName,
  postgresEnvironment,
  prepareCluster,
  readPassword,
} from './postgres/cluster.mjs'
import { findFreePort, isPortFree } from './postgres/ports.mjs'
import {
  clearRemains,
  isAlive,
  isOfCluster,
  isTorn,
  readPostmaster,
  stopPostmaster,
} from './postgres/postmaster.mjs'

/**
 * @typedef {object} RunningPostgres
 * @property {boolean} adopted  it ran before we came
 * @property {string} ownerUrl  superuser, database `postgres`; `databaseUrl` turns it to another one
 * @property {number} pid
 * @property {number} port
 * @property {() => Promise<void>} stop  ends it, also when adopted; once is enough
 */

/**
 * @typedef {object} PostgresOptions
 * @property {string} dataFolder  absolute; holds the cluster, its log, port and password
 * @property {number} [port]  only this one; else the one it had, else any free one
 * @property {Readonly<Record<string, string>>} [settings]  over ours
 * @property {number} [timeoutMs]  how long to wait for crash recovery and the like
 */

/** Durable: an acknowledged save survives a power cut. */
const defaultSettings = {
  fsync: 'on',
  full_page_writes: 'on',
  listen_addresses: '127.0.0.1',
  log_line_prefix: '%m [%p] ',
  log_timezone: 'UTC',
  max_connections: '100',
  maintenance_work_mem: '256MB',
  // What is held for backups while their folder is away: then the log has a gap, and the disk is not full.
  max_slot_wal_keep_size: '4GB',
  synchronous_commit: 'on',
  timezone: 'UTC',
  // The loopback is enough, and a socket's path may not be longer than 107 bytes.
  unix_socket_directories: '',
}

/**
 * Starts the server of a data folder, or finds it running.
 *
 * @param {PostgresOptions} options
 * @returns {Promise<RunningPostgres>} ready for connections
 * @throws {Problem}
 */
export async function startPostgres({ dataFolder, port, settings = {}, timeoutMs = 120_000 }) {
  mkdirSync(dataFolder, { recursive: true })
  const paths = clusterPaths(dataFolder)
  const password = readPassword(paths)
  const deadline = Date.now() + timeoutMs
  let failures = 0
  for (;;) {
    const live = await findLive({ deadline, paths, password })
    if (live) return live
    try {
      return await launch({ deadline, password, paths, port, settings })
    } catch (error) {
      failures += 1
      if (error instanceof Problem) throw error
      if (failures >= 3) throw doesNotStart({ error, paths })
      await sleep(500)
    }
  }
}

/**
 * A database on the server of `ownerUrl`.
 *
 * @param {{ name: string, ownerUrl: string, template?: string }} input
 * @returns {Promise<{ created: boolean, url: string }>} the owner's URL of that database
 */
export async function createDatabase({ name, ownerUrl, template }) {
  const found = await query({
    text: 'select 1 from pg_database where datname = $1',
    url: ownerUrl,
    values: [name],
  })
  if (found.length === 0) {
    const source = template ? ` template ${quoteName(template)}` : ''
    await create({ text: `create database ${quoteName(name)}${source}`, url: ownerUrl })
  }
  return { created: found.length === 0, url: databaseUrl({ name, url: ownerUrl }) }
}

/**
 * A killed launcher's server may still be at it: then this is refused, or waits for a moment and finds it done.
 *
 * @param {{ text: string, url: string }} statement
 */
async function create(statement) {
  for (let triesLeft = 50; ; triesLeft -= 1) {
    try {
      await query(statement)
      return
    } catch (error) {
      const code = readErrorCode(error)
      if (['23505', '42P04'].includes(code)) return
      const isInUse = code === '55006'
      if (!isInUse || triesLeft === 0) throw error
      await sleep(200)
    }
  }
}

/**
 * The same server and account, another database.
 *
 * @param {{ name: string, url: string }} input
 */
export function databaseUrl({ name, url }) {
  const changed = new URL(url)
  changed.pathname = `/${encodeURIComponent(name)}`
  return changed.toString()
}

/** @param {string} name */
function quoteName(name) {
  return `"${name.replaceAll('"', '""')}"`
}

/**
 * One statement on a connection of its own.
 *
 * @param {{ text: string, url: string, values?: readonly unknown[], timeoutMs?: number }} input
 * @returns {Promise<readonly Record<string, unknown>[]>}
 */
export async function query({ text, url, values = [], timeoutMs = 5000 }) {
  // Loaded late: this file is read before the dependencies are installed.
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: timeoutMs })
  // The server may go while the connection closes.
  client.on('error', () => undefined)
  try {
    await client.connect()
    /** @type {import('pg').QueryResult<Record<string, unknown>>} */
    const { rows } = await client.query(text, [...values])
    return rows
  } finally {
    await client.end().catch(() => undefined)
  }
}

/**
 * @param {{ deadline: number, password: string, paths: import('./postgres/cluster.mjs').ClusterPaths }} input
 * @returns {Promise<RunningPostgres | undefined>}
 */
async function findLive({ deadline, password, paths }) {
  for (;;) {
    if (!existsSync(paths.cluster)) return undefined
    const found = readPostmaster(paths.cluster)
    if (!found && !isTorn(paths.cluster)) return undefined
    if (!found || !isOfCluster({ cluster: paths.cluster, pid: found.pid })) {
      await clearRemains({ cluster: paths.cluster })
      return undefined
    }
    // A torn file may have kept the process and lost the port.
    const port = found.port || keptPort(paths)
    const ownerUrl = urlOf({ password, port })
    if (await answers(ownerUrl)) return running({ ...found, adopted: true, ownerUrl, paths, port })
    // Recovering from a crash, or just ending: either way it will be one or the other soon.
    if (Date.now() > deadline) throw silent({ paths, pid: found.pid })
    await sleep(200)
  }
}

/**
 * @param {{ deadline: number, password: string, paths: import('./postgres/cluster.mjs').ClusterPaths, port: number | undefined, settings: Readonly<Record<string, string>> }} input
 * @returns {Promise<RunningPostgres>}
 */
async function launch({ deadline, password, paths, port: wanted, settings }) {
  const { initdb, postgres } = findBinaries()
  const account = prepareCluster({ paths, programs: { initdb, postgres } })
  const port = wanted ?? (await keepPort(paths))
  const all = { ...defaultSettings, ...settings, port: String(port) }
  const flags = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const [command = postgres, ...args] = [
    ...account.prefix,
    ...[postgres, '-D', paths.cluster, ...flags],
  ]
  const log = openLog(paths)
  const child = spawn(command, args, {
    cwd: '/',
    // A session of its own: Ctrl-C must reach it through us, after the web server has ended.
    detached: true,
    env: postgresEnvironment(),
    stdio: ['ignore', log, log],
    ...account.identity,
  })
  closeSync(log)
  child.unref()
  /** @type {{ reason?: string }} */
  const ended = {}
  child.once('error', (error) => {
    ended.reason = error.message
  })
  child.once('exit', (code, signal) => {
    ended.reason = `${code ?? signal ?? ''}`
  })
  const ownerUrl = urlOf({ password, port })
  while (!(await answers(ownerUrl))) {
    if (ended.reason !== undefined)
      throw startFailure({ paths, port, reason: ended.reason, wanted })
    if (Date.now() > deadline) throw silent({ paths, pid: child.pid ?? 0 })
    await sleep(30)
  }
  writeFileSync(paths.port, `${port}\n`)
  return running({ adopted: false, ownerUrl, paths, pid: child.pid ?? 0, port })
}

/**
 * @param {{ adopted: boolean, ownerUrl: string, paths: import('./postgres/cluster.mjs').ClusterPaths, pid: number, port: number }} input
 * @returns {RunningPostgres}
 */
function running({ adopted, ownerUrl, paths, pid, port }) {
  return {
    adopted,
    ownerUrl,
    pid,
    port,
    stop: () => stopPostmaster({ cluster: paths.cluster, pid }),
  }
}

/** @param {import('./postgres/cluster.mjs').ClusterPaths} paths */
async function keepPort(paths) {
  const kept = keptPort(paths)
  const usable = kept > 0 && (await isPortFree({ host: '127.0.0.1', port: kept }))
  return usable ? kept : findFreePort()
}

/**
 * @param {import('./postgres/cluster.mjs').ClusterPaths} paths
 * @returns {number} 0 for none
 */
function keptPort(paths) {
  const port = existsSync(paths.port) ? Number(readFileSync(paths.port, 'utf8')) : 0
  return Number.isInteger(port) && port > 0 && port <= 65_535 ? port : 0
}

/** @param {import('./postgres/cluster.mjs').ClusterPaths} paths */
function openLog(paths) {
  const limitBytes = 10_000_000
  if (existsSync(paths.log) && statSync(paths.log).size > limitBytes) rmSync(paths.log)
  return openSync(paths.log, 'a', 0o600)
}

/** @param {{ password: string, port: number }} input */
function urlOf({ password, port }) {
  return `postgres://${ownerName}:${password}@127.0.0.1:${port}/postgres`
}

/**
 * Whether our own server answers: the password is the proof that it is ours.
 *
 * @param {string} url
 * @throws {Problem} when a server is there that does not know our password
 */
async function answers(url) {
  try {
    await query({ text: 'select 1', url })
    return true
  } catch (error) {
    const code = readErrorCode(error)
    if (code === '28P01') throw wrongPassword()
    const tooMany = '53300'
    return code === tooMany
  }
}

function wrongPassword() {
  return new Problem({
    zh: '数据库不接受 owner-password 里的口令：口令文件与数据库目录不是同一份备份。请把两者从同一份备份恢复。',
    en: 'The database refuses the password in owner-password: that file and the cluster are not of one backup. Restore both from the same one.',
  })
}

/**
 * @param {{ paths: import('./postgres/cluster.mjs').ClusterPaths, port: number, reason: string, wanted: number | undefined }} input
 */
function startFailure({ paths, port, reason, wanted }) {
  const said = logTail(paths)
  if (said.includes('No space left')) return diskFull()
  if (wanted !== undefined && said.includes('could not bind')) {
    return new Problem({
      zh: `数据库端口 ${port} 已被占用。`,
      en: `The database port ${port} is taken.`,
    })
  }
  if (said.includes('database files are incompatible')) {
    return new Problem({
      zh: `数据库目录 ${paths.cluster} 由另一个版本的 PostgreSQL 建立，无法直接使用。`,
      en: `The database folder ${paths.cluster} was made by another version of PostgreSQL.`,
    })
  }
  return new Error(`PostgreSQL ended (${reason}); its log ${paths.log} says:\n${said}`)
}

/** @param {{ error: unknown, paths: import('./postgres/cluster.mjs').ClusterPaths }} input */
function doesNotStart({ error, paths }) {
  return new Problem({
    zh: `数据库无法启动，原因见日志 ${path.resolve(paths.log)}。若数据目录已损坏，请从备份恢复。`,
    en: `The database does not start; its log ${path.resolve(paths.log)} says why. Where its folder is damaged, restore it from a backup.\n${readErrorMessage(error)}`,
    cause: error,
  })
}

/** @param {{ paths: import('./postgres/cluster.mjs').ClusterPaths, pid: number }} input */
function silent({ paths, pid }) {
  const state = isAlive(pid) ? 'alive' : 'gone'
  return new Problem({
    zh: `数据库进程 ${pid} 没有应答，详见日志 ${path.resolve(paths.log)}。`,
    en: `The database process ${pid} (${state}) does not answer; see ${path.resolve(paths.log)}.`,
  })
}

/** @param {import('./postgres/cluster.mjs').ClusterPaths} paths */
function logTail(paths) {
  try {
    return readFileSync(paths.log, 'utf8').slice(-2000)
  } catch (error) {
    return readErrorMessage(error)
  }
}
