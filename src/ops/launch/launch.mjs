// @ts-check
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'

import { Problem, readErrorCode, readErrorMessage } from '../../cli/userError.mjs'
import { diskFull } from '../postgres/cluster.mjs'
import { refuseUnreachable, refuseWrongReader } from './address.mjs'
import { keepBackups } from './backups.mjs'
import { buildApp } from './build.mjs'
import { openDatabase } from './database.mjs'
import { buildBytes, freeBytes, giveReserve, watchDisk } from './disk.mjs'
import { endAbandoned } from './endAbandoned.mjs'
import { accountIn } from './environment.mjs'
import { installDependencies } from './install.mjs'
import { readOptions, usage } from './options.mjs'
import { launchPart } from './parts.mjs'
import { prepareDatabase } from './prepare.mjs'
import { keepAsked, languageIn } from './prepared.mjs'
import { recordOf, releaseLock, takeLock } from './processRecord.mjs'
import { refuseUnsafeEnvironment } from './refuseUnsafe.mjs'
import { readOrMakeSecrets } from './secrets.mjs'
import { hostOf, refuseTakenPort, serve } from './server.mjs'
import { inBoth, print, say, speakFirst } from './terminal.mjs'
import { untilOver } from './untilOver.mjs'
import { keepWorker } from './worker.mjs'

const root = path.resolve(import.meta.dirname, '../../..')

/** `npm start`: says what went wrong, and never asks. */
export async function main() {
  const stopping = new AbortController()
  // Lines that nobody can read any more, on a full disk for one, are no reason to stop serving.
  for (const output of [process.stdout, process.stderr]) output.on('error', () => undefined)
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    // Kept after the first time: npm and the terminal both pass Ctrl-C on.
    process.on(signal, () => {
      if (!stopping.signal.aborted) say({ zh: '▸ 正在停止', en: 'Stopping' })
      stopping.abort()
    })
  }
  try {
    const options = readOptions({ argv: process.argv.slice(2), env: process.env, root })
    speakFirst(languageIn(options.data) ?? options.locale.language)
    if (options.help) print(usage)
    else if (options.only) {
      refuseUnsafeEnvironment(process.env)
      await launchPart({ options, part: options.only, root, signal: stopping.signal })
    } else await launch({ options, signal: stopping.signal })
  } catch (error) {
    if (stopping.signal.aborted && !(error instanceof Problem)) return
    process.exitCode = 1
    report(error)
  }
}

/** @param {unknown} error */
function report(error) {
  const problem = error instanceof Problem ? error : toProblem(error)
  if (!problem) throw error
  const [zh = '', ...en] = problem.message.split('\n')
  process.stderr.write(`\n✗ ${inBoth({ between: '\n', en: en.join('\n'), zh })}\n`)
}

/** What the file system says where a file stands for a folder, a folder for a file, or a link leads nowhere. */
const misplaced = new Set([
  'EEXIST',
  'EISDIR',
  'ERR_FS_EISDIR',
  'ELOOP',
  'ENAMETOOLONG',
  'ENOENT',
  'ENOTDIR',
])

/**
 * What the file system says, in words.
 *
 * @param {unknown} error
 */
function toProblem(error) {
  const code = readErrorCode(error)
  if (code === 'ENOSPC') return diskFull()
  if (misplaced.has(code)) {
    return new Problem({
      zh: `数据目录里有一处不对：${readErrorMessage(error)}。该是目录的地方是文件，或反过来；请把它移走，或用 --data 换一个目录。`,
      en: `Something is wrong in the data folder: ${readErrorMessage(error)}. A file is where a folder should be, or the other way round: move it away, or choose another folder with --data.`,
      cause: error,
    })
  }
  if (!['EACCES', 'EPERM', 'EROFS'].includes(code)) return undefined
  return new Problem({
    zh: `没有读写权限：${readErrorMessage(error)}。数据目录可能由另一个用户建立，请改用该用户运行，或用 --data 换一个目录。`,
    en: `No permission: ${readErrorMessage(error)}. Another user may have made the data folder: run as that user, or choose another folder with --data.`,
    cause: error,
  })
}

/** @param {{ options: import('./options.mjs').LaunchOptions, signal: AbortSignal }} input */
async function launch({ options, signal }) {
  const { data, port } = options
  const url = process.env.SERVER_URL || `http://localhost:${port}`
  refuseUnsafeEnvironment(process.env)
  makeFolder(data)
  // Not even a lock can be written there: what is kept for this day is given.
  if (freeBytes(data) < 4096) giveReserve(data)
  const record = recordOf({ pid: process.pid, url })
  const lock = path.join(data, 'launcher.lock')
  const holder = takeLock({ file: lock, record })
  if (holder) throw alreadyRunning(holder)
  try {
    await endAbandoned(data)
    await refuseTakenPort(port)
    refuseFullDisk(data)
    await installDependencies({
      log: path.join(data, 'logs/install.log'),
      record: path.join(data, 'task.json'),
      root,
      signal,
    })
    await run({ options, signal, url })
  } finally {
    releaseLock({ file: lock, record })
  }
}

