// @ts-check
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'

import { query } from '../postgres.mjs'
import { diskFull } from '../postgres/cluster.mjs'
import { Problem } from '../problem.mjs'
import { fingerprint } from './fingerprint.mjs'
import { runProgram } from './runProgram.mjs'
import { print, step } from './terminal.mjs'

/** Whatever decides what the database should look like. */
const sources = ['collections', 'package-lock.json', 'payload.config.ts', 'seed', 'src']

/**
 * @typedef {object} SignIn
 * @property {string} email
 * @property {string} password
 * @property {string} role
 *
 * @typedef {{ DATABASE_READER_URL?: string, DATABASE_URL?: string }} RoleUrls
 *
 * @typedef {object} Prepared
 * @property {boolean} isFirst  nothing was prepared in this data folder before
 * @property {RoleUrls} roles  where the server does not let us make roles: what to use instead
 *
 * @typedef {{ empty: boolean, place: string, print: string, roles: RoleUrls }} Marker
 */

/**
 * Migrates, installs roles and triggers, creates the first accounts and the demonstration newsroom,
 * unless the database has seen these very sources.
 *
 * A newsroom begun empty stays empty: forgetting `--empty` must not mix invented reports into it.
 *
 * @param {object} input
 * @param {string} input.data
 * @param {boolean} input.empty
 * @param {NodeJS.ProcessEnv} input.env  the contract with the owner's URL and the roles' passwords
 * @param {string} input.log
 * @param {string} input.ownerUrl
 * @param {string} input.root
 * @param {AbortSignal} [input.signal]
 * @returns {Promise<Prepared>}
 */
export async function prepareDatabase({ data, empty, env, log, ownerUrl, root, signal }) {
  const file = path.join(data, 'prepared.json')
  const found = readMarker(file)
  const place = placeOf(ownerUrl)
  // Another database of the same data folder is prepared for itself.
  const before = found?.place === place ? found : undefined
  // The database knows the reviews too, and the app's secret: another one is written into it.
  const secret = createHash('sha256')
    .update(env.PAYLOAD_SECRET ?? '')
    .digest('hex')
    .slice(0, 16)
  const hash = `${fingerprint({ names: sources, root })}${env.NEWSROOM_REVIEW ?? ''}${secret}`
  if (before?.print === hash && (await isMigrated({ ownerUrl, root }))) {
    return { isFirst: false, roles: before.roles }
  }
  const stayEmpty = before ? before.empty : empty
  const roles = await step(
    { zh: '准备数据库和内容', en: 'Preparing the database and its content' },
    () => runPrepare({ data, empty: stayEmpty, env, log, root, signal }),
  )
  const marker = JSON.stringify({ empty: stayEmpty, place, print: hash, roles })
  writeFileSync(`${file}.new`, marker, { mode: 0o600 })
  renameSync(`${file}.new`, file)
  return { isFirst: found === undefined, roles }
}

/**
 * Which database it is, whatever its password; our own server may change its port.
 *
 * @param {string} ownerUrl
 */
function placeOf(ownerUrl) {
  const { host, pathname } = new URL(ownerUrl)
  return process.env.DATABASE_URL ? `${host}${pathname}` : 'embedded'
}

/**
 * @param {{ data: string, empty: boolean, env: NodeJS.ProcessEnv, log: string, root: string, signal: AbortSignal | undefined }} input
 * @returns {Promise<RoleUrls>}
 */
async function runPrepare({ data, empty, env, log, root, signal }) {
  /** @type {RoleUrls} */
  let roles = {}
  const { code, tail } = await runProgram({
    command: [
      process.execPath,
      // As in payload.mjs: away from lexical's `node` entry.
      ...['--conditions=production', '--import', 'tsx', path.join(root, 'src/ops/prepare.ts')],
      ...(empty ? ['--empty'] : []),
    ],
    cwd: root,
    env,
    log,
    onLine: (line) => {
      if (line.startsWith('SIGN-INS ')) keepSignIns({ data, signIns: readSignIns(line) })
      else if (line.startsWith('ROLES ')) roles = readRoles(line)
      else print(`  ${line}`)
    },
    record: path.join(data, 'task.json'),
    signal,
  })
  signal?.throwIfAborted()
  if (code === 0) return roles
  if (/ENOSPC|No space left/.test(tail)) throw diskFull()
  throw new Problem({
    zh: `数据库准备失败，完整日志：${log}`,
    en: `Preparing the database failed, full log: ${log}\n${tail}`,
  })
}

/**
 * Kept at once: they are told a single time, and what follows may fail.
 *
 * @param {{ data: string, signIns: readonly SignIn[] }} input
 */
function keepSignIns({ data, signIns }) {
  const lines = signIns.map(
    ({ email, password, role }) => `  ${role.padEnd(12)}  ${email.padEnd(32)}  ${password}\n`,
  )
  writeFileSync(path.join(data, 'sign-ins.txt'), lines.join(''), { mode: 0o600 })
}

/**
 * @param {string} line
 * @returns {readonly SignIn[]}
 */
function readSignIns(line) {
  /** @type {unknown} */
  const parsed = JSON.parse(line.slice('SIGN-INS '.length))
  return /** @type {readonly SignIn[]} */ (parsed)
}

/**
 * @param {string} line
 * @returns {RoleUrls}
 */
function readRoles(line) {
  /** @type {unknown} */
  const parsed = JSON.parse(line.slice('ROLES '.length))
  const { DATABASE_READER_URL, DATABASE_URL } = /** @type {RoleUrls} */ (parsed)
  return {
    ...(DATABASE_READER_URL ? { DATABASE_READER_URL } : {}),
    ...(DATABASE_URL ? { DATABASE_URL } : {}),
  }
}

/**
 * @param {string} file
 * @returns {Marker | undefined}
 */
function readMarker(file) {
  if (!existsSync(file)) return undefined
  try {
    /** @type {unknown} */
    const parsed = JSON.parse(readFileSync(file, 'utf8'))
    return /** @type {Marker} */ (parsed)
  } catch {
    // A torn marker costs one more preparation and nothing else.
    return undefined
  }
}

/** @param {{ ownerUrl: string, root: string }} input */
async function isMigrated({ ownerUrl, root }) {
  const folder = path.join(root, 'src/migrations')
  const wanted = existsSync(folder)
    ? readdirSync(folder).flatMap((name) => /^(\d.*)\.ts$/.exec(name)?.[1] ?? [])
    : []
  if (wanted.length === 0) return false
  try {
    const rows = await query({ text: 'select name from payload_migrations', url: ownerUrl })
    const applied = new Set(rows.map(({ name }) => name))
    return wanted.every((name) => applied.has(name))
  } catch {
    // No such table: a new database behind an old marker.
    return false
  }
}
