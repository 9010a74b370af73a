// @ts-check
import { createHash } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'

import { Problem, readErrorCode } from '../../cli/userError.mjs'
import { query } from '../postgres.mjs'
import { diskFull } from '../postgres/cluster.mjs'
import { appEnvironment } from './environment.mjs'
import { fingerprint, lockfiles } from './fingerprint.mjs'
import { readMarker, writeMarker } from './prepared.mjs'
import { runProgram } from './runProgram.mjs'
import { print, step } from './terminal.mjs'

/** Whatever decides what the database should look like. */
const sources = ['collections', ...lockfiles, 'payload.config.ts', 'seed', 'src']

/**
 * @typedef {object} PrepareInput
 * @property {import('./options.mjs').Locale} asked  what a newsroom is founded in; one that has another refuses
 * @property {string} data
 * @property {boolean} empty  founds a newsroom without demonstration content
 * @property {boolean} isOwnServer  the database server is the data folder's own
 * @property {string} ownerUrl
 * @property {number} port
 * @property {string | undefined} readerUrl  an address for readers that is given
 * @property {string} root
 * @property {import('./secrets.mjs').Secrets} secrets  the readers' password is the one in that address, where it has one
 * @property {AbortSignal} [signal]
 * @property {string} url
 *
 * @typedef {object} Prepared
 * @property {NodeJS.ProcessEnv} env  the contract with everything that the launcher starts
 * @property {boolean} isFirst  nothing was prepared in this data folder before
 */

/**
 * Migrates, installs roles and triggers, creates the first accounts and the demonstration newsroom, unless the database
 * has seen these very sources. What belongs into it, the database knows itself: it may have been restored.
 *
 * @param {PrepareInput} input
 * @returns {Promise<Prepared>}
 */
export async function prepareDatabase({
  asked,
  data,
  empty,
  isOwnServer,
  ownerUrl,
  root,
  signal,
  ...app
}) {
  const before = readMarker(data)
  /** @param {{ locale: import('./options.mjs').Locale | undefined, roles: import('./environment.mjs').Roles }} prepared */
  const envFor = ({ locale, roles }) => appEnvironment({ ...app, data, locale, ownerUrl, roles })
  const unprepared = envFor({ locale: asked, roles: undefined })
  const hash = printOf({ env: unprepared, root })
  if (before?.print === hash && isAsked({ asked, before })) {
    const env = envFor(before)
    if (await isPrepared({ before, env, root })) return { env, isFirst: false }
  }
  const roles = await step(
    { zh: '准备数据库和内容', en: 'Preparing the database and its content' },
    () =>
      runPrepare({
        args: [...(empty ? ['--empty'] : []), ...(isOwnServer ? ['--own-server'] : [])],
        data,
        env: {
          ...unprepared,
          DATABASE_OWNER_URL: ownerUrl,
          NEWSROOM_APP_PASSWORD: app.secrets.appPassword,
          NEWSROOM_READER_PASSWORD: app.secrets.readerPassword,
        },
        root,
        signal,
      }),
  )
  const [row] = await query({
    text: 'select id, language, time_zone from newsroom_founding',
    url: ownerUrl,
  })
  const locale = { language: String(row?.language), timeZone: String(row?.time_zone) }
  writeMarker({ data, marker: { locale, newsroom: String(row?.id), print: hash, roles } })
  return { env: envFor({ locale, roles }), isFirst: before === undefined }
}

/**
 * Whether the prepared newsroom has what is asked for; where not, to prepare it again says so.
 *
 * @param {{ asked: import('./options.mjs').Locale, before: import('./prepared.mjs').Marker }} input
 */
function isAsked({ asked: { language, timeZone }, before: { locale } }) {
  if (!locale) return false
  return (
    (language ?? locale.language) === locale.language &&
    (timeZone ?? locale.timeZone) === locale.timeZone
  )
}

/**
 * The sources, and what of the settings is written into the database: the reviews, and the app's secret.
 *
 * @param {{ env: NodeJS.ProcessEnv, root: string }} input
 */
