// @ts-check
import { existsSync, mkdirSync } from 'node:fs'
import { hostname } from 'node:os'
import path from 'node:path'
import process from 'node:process'

import { Problem } from '../../cli/userError.mjs'
import { query } from '../postgres.mjs'
import { refuseUnreachable, refuseWrongReader } from './address.mjs'
import { buildApp } from './build.mjs'
import { watchDisk } from './disk.mjs'
import { endAbandoned } from './endAbandoned.mjs'
import { accountIn, environmentWithout } from './environment.mjs'
import { installDependencies } from './install.mjs'
import { findPending, runPrepare } from './prepare.mjs'
import { recordOf, releaseLock, takeLock } from './processRecord.mjs'
import { hostOf, refuseTakenPort, serve } from './server.mjs'
import { print, inBoth, say, step } from './terminal.mjs'
import { untilOver } from './untilOver.mjs'
import { keepWorker } from './worker.mjs'

/** @typedef {import('./options.mjs').Part} Part */

/** What every machine is told alike. */
const shared = ['DATABASE_URL', 'DATABASE_READER_URL', 'PAYLOAD_SECRET', 'SERVER_URL']

/**
 * @typedef {object} PartInput
 * @property {import('./options.mjs').LaunchOptions} options
 * @property {Part} part
 * @property {string} root
 * @property {AbortSignal} signal
 */

/**
 * `npm start -- --only app|worker|prepare`: one part of a newsroom that runs on several machines. Nothing is generated
 * and nothing guessed: what all of them must know alike is given.
 *
 * @param {PartInput} input
 */
export async function launchPart({ options, part, root, signal }) {
  refuseIncomplete({ env: process.env, part })
  refuseMissingFolder(options.data)
  const { folder, release } = takePlace({ options, part })
  try {
    await endAbandoned(folder)
    if (part === 'app') await refuseTakenPort(options.port)
    const log = (/** @type {string} */ name) => path.join(folder, `logs/${name}.log`)
    const record = path.join(folder, 'task.json')
    await installDependencies({ log: log('install'), record, root, signal })
    await refuseUnusable(part)
    const env = environmentOf(options)
    if (part === 'prepare') {
      await prepare({ env, folder, options, root, signal })
      return
    }
    if (part === 'app') await buildApp({ log: log('build'), record, root, signal })
    await refuseUnprepared({ env, root })
    await untilOver({
      signal,
      tasks: [
        (until) => watchDisk({ folder: options.data, signal: until }),
        part === 'app'
          ? (until) => serveApp({ env, folder, options, root, signal: until })
          : (until) => work({ env, folder, root, signal: until }),
      ],
    })
  } finally {
    release()
    if (signal.aborted) say({ zh: '✓ 已停止', en: 'Stopped' })
  }
}

/** @param {Part} part */
async function refuseUnusable(part) {
  const { DATABASE_OWNER_URL = '', DATABASE_READER_URL = '', DATABASE_URL = '' } = process.env
  if (part === 'prepare') {
    return refuseUnreachable({ name: 'DATABASE_OWNER_URL', url: DATABASE_OWNER_URL })
  }
  await refuseUnreachable({ name: 'DATABASE_URL', url: DATABASE_URL })
  await refuseWrongReader({ readerUrl: DATABASE_READER_URL, url: DATABASE_URL })
}

/** @param {{ env: NodeJS.ProcessEnv, part: Part }} input */
function refuseIncomplete({ env, part }) {
  const wanted = [...shared, ...(part === 'prepare' ? ['DATABASE_OWNER_URL'] : [])]
  const missing = wanted.filter((name) => !env[name])
  if (missing.length === 0) return
  throw new Problem({
    zh: `--only ${part} 需要完整的环境设置，还缺：${missing.join('、')}。各台服务器要一样，写法见 docs/how-to/two-servers.md。`,
    en: `--only ${part} needs the whole environment; missing: ${missing.join(', ')}. All servers are given the same; see docs/how-to/two-servers.md.`,
  })
}

/**
 * A folder that is made here would be of this machine alone: its pictures would be missing on the others.
 *
 * @param {string} data
 */
function refuseMissingFolder(data) {
  if (!existsSync(data)) {
    throw new Problem({
      zh: `数据目录 ${data} 不在。它由各台服务器共用（图片和来稿都在里面）：请先挂载，或建好空目录。`,
      en: `There is no data folder ${data}. All servers share it (pictures and manuscripts lie in it): mount it first, or make an empty one.`,
    })
  }
  for (const name of ['media', 'manuscripts']) {
    mkdirSync(path.join(data, name), { mode: 0o700, recursive: true })
  }
}

