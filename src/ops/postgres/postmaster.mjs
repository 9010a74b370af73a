// @ts-check
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * What postmaster.pid says.
 *
 * @typedef {{ pid: number, port: number, status: string }} Postmaster
 */

/**
 * @param {string} cluster
 * @returns {Postmaster | undefined} undefined when there is no (readable) file
 */
export function readPostmaster(cluster) {
  try {
    const lines = readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n')
    const pid = Number(lines[0])
    if (!Number.isInteger(pid) || pid <= 0) return undefined
    return { pid, port: Number(lines[3] ?? 0), status: (lines[7] ?? '').trim() }
  } catch {
    return undefined
  }
}

/**
 * Whether the process runs and belongs to this cluster. A process id alone proves nothing: it may
 * have been given to another program, or be a zombie that nobody reaps (containers without init),
 * which PostgreSQL itself takes for a live server.
 *
 * @param {{ cluster: string, pid: number }} input
 */
export function isOfCluster({ cluster, pid }) {
  if (!isAlive(pid)) return false
  if (process.platform !== 'linux') return isPostgres(pid)
  return workingFolder(pid) === realpathSync(cluster) && !isZombie(pid)
}

/** @param {number} pid */
export function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** @param {number} pid */
function isPostgres(pid) {
  const { stdout } = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
  return stdout.includes('postgres')
}

/** @param {number} pid */
function workingFolder(pid) {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return ''
  }
}

/** @param {number} pid */
function isZombie(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return /^[ZX]/.test(stat.slice(stat.lastIndexOf(')') + 2))
  } catch {
    return true
  }
}

/**
 * Backends that outlived their postmaster: PostgreSQL will not start beside them.
 *
 * @param {string} cluster
 */
function findSurvivors(cluster) {
  if (process.platform !== 'linux') return []
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => isOfCluster({ cluster, pid }))
}

/**
 * Clears what a killed postmaster left behind. Call only when it is proven dead.
 *
 * Backends notice the death by themselves; one that does not within `patienceMs` is killed, which is
 * safe as nothing writes the shared memory it holds any more.
 *
 * @param {{ cluster: string, patienceMs?: number }} input
 */
export async function clearRemains({ cluster, patienceMs = 5000 }) {
  const deadline = Date.now() + patienceMs
  while (findSurvivors(cluster).length > 0 && Date.now() < deadline) await sleep(100)
  for (const pid of findSurvivors(cluster)) process.kill(pid, 'SIGKILL')
  while (findSurvivors(cluster).length > 0) await sleep(50)
  // A dead process PostgreSQL knows for itself, and by this file it finds the memory of any backend that we missed:
  // beside one, it must not start. Only a zombie, or another program with the number, would keep it from starting.
  const left = readPostmaster(cluster)
  if (!left || isAlive(left.pid)) removePostmaster(cluster)
}

/**
 * Whether there is a postmaster.pid that says nothing: empty, torn, or no file at all, as a full disk or a power cut
 * leaves it. PostgreSQL starts beside none of these.
 *
 * @param {string} cluster
 */
export function isTorn(cluster) {
  return existsSync(path.join(cluster, 'postmaster.pid')) && readPostmaster(cluster) === undefined
}

/** @param {string} cluster */
function removePostmaster(cluster) {
  rmSync(path.join(cluster, 'postmaster.pid'), { force: true, recursive: true })
}

/**
 * Stops a postmaster: first the fast way (open transactions roll back), then without ceremony.
 *
 * @param {{ cluster: string, pid: number }} input
 */
export async function stopPostmaster({ cluster, pid }) {
  /** @type {readonly { signal: NodeJS.Signals, waitMs: number }[]} */
  const steps = [
    { signal: 'SIGINT', waitMs: 30_000 },
    { signal: 'SIGQUIT', waitMs: 10_000 },
    { signal: 'SIGKILL', waitMs: 5000 },
  ]
  for (const { signal, waitMs } of steps) {
    if (!isOfCluster({ cluster, pid })) return
    try {
      process.kill(pid, signal)
    } catch {
      // It ended between the question and the signal.
      return
    }
    const deadline = Date.now() + waitMs
    while (isOfCluster({ cluster, pid }) && Date.now() < deadline) await sleep(20)
  }
}