function printOf({ env, root }) {
  const secret = createHash('sha256')
    .update(env.PAYLOAD_SECRET ?? '')
    .digest('hex')
    .slice(0, 16)
  return `${fingerprint({ names: sources, root })}${env.NEWSROOM_REVIEW ?? ''}${env.NEWSROOM_LANGUAGE ?? ''}${secret}`
}

/**
 * @param {{ args: readonly string[], data: string, env: NodeJS.ProcessEnv, root: string, signal: AbortSignal | undefined }} input
 * @returns {Promise<import('./environment.mjs').Roles>}
 */
export async function runPrepare({ args, data, env, root, signal }) {
  const log = path.join(data, 'logs/prepare.log')
  /** @type {import('./environment.mjs').Roles} */
  let roles
  /** @type {Problem | undefined} */
  let problem
  const { code, tail } = await runProgram({
    command: [
      process.execPath,
      // As in payload.mjs: away from lexical's `node` entry.
      ...['--conditions=production', '--import', 'tsx', path.join(root, 'src/ops/prepare.ts')],
      ...args,
    ],
    cwd: root,
    endsWithUs: true,
    env,
    log,
    onLine: (line) => {
      if (line.startsWith('ROLES ')) roles = readRoles(line)
      else if (line.startsWith('PROBLEM ')) problem = readProblem(line)
      else print(`  ${line}`)
    },
    record: path.join(data, 'task.json'),
    signal,
  })
  signal?.throwIfAborted()
  if (code === 0) return roles
  if (problem) throw problem
  if (/ENOSPC|No space left/.test(tail)) throw diskFull()
  throw new Problem({
    zh: `数据库准备失败，完整日志：${log}`,
    en: `Preparing the database failed, full log: ${log}\n${tail}`,
  })
}

/**
 * @param {string} line
 * @returns {import('./environment.mjs').Roles}
 */
function readRoles(line) {
  /** @type {unknown} */
  const parsed = JSON.parse(line.slice('ROLES '.length))
  const { app, reader } = /** @type {{ app?: string, reader?: string }} */ (parsed)
  return app && reader ? { app, reader } : undefined
}

/** @param {string} line */
function readProblem(line) {
  /** @type {unknown} */
  const parsed = JSON.parse(line.slice('PROBLEM '.length))
  return new Problem(/** @type {{ en: string, zh: string }} */ (parsed))
}

/**
 * Whether this is the database of the marker, in its newest shape, and lets the two roles in with our passwords.
 *
 * @param {{ before: import('./prepared.mjs').Marker, env: NodeJS.ProcessEnv, root: string }} input
 */
async function isPrepared({ before, env, root }) {
  const wanted = migrationsIn(root)
  if (wanted.length === 0) return false
  try {
    const rows = await readMigrations(env.DATABASE_URL ?? '')
    await query({ text: 'select from live_documents limit 1', url: env.DATABASE_READER_URL ?? '' })
    const applied = new Set(rows.map(({ name }) => name))
    return (
      rows.every(({ newsroom }) => newsroom === before.newsroom) &&
      wanted.every((name) => applied.has(name))
    )
  } catch {
    // No such table or role: another database behind the marker. To prepare it says what is wrong.
    return false
  }
}

/**
 * Migrations that the program has and the database has not.
 *
 * @param {{ root: string, url: string }} input
 */
export async function findPending({ root, url }) {
  try {
    const applied = new Set((await readMigrations(url)).map(({ name }) => name))
    return migrationsIn(root).filter((name) => !applied.has(name))
  } catch (error) {
    const noTable = '42P01'
    if (readErrorCode(error) !== noTable) throw error
    return migrationsIn(root)
  }
}

/** @param {string} url */
const readMigrations = (url) =>
  query({
    text: 'select name, (select id from newsroom_founding) as newsroom from payload_migrations',
    url,
  })

/** @param {string} root */
function migrationsIn(root) {
  const folder = path.join(root, 'src/migrations')
  if (!existsSync(folder)) return []
  return readdirSync(folder).flatMap((name) => /^(\d.*)\.ts$/.exec(name)?.[1] ?? [])
}