/**
 * Where this process is remembered: the folder is shared, and process ids are of one machine.
 *
 * @param {Pick<PartInput, 'options' | 'part'>} input
 */
function takePlace({ options: { data, port }, part }) {
  const record = recordOf({ pid: process.pid, url: process.env.SERVER_URL ?? '' })
  for (let number = part === 'app' ? port : 1; ; number += 1) {
    const folder = path.join(data, 'parts', `${hostname()}-${part}-${number}`)
    mkdirSync(folder, { mode: 0o700, recursive: true })
    const lock = path.join(folder, 'launcher.lock')
    const holder = takeLock({ file: lock, record })
    if (!holder) {
      return {
        folder,
        release: () => {
          releaseLock({ file: lock, record })
        },
      }
    }
    // Any number of workers may run on one machine; an app has its port.
    if (part !== 'worker') throw alreadyRunning({ part, pid: holder.pid })
  }
}

/** @param {{ part: Part, pid: number }} input */
function alreadyRunning({ part, pid }) {
  return new Problem({
    zh: `这台服务器上已有一个在运行：--only ${part}（进程 ${pid}）。应用可以换一个端口再开：--port。`,
    en: `--only ${part} runs on this machine already (process ${pid}). Another app needs another port: --port.`,
  })
}

/**
 * What was given, as it was given.
 *
 * @param {import('./options.mjs').LaunchOptions} options
 * @returns {NodeJS.ProcessEnv}
 */
function environmentOf({ data, port }) {
  return {
    ...environmentWithout(['DATABASE_OWNER_URL']),
    NEWSROOM_DATA: data,
    NEXT_TELEMETRY_DISABLED: '1',
    PORT: String(port),
  }
}

/** @param {Omit<PartInput, 'part'> & { env: NodeJS.ProcessEnv, folder: string }} input */
async function prepare({ env, folder, options, root, signal }) {
  const { DATABASE_OWNER_URL, DATABASE_READER_URL = '', DATABASE_URL = '' } = process.env
  await step({ zh: '准备数据库和内容', en: 'Preparing the database and its content' }, () =>
    runPrepare({
      args: options.empty ? ['--empty'] : [],
      data: folder,
      env: {
        ...env,
        DATABASE_OWNER_URL,
        NEWSROOM_APP_PASSWORD: accountIn(DATABASE_URL).password,
        NEWSROOM_READER_PASSWORD: accountIn(DATABASE_READER_URL).password,
      },
      root,
      signal,
    }),
  )
}

/** @param {{ env: NodeJS.ProcessEnv, root: string }} input */
async function refuseUnprepared({ env, root }) {
  const pending = await findPending({ root, url: env.DATABASE_URL ?? '' })
  if (pending.length === 0) {
    const [row] = await query({
      text: 'select language, time_zone from newsroom_founding',
      url: env.DATABASE_URL ?? '',
    })
    env.NEWSROOM_LANGUAGE = String(row?.language)
    env.NEWSROOM_TIME_ZONE = String(row?.time_zone)
    return
  }
  throw new Problem({
    zh: `数据库还没有准备到这个版本（缺 ${pending.length} 步迁移）。请先在一台服务器上运行：npm start -- --only prepare`,
    en: `The database is not prepared for this version (migrations missing: ${pending.length}). First run on one server: npm start -- --only prepare`,
  })
}

/** @param {Omit<PartInput, 'part'> & { env: NodeJS.ProcessEnv, folder: string }} input */
function serveApp({ env, folder, options: { port }, root, signal }) {
  const url = env.SERVER_URL ?? ''
  const host = hostOf(url)
  return serve({
    onReady: () => {
      print(
        `\n  ${inBoth({ zh: '应用', en: 'App', between: ' ' })}   ${host}:${port} → ${url}/\n\n  ${inBoth({ zh: '按 Ctrl-C 停止', en: 'Ctrl-C stops it', between: ' ' })}\n`,
      )
    },
    options: { data: folder, env, host, port, root },
    signal,
  })
}

/** @param {{ env: NodeJS.ProcessEnv, folder: string, root: string, signal: AbortSignal }} input */
function work({ env, folder, root, signal }) {
  print(
    `\n  ${inBoth({ zh: '执行进程已启动，按 Ctrl-C 停止', en: 'Worker started; Ctrl-C stops it', between: ' ' })}\n`,
  )
  return keepWorker({ data: folder, env, root, signal })
}
