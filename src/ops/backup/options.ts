import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { env } from 'node:process'
import { parseArgs } from 'node:util'

import type { BackupKey } from './seal.ts'

import { Problem, unknownOption } from '../../cli/userError.mjs'
import { BackupStore } from './backupStore.ts'

const root = path.resolve(import.meta.dirname, '../../..')

/** What all commands about backups understand; each needs some of it. */
export type BackupOptions = {
  readonly at: Date | undefined
  readonly backup: string | undefined
  /** The data folder, absolute. */
  readonly data: string
  readonly store: BackupStore
}

type Name = 'at' | 'backup' | 'data' | 'from' | 'key-file' | 'to'

/**
 * Reads the options of a command about backups.
 *
 * @param place - the option that names the folder of backups; `NEWSROOM_BACKUP` names it too
 * @throws {Problem} naming what is wrong
 */
export function readBackupOptions({
  allowed,
  argv,
  place,
  usage,
}: {
  allowed: readonly Name[]
  argv: readonly string[]
  place: 'from' | 'to'
  usage: string
}): BackupOptions {
  const given = parse({ allowed: [...allowed, 'key-file', place], argv, usage })
  const folder = given[place] ?? env.NEWSROOM_BACKUP
  if (!folder)
    throw new Problem({
      zh: `请用 --${place} 指出备份目录，或设置 NEWSROOM_BACKUP。`,
      en: `Name the folder of backups with --${place}, or set NEWSROOM_BACKUP.\n${usage}`,
    })
  return {
    at: readMoment(given.at),
    backup: given.backup,
    data: path.resolve(root, given.data ?? env.NEWSROOM_DATA ?? '.newsroom'),
    store: new BackupStore(
      path.resolve(root, folder),
      readKey(given['key-file'] ?? env.NEWSROOM_BACKUP_KEY_FILE),
    ),
  }
}

function parse({
  allowed,
  argv,
  usage,
}: {
  allowed: readonly Name[]
  argv: readonly string[]
  usage: string
}): Partial<Record<Name, string>> {
  const options = Object.fromEntries(allowed.map((name) => [name, { type: 'string' as const }]))
  try {
    return parseArgs({ args: [...argv], options }).values
  } catch (cause) {
    throw unknownOption(cause, usage)
  }
}

/** `2026-11-30T09:30+08:00`: a moment without its offset would be another one on another machine. */
function readMoment(text: string | undefined): Date | undefined {
  if (text === undefined) return undefined
  const moment = new Date(text)
  const isExact = /T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/u.test(text)
  if (isExact && !Number.isNaN(moment.getTime())) return moment
  throw new Problem({
    zh: `--at 应为带时区的时刻，例如 2026-11-30T09:30+08:00，而不是“${text}”。`,
    en: `--at is a moment with its offset, such as 2026-11-30T09:30+08:00, not "${text}".`,
  })
}

/** 64 hexadecimal digits, as `openssl rand -hex 32` prints them. */
export function readKey(file: string | undefined): BackupKey {
  if (!file) return undefined
  const text = existsSync(file) ? readFileSync(file, 'utf8').trim() : ''
  if (/^[\da-f]{64}$/iu.test(text)) return Buffer.from(text, 'hex')
  throw new Problem({
    zh: `密钥文件 ${file} 应有一行 64 个十六进制字符（openssl rand -hex 32 > 文件）。`,
    en: `The key file ${file} should hold 64 hexadecimal digits: openssl rand -hex 32 > FILE.`,
  })
}
