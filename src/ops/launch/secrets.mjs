// @ts-check
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { Problem } from '../problem.mjs'

/**
 * Made once for a data folder. The database owner's password lies with its cluster.
 *
 * @typedef {{ appPassword: string, payloadSecret: string, readerPassword: string }} Secrets
 */

/**
 * @param {string} data
 * @returns {Secrets}
 * @throws {Problem} when the file is there and not readable as ours
 */
export function readSecrets(data) {
  const file = path.join(data, 'secrets.json')
  if (existsSync(file)) return parse(file)
  const secrets = { appPassword: token(), payloadSecret: token(), readerPassword: token() }
  // Whole or not at all: a torn file would lock everybody out.
  writeFileSync(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 })
  renameSync(`${file}.new`, file)
  return secrets
}

/** @param {string} file */
function parse(file) {
  const { appPassword, payloadSecret, readerPassword } = readStrings(file)
  if (appPassword && payloadSecret && readerPassword) {
    return { appPassword, payloadSecret, readerPassword }
  }
  throw new Problem({
    zh: `密钥文件 ${file} 已损坏。请从备份恢复。`,
    en: `The secrets file ${file} is damaged. Restore it from a backup.`,
  })
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
    if (error instanceof SyntaxError) return {}
    throw error
  }
}

function token() {
  return randomBytes(32).toString('hex')
}
