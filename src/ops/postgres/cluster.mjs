// @ts-check
import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import process from 'node:process'

import { Problem } from '../../cli/userError.mjs'
import { chooseAccount, giveCluster } from './account.mjs'

export const ownerName = 'newsroom_owner'

/**
 * A cluster's place on disk.
 *
 * @typedef {{ cluster: string, log: string, password: string, port: string }} ClusterPaths
 */

/**
 * @param {string} dataFolder
 * @returns {ClusterPaths}
 */
export function clusterPaths(dataFolder) {
  return {
    cluster: path.join(dataFolder, 'cluster'),
    log: path.join(dataFolder, 'postgres.log'),
    password: path.join(dataFolder, 'owner-password'),
    port: path.join(dataFolder, 'port'),
  }
}

/**
 * The owner's password: made once, readable by whoever starts the server and nobody else.
 *
 * @param {ClusterPaths} paths
 * @throws {Problem} when the cluster is there and its password is not
 */
export function readPassword(paths) {
  const kept = existsSync(paths.password) ? readFileSync(paths.password, 'utf8').trim() : ''
  if (kept !== '') return kept
  if (existsSync(paths.cluster)) {
    throw new Problem({
      zh: `数据库目录 ${paths.cluster} 还在，但它的口令文件 ${paths.password} 丢失或为空。请从备份恢复该文件。`,
      en: `The database folder ${paths.cluster} is there but its password file ${paths.password} is lost or empty. Restore that file from a backup.`,
    })
  }
  const password = randomBytes(24).toString('hex')
  // Whole or not at all, before the cluster that is made with it.
  writeFileSync(`${paths.password}.new`, `${password}\n`, { flush: true, mode: 0o600 })
  renameSync(`${paths.password}.new`, paths.password)
  return password
}

/**
 * Makes the cluster where there is none, and says how its server is started.
 *
 * @param {{ paths: ClusterPaths, programs: { initdb: string, postgres: string } }} input
 * @returns {import('./account.mjs').Account}
 */
export function prepareCluster({ paths, programs }) {
  if (!existsSync(paths.cluster)) return createCluster({ paths, initdb: programs.initdb })
  mendCluster(paths.cluster)
  const { uid } = statSync(paths.cluster)
  const account = chooseAccount({ folder: paths.cluster, program: programs.postgres })
  giveCluster({ account, cluster: paths.cluster, madeBy: uid })
  return account
}

/** Folders that are empty as a rule: many a backup leaves them out, and PostgreSQL does not start without them. */
const emptyFolders = [
  'pg_commit_ts',
  'pg_dynshmem',
  'pg_logical/mappings',
  'pg_logical/snapshots',
  'pg_notify',
  'pg_replslot',
  'pg_serial',
  'pg_snapshots',
  'pg_stat',
  'pg_stat_tmp',
  'pg_tblspc',
  'pg_twophase',
  'pg_wal/archive_status',
  'pg_wal/summaries',
]

/**
 * What a copy of the folder loses, made good: PostgreSQL starts only where nobody else may look in, and misses empty
 * folders.
 *
 * @param {string} cluster
 * @throws {Problem} when that is no cluster
 */
function mendCluster(cluster) {
  if (!existsSync(path.join(cluster, 'PG_VERSION'))) {
    throw new Problem({
      zh: `${cluster} 不是完整的数据库目录（缺 PG_VERSION）。请从备份恢复整个数据目录；确定要重新开始，就先把它移走。`,
      en: `${cluster} is no complete database folder (PG_VERSION is missing). Restore the whole data folder from a backup; to begin anew, move it away first.`,
    })
  }
  const { gid, mode, uid } = statSync(cluster)
  if ((mode & 0o077) !== 0) chmodSync(cluster, 0o700)
  for (const name of emptyFolders) {
    const folder = path.join(cluster, name)
    if (existsSync(folder) || !existsSync(path.dirname(folder))) continue
    mkdirSync(folder, { mode: 0o700 })
    chownSync(folder, uid, gid)
  }
}

/**
 * Made beside its place and renamed, so that a half-made cluster is never taken for a real one.
 *
 * @param {{ paths: ClusterPaths, initdb: string }} input
 */
function createCluster({ paths, initdb }) {
  const parent = path.dirname(paths.cluster)
  for (const name of readdirSync(parent).filter((entry) => entry.startsWith('new-'))) {
    // Retried: a killed launcher's initdb may still be writing there.
    rmSync(path.join(parent, name), { force: true, maxRetries: 10, recursive: true })
  }
  const workshop = path.join(parent, `new-${process.pid}`)
  mkdirSync(workshop, { mode: 0o700 })
  const account = chooseAccount({ folder: workshop, program: initdb })
  const secret = path.join(workshop, 'password')
  writeFileSync(secret, readFileSync(paths.password), { mode: 0o600 })
  if (account.owner) chownSync(secret, account.owner.uid, account.owner.gid)
  const made = path.join(workshop, 'cluster')
  const attempts = ['C.UTF-8', 'C'].map((locale) => {
    if (existsSync(path.join(made, 'PG_VERSION'))) return ''
    rmSync(made, { recursive: true, force: true })
    return runInitdb({ account, initdb, locale, made, secret })
  })
  if (!existsSync(path.join(made, 'PG_VERSION'))) throw initdbProblem(attempts)
  renameSync(made, paths.cluster)
  chmodSync(paths.cluster, 0o700)
  rmSync(workshop, { recursive: true, force: true })
  return account
}

/**
 * @param {{ account: import('./account.mjs').Account, initdb: string, locale: string, made: string, secret: string }} input
 * @returns {string} what it said when it failed, else empty
 */
function runInitdb({ account, initdb, locale, made, secret }) {
  const [command = initdb, ...args] = [
    ...account.prefix,
    initdb,
    ...['-D', made, '-U', ownerName, `--pwfile=${secret}`, '-k', '--encoding=UTF8'],
    // Sorted by code point on every machine: an index built here is right there.
    ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8', `--locale=${locale}`],
    ...['--auth-host=scram-sha-256', '--auth-local=scram-sha-256'],
  ]
  const result = spawnSync(command, args, {
    cwd: '/',
    encoding: 'utf8',
    env: postgresEnvironment(),
    ...account.identity,
  })
  if (result.status === 0) return ''
  // Never a half-made cluster: initdb removes its own, a killed one leaves PG_VERSION behind.
  rmSync(made, { recursive: true, force: true })
  return `${result.error?.message ?? ''}${result.stderr}`
}

/** @param {readonly string[]} attempts */
function initdbProblem(attempts) {
  const said = attempts.join('\n').trim()
  if (said.includes('No space left')) return diskFull()
  return new Problem({
    zh: `无法建立数据库：${said}`,
    en: `The database could not be created: ${said}`,
  })
}

export function diskFull() {
  return new Problem({
    zh: '磁盘已满：请腾出空间后再启动（至少 3 GB）。',
    en: 'The disk is full: free some space (at least 3 GB) and start again.',
  })
}

/**
 * Nothing of ours reaches the server's environment: it may outlive us.
 *
 * @returns {NodeJS.ProcessEnv}
 */
export function postgresEnvironment() {
  return { LC_ALL: 'C', NODE_ENV: 'production', PATH: process.env.PATH ?? '', TZ: 'UTC' }
}
