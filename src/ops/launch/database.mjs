// @ts-check
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { readErrorMessage } from '../../cli/userError.mjs'
import { createDatabase, databaseUrl, query, startPostgres } from '../postgres.mjs'
import { isOfCluster } from '../postgres/postmaster.mjs'
import { giveReserve, hasRoom, isFull, keepReserve } from './disk.mjs'
import { say, step } from './terminal.mjs'
import { whenAborted } from './whenAborted.mjs'

/**
 * @typedef {object} Database
 * @property {string} ownerUrl
 * @property {(signal: AbortSignal) => Promise<void>} keepAlive  starts it again when it ended, until the signal
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
  let { isReadOnly, server } = await startInRoom({ data, dataFolder })
  keepReserve(data)
  const ownerUrl = await newsroomOf({ isReadOnly, ownerUrl: server.ownerUrl })
  const pause = async (/** @type {AbortSignal} */ signal, ms = 1000) => {
    await sleep(ms, undefined, { signal }).catch(() => undefined)
  }
  const restart = async () => {
    // The same port: the web server's connections find it again by themselves.
    const started = await startInRoom({ data, dataFolder, port: server.port })
    isReadOnly = started.isReadOnly
    server = started.server
  }
  return {
    keepAlive: async (signal) => {
      const isOver = () => signal.aborted
      let waitMs = 500
      while (!isOver()) {
        await pause(signal)
        const runs = isOfCluster({ cluster, pid: server.pid })
        if (isOver() || (runs && !(isReadOnly && hasRoom(data)))) continue
        try {
          if (runs) await server.stop()
          await step(runs ? words.room : words.ended, restart)
          keepReserve(data)
          waitMs = 500
        } catch (error) {
          // Never given up: it may be the disk, and somebody may be freeing it at this moment.
          waitMs = Math.min(waitMs * 2, longestMs)
          say({ zh: '  数据库还不能启动，稍后再试', en: `not yet: ${readErrorMessage(error)}` })
          await pause(signal, waitMs)
        }
      }
    },
    ownerUrl,
    stop: () => server.stop(),
  }
}

const longestMs = 30_000

const words = {
  ended: { zh: '数据库意外停止，重新启动', en: 'The database ended; restarting it' },
  room: { zh: '磁盘有空间了，数据库恢复写入', en: 'There is room again; the database may write' },
}

/**
 * Where the disk is full, the database gets the room that was kept for it, and is for reading alone: what it wrote would
 * soon take the last of it, and readers' pages with it.
 *
 * @param {{ data: string, dataFolder: string, port?: number }} input
 * @returns {Promise<{ isReadOnly: boolean, server: import('../postgres.mjs').RunningPostgres }>}
 */
async function startInRoom({ data, dataFolder, port }) {
  const place = { dataFolder, ...(port && { port }) }
  const needsReserve = isFull(data)
  if (needsReserve) giveReserve(data)
  const settings = { default_transaction_read_only: needsReserve ? 'on' : 'off' }
  const server = await startPostgres({ ...place, settings })
  // One that ran on from before may still be for reading alone.
  const isReadOnly = await isForReading(server.ownerUrl)
  if (isReadOnly && !needsReserve) {
    await server.stop()
    return { isReadOnly: false, server: await startPostgres({ ...place, settings }) }
  }
  if (isReadOnly) {
    say({
      zh: '⚠ 磁盘已满：数据库只读，网站照常可读，但不能保存。腾出空间后自动恢复。',
      en: 'The disk is full: pages can be read, nothing can be saved. Free some space, and it recovers by itself.',
    })
  }
  return { isReadOnly, server }
}

/** @param {string} url */
async function isForReading(url) {
  const [row] = await query({ text: 'show default_transaction_read_only', url })
  return row?.default_transaction_read_only === 'on'
}

/**
 * @param {{ isReadOnly: boolean, ownerUrl: string }} input
 * @returns {Promise<string>} the owner's URL of the newsroom's database
 */
async function newsroomOf({ isReadOnly, ownerUrl }) {
  if (isReadOnly) return databaseUrl({ name: 'newsroom', url: ownerUrl })
  return (await createDatabase({ name: 'newsroom', ownerUrl })).url
}
