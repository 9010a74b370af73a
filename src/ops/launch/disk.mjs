// @ts-check
import { randomBytes } from 'node:crypto'
import { existsSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { readErrorCode } from '../../cli/userError.mjs'
import { say } from './terminal.mjs'

const megabyte = 1_000_000

/** Below it, people are warned; below the others there is no building, and no writing into the database. */
const lowBytes = 1000 * megabyte
export const buildBytes = 300 * megabyte
const fullBytes = 48 * megabyte

/** Three segments of the database's log: as much as it needs to recover from a crash. */
const reserveBytes = 48 * megabyte

/**
 * @param {string} folder
 * @returns {number} what may still be written there; without end where nobody can say
 */
export function freeBytes(folder) {
  try {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize
  } catch {
    return Infinity
  }
}

/** @param {string} folder */
export const isFull = (folder) => freeBytes(folder) < fullBytes

/**
 * Whether the database may write again: the reserve is kept or can be kept, and then there is still room.
 *
 * @param {string} folder
 */
export const hasRoom = (folder) => freeBytes(folder) > 2 * fullBytes + reserveBytes

/** @param {string} folder */
const reserveOf = (folder) => path.join(folder, 'reserve')

/**
 * Keeps some room of the disk for the day on which it is full: a database that died of it needs room to come back, and
 * without it there are no readers.
 *
 * @param {string} folder
 */
export function keepReserve(folder) {
  const file = reserveOf(folder)
  if (existsSync(file) || !hasRoom(folder)) return
  try {
    // Nothing that a file system could store in less room.
    writeFileSync(file, randomBytes(reserveBytes), { mode: 0o600 })
  } catch (error) {
    rmSync(file, { force: true })
    if (readErrorCode(error) !== 'ENOSPC') throw error
  }
}

/** @param {string} folder */
export function giveReserve(folder) {
  rmSync(reserveOf(folder), { force: true })
}

/**
 * Says when the disk is low, and when it is well again, until the signal.
 *
 * @param {{ everyMs?: number, folder: string, signal: AbortSignal }} input
 */
export async function watchDisk({ everyMs = 10_000, folder, signal }) {
  let wasLow = false
  while (!signal.aborted) {
    const free = freeBytes(folder)
    // Between the two nothing is said: a disk at the limit would be news every time.
    if (!wasLow && free < lowBytes) {
      wasLow = true
      sayLow({ folder, free })
    } else if (wasLow && free > 1.2 * lowBytes) {
      wasLow = false
      say({ zh: '✓ 磁盘空间恢复正常', en: 'The disk has room again' })
    }
    await sleep(everyMs, undefined, { signal }).catch(() => undefined)
  }
}

/** @param {{ folder: string, free: number }} input */
function sayLow({ folder, free }) {
  const left = Math.round(free / megabyte)
  say({
    zh: `⚠ 磁盘空间不足：${folder} 只剩 ${left} MB，请尽快清理；写满后只能阅读，不能保存。`,
    en: `Low disk: ${left} MB left at ${folder}. Free some space soon; once it is full, pages can be read and nothing saved.`,
  })
}