/**
 * Step by step: where a file system says that the parent is missing though it is there, as /proc does, Node's own way
 * of making all of them at once never ends.
 *
 * @param {string} folder
 */
function makeFolder(folder) {
  if (existsSync(folder)) return
  makeFolder(path.dirname(folder))
  mkdirSync(folder)
}

/** @param {{ options: import('./options.mjs').LaunchOptions, signal: AbortSignal, url: string }} input */
async function run({ options, signal, url }) {
  const { data, empty, port } = options
  const { DATABASE_READER_URL, DATABASE_URL } = process.env
  // Before the build: a wrong address should not take two minutes to be noticed.
  if (DATABASE_URL) await refuseUnreachable({ name: 'DATABASE_URL', url: DATABASE_URL })
  // Before our own database is made: one without its secrets would never start again.
  const secrets = await readOrMakeSecrets({
    asked: options.locale,
    data,
    databaseUrl: DATABASE_URL,
  })
  const given = DATABASE_READER_URL ? accountIn(DATABASE_READER_URL) : undefined
  const asked = keepAsked({ asked: options.locale, data })
  for (const name of ['media', 'manuscripts']) {
    mkdirSync(path.join(data, name), { mode: 0o700, recursive: true })
  }
  const database = await openDatabase({ data, env: process.env })
  try {
    await buildApp({
      log: path.join(data, 'logs/build.log'),
      record: path.join(data, 'task.json'),
      root,
      signal,
    })
    const { env, isFirst } = await prepareDatabase({
      asked,
      data,
      empty,
      isOwnServer: !DATABASE_URL,
      ownerUrl: database.ownerUrl,
      port,
      readerUrl: DATABASE_READER_URL,
      root,
      secrets: { ...secrets, readerPassword: given?.password || secrets.readerPassword },
      signal,
      url,
    })
    await refuseGivenReader(env)
    await untilOver({
      signal,
      tasks: [
        database.keepAlive,
        (until) => watchDisk({ folder: data, signal: until }),
        (until) =>
          serve({
            onReady: () => {
              announce({ data, isFirst, url })
            },
            options: { data, env, host: hostOf(url), port, root },
            signal: until,
          }),
        (until) => keepWorker({ data, env, root, signal: until }),
        (until) => keepBackups({ data, env, ownerUrl: DATABASE_URL, root, signal: until }),
      ],
    })
  } finally {
    await database.stop()
    if (signal.aborted) say({ zh: '✓ 已停止', en: 'Stopped' })
  }
}

/**
 * The address of readers may be a replica's, or name an account of its own: it is looked at with the account.
 *
 * @param {NodeJS.ProcessEnv} env  the contract
 */
async function refuseGivenReader({ DATABASE_READER_URL = '', DATABASE_URL = '' }) {
  if (!process.env.DATABASE_READER_URL) return
  await refuseWrongReader({ readerUrl: DATABASE_READER_URL, url: DATABASE_URL })
}

/** @param {import('./processRecord.mjs').ProcessRecord} holder */
function alreadyRunning({ pid, url }) {
  return new Problem({
    zh: `已在运行：${url}（进程 ${pid}）。`,
    en: `Already running at ${url} (process ${pid}).`,
  })
}

/**
 * A newsroom that is there is served on a full disk too; one that has to be made is not begun.
 *
 * @param {string} data
 */
function refuseFullDisk(data) {
  if (freeBytes(data) < buildBytes && !existsSync(path.join(data, 'prepared.json')))
    throw diskFull()
}

/** @param {{ data: string, isFirst: boolean, url: string }} input */
function announce({ data, isFirst, url }) {
  const file = path.join(data, 'sign-ins.txt')
  print('')
  const named = (/** @type {import('./terminal.mjs').Text} */ name) =>
    inBoth({ ...name, between: ' ' })
  print(`  ${named({ zh: '网站', en: 'Site' })}      ${url}/`)
  print(`  ${named({ zh: '后台', en: 'Admin' })}     ${url}/admin`)
  print(`  ${named({ zh: '接口', en: 'GraphQL' })}   ${url}/api/graphql`)
  if (isFirst && existsSync(file)) {
    print(`\n  ${named({ zh: '登录', en: 'Sign-ins' })}`)
    print(readFileSync(file, 'utf8').trimEnd())
    print(`  ${named({ zh: '另存于', en: 'also in' })} ${file}`)
  }
  print(`\n  ${inBoth({ zh: '按 Ctrl-C 停止', en: 'Ctrl-C stops everything' })}\n`)
}
