// @ts-check
import { linkSync, readFileSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'

import { readErrorCode } from '../../cli/userError.mjs'
import { isAlive } from '../postgres/postmaster.mjs'

/**
 * A process as written to disk: the start tells it from a later one with the same id.
 *
 * @typedef {{ pid: number, start: string, url: string }} ProcessRecord
 */

/**
 * @param {{ pid: number, url: string }} input
 * @returns {ProcessRecord}
 */
export function recordOf({ pid, url }) {
  return { pid, start: startOf(pid), url }
}

/**
 * @param {string} file
 * @returns {ProcessRecord | undefined} undefined when there is none, or only a torn one
 */
export function readProcessRecord(file) {
  try {
    /** @type {unknown} */
    const parsed = JSON.parse(readFileSync(file, 'utf8'))
    return /** @type {ProcessRecord} */ (parsed)
  } catch {
    return undefined
  }
}

/**
 * Remembers a process that must not outlive the launcher unseen.
 *
 * @param {{ file: string, pid: number }} input
 */
export function writeRecord({ file, pid }) {
  writeFileSync(file, JSON.stringify(recordOf({ pid, url: '' })), { mode: 0o600 })
}

/** @param {ProcessRecord} record */
export function isRunning({ pid, start }) {
  const now = startOf(pid)
  return isAlive(pid) && now !== 'ended' && now === start
}

/**
 * Takes a lock file, for one process at a time.
 *
 * @param {{ file: string, record: ProcessRecord }} input
 * @returns {ProcessRecord | undefined} the holder when it is taken, undefined when it is ours now
 */
export function takeLock({ file, record }) {
  const own = `${file}.${record.pid}`
  writeFileSync(own, JSON.stringify(record), { mode: 0o600 })
  try {
    for (;;) {
      if (tryLink(own, file)) return undefined
      const holder = readProcessRecord(file)
      if (holder && isRunning(holder)) return holder
      const snatched = moveAside({ file, to: `${own}.stale` })
      // Another launcher may have replaced the stale lock between the look and the move.
      if (snatched && isRunning(snatched)) {
        tryLink(`${own}.stale`, file)
        return snatched
      }
    }
  } finally {
    rmSync(own, { force: true })
    rmSync(`${own}.stale`, { force: true })
  }
}

/** @param {{ file: string, record: ProcessRecord }} input */
export function releaseLock({ file, record }) {
  if (readProcessRecord(file)?.pid === record.pid) unlinkSync(file)
}

/**
 * @param {string} from
 * @param {string} to
 */
function tryLink(from, to) {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    if (readErrorCode(error) === 'EEXIST') return false
    throw error
  }
}

/** @param {{ file: string, to: string }} input */
function moveAside({ file, to }) {
  try {
    renameSync(file, to)
    return readProcessRecord(to)
  } catch (error) {
    if (readErrorCode(error) === 'ENOENT') return undefined
    throw error
  }
}

/**
 * When the process began, in the kernel's own count; empty where /proc does not exist.
 *
 * @param {number} pid
 */
function startOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // From field 3 on; the second one, the name, may hold spaces and brackets.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const ended = fields[0] === 'Z' || fields[0] === 'X'
    return ended ? 'ended' : (fields[19] ?? '')
  } catch {
    return ''
  }
}
