// @ts-check
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { createDatabase, query, startPostgres } from '../postgres.mjs'
import { isOfCluster } from '../postgres/postmaster.mjs'
import { Problem, readErrorCode, readErrorMessage } from '../problem.mjs'
import { step } from './terminal.mjs'
import { whenAborted } from './whenAborted.mjs'

/**
 * @typedef {object} Database
 * @property {string} ownerUrl
 * @property {(signal: AbortSignal) => Promise<void>} keepAlive  starts it again when it was killed, until the signal
 * @property {() => Promise<void>} stop
 */

/**
 * The server that DATABASE_URL names, or our own one in the data folder.
 *
 * @param {{ data: string, env: NodeJS.ProcessEnv }} input
 * @returns {Promise<Database>}
 * @throws {Problem}
 */
export async function openDatabase({ data, env }) {
  if (env.DATABASE_URL) {
    // Its life is not ours to look after.
    const stop = () => Promise.resolve()
    return { keepAlive: whenAborted, ownerUrl: env.DATABASE_URL, stop }
  }
  return step({ zh: '启动内置 PostgreSQL', en: 'Starting the embedded PostgreSQL' }, () =>
    openEmbedded(data),
  )
}

/**
 * @param {string} data
 * @returns {Promise<Database>}
 */
async function openEmbedded(data) {
  const dataFolder = path.join(data, 'postgres')
  const cluster = path.join(dataFolder, 'cluster')
  let server = await startPostgres({ dataFolder })
  const { url: ownerUrl } = await createDatabase({ name: 'newsroom', ownerUrl: server.ownerUrl })
  return {
    keepAlive: async (signal) => {
      const isOver = () => signal.aborted
      while (!isOver()) {
        await sleep(1000, undefined, { signal }).catch(() => undefined)
        if (isOver() || isOfCluster({ cluster, pid: server.pid })) continue
        await step(
          { zh: '数据库意外停止，重新启动', en: 'The database ended; restarting it' },
          async () => {
            // The same port: the web server's connections find it again by themselves.
            server = await startPostgres({ dataFolder, port: server.port })
          },
        )
      }
    },
    ownerUrl,
    stop: () => server.stop(),
  }
}

/**
 * @param {string} url
 * @throws {Problem} that says why it cannot be used
 */
export async function refuseUnreachable(url) {
  try {
    await query({ text: 'select 1', url })
  } catch (cause) {
    const { hostname, port, pathname } = new URL(url)
    const place = `${hostname}:${port || '5432'}${pathname}`
    throw new Problem({
      zh: `无法连接 DATABASE_URL 指定的数据库（${place}）：${explain(cause).zh}`,
      en: `Cannot use the database of DATABASE_URL (${place}): ${explain(cause).en}`,
      cause,
    })
  }
}

/** @type {Readonly<Record<string, import('./terminal.mjs').Text>>} */
const explanations = {
  28000: { zh: '该用户不被接受。', en: 'that user is not let in.' },
  '28P01': { zh: '用户名或口令不对。', en: 'wrong user or password.' },
  '3D000': { zh: '没有这个数据库，请先建立。', en: 'there is no such database; create it first.' },
  '57P03': {
    zh: '服务器正在启动或恢复，请稍后再试。',
    en: 'the server is starting; try again soon.',
  },
  EAI_AGAIN: { zh: '找不到这台主机。', en: 'no such host.' },
  ECONNREFUSED: { zh: '该地址没有数据库在监听。', en: 'nothing listens there.' },
  ENOTFOUND: { zh: '找不到这台主机。', en: 'no such host.' },
}

/** @param {unknown} error */
function explain(error) {
  const message = readErrorMessage(error)
  if (/terminated unexpectedly|before secure TLS|expected (S|N)/i.test(message)) return noPostgres
  return explanations[readErrorCode(error)] ?? { zh: message, en: message }
}

const noPostgres = {
  zh: '对方断开了连接，那里可能不是 PostgreSQL。',
  en: 'it hung up; perhaps that is no PostgreSQL.',
}
