// @ts-check
import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  lstatSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import process from 'node:process'

import { Problem, readErrorCode } from '../../cli/userError.mjs'
import { isStrongSecret } from '../envRules.mjs'
import { query } from '../postgres.mjs'
import { beginFirstStart } from './prepared.mjs'
import { say } from './terminal.mjs'

/**
 * Made once for a newsroom. The database owner's password lies with its cluster.
 *
 * @typedef {{ appPassword: string, payloadSecret: string, readerPassword: string }} Secrets
 */

/**
 * The secrets of a newsroom that is there.
 *
 * @param {string} data
 * @returns {Secrets}
 * @throws {Problem} when they are not there, or not readable as ours
 */
export function readSecrets(data) {
  const file = path.join(data, 'secrets.json')
  if (!isThere(file)) throw lost(file)
  const { appPassword = '', payloadSecret = '', readerPassword = '' } = readStrings(file)
  if (![appPassword, payloadSecret, readerPassword].every(isStrongSecret)) throw damaged(file)
  keepPrivate(file)
  return { appPassword, payloadSecret, readerPassword }
}

/**
 * The same, and new ones where no newsroom was ever made: sessions, second factors and webhooks of one that is there
 * hang on the old ones.
 *
 * @param {{ asked?: import('./options.mjs').Locale, data: string, databaseUrl: string | undefined }} input  what a newsroom is
 *   to be founded in, and a database of one's own
 * @returns {Promise<Secrets>}
 * @throws {Problem}
 */
export async function readOrMakeSecrets({ asked = nothing, data, databaseUrl }) {
  const file = path.join(data, 'secrets.json')
  if (isThere(file)) return readSecrets(data)
  const traces = ['postgres/cluster', 'prepared.json', 'sign-ins.txt']
  if (traces.some((name) => existsSync(path.join(data, name)))) throw lost(file)
  if (databaseUrl && (await hasAccounts(databaseUrl))) throw lost(file)
  const secrets = { appPassword: token(), payloadSecret: token(), readerPassword: token() }
  // Before the secrets: a start that is killed from here on goes on in the language that was asked for.
  beginFirstStart({ asked, data })
  // Whole and on the disk, or not at all: a torn file would lock everybody out.
  const text = `${JSON.stringify(secrets, null, 2)}\n`
  writeFileSync(`${file}.new`, text, { flush: true, mode: 0o600 })
  renameSync(`${file}.new`, file)
  return secrets
}

/** @type {import('./options.mjs').Locale} */
const nothing = { language: undefined, timeZone: undefined }

/** @param {string} url */
async function hasAccounts(url) {
  const [table] = await query({ text: `select to_regclass('users') is not null as is_there`, url })
  if (table?.is_there !== true) return false
  return (await query({ text: 'select 1 from users limit 1', url })).length > 0
}

/** @param {string} file */
function isThere(file) {
  // A link that leads nowhere is a file that is lost.
  return lstatSync(file, { throwIfNoEntry: false }) !== undefined
}

/**
 * @param {string} file
 * @returns {Readonly<Record<string, string | undefined>>}
 */
function readStrings(file) {
  try {
    /** @type {unknown} */
    const parsed = JSON.parse(readFileSync(file, 'utf8'))
    const entries = Object.entries(parsed ?? {}).filter(([, value]) => typeof value === 'string')
    return Object.fromEntries(entries)
  } catch (error) {
    if (readErrorCode(error) === 'ENOENT') throw lost(file)
    if (['EACCES', 'EPERM'].includes(readErrorCode(error))) throw unreadable({ cause: error, file })
    throw damaged(file)
  }
}

/**
 * As it was made: a restore, or a copy, may have opened it to everybody on the machine.
 *
 * @param {string} file
 */
function keepPrivate(file) {
  if (process.platform === 'win32' || (statSync(file).mode & 0o077) === 0) return
  try {
    chmodSync(file, 0o600)
  } catch (cause) {
    throw unreadable({ cause, file })
  }
  say({
    zh: `密钥文件 ${file} 曾可被他人读取，已改为只有本用户可读`,
    en: `Others could read ${file}; now its owner alone can`,
  })
}

/** @param {string} file */
function lost(file) {
  return new Problem({
    zh: `这里已有编辑部，密钥文件 ${file} 却不见了。请从备份里取回（npm run restore 恢复到一个新目录，再拷过来）；重新生成会让所有人的登录、两步验证和对外告知的密钥失效。没有备份时怎么办，见 docs/how-to/back-up.md。`,
    en: `There is a newsroom, but its secrets file ${file} is not. Put it back from the backup (npm run restore into a new folder, and copy it): new secrets would void every session, second factor and webhook. Without a backup, see docs/how-to/back-up.md.`,
  })
}

/** @param {string} file */
function damaged(file) {
  return new Problem({
    zh: `密钥文件 ${file} 已损坏。请从备份里取回（npm run restore 恢复到一个新目录，再拷过来）。`,
    en: `The secrets file ${file} is damaged. Put it back from the backup (npm run restore into a new folder, and copy it).`,
  })
}

/** @param {{ cause: unknown, file: string }} input */
function unreadable({ cause, file }) {
  return new Problem({
    zh: `密钥文件 ${file} 属于另一个用户。请用建立数据目录的用户启动，或改正它的属主，权限应为 600。`,
    en: `The secrets file ${file} belongs to another user. Start as the user who made the data folder, or correct its owner; its mode should be 600.`,
    cause,
  })
}

function token() {
  return randomBytes(32).toString('hex')
}
