// @ts-check
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'

import { Problem } from '../../cli/userError.mjs'
import { diskFull } from '../postgres/cluster.mjs'
import { otherManagers } from './fingerprint.mjs'
import { runProgram } from './runProgram.mjs'
import { say, step } from './terminal.mjs'

/**
 * What a lockfile says of one package; only what is read here.
 *
 * @typedef {{ cpu?: string[], extraneous?: boolean, libc?: string[], optional?: boolean, os?: string[], version?: string }} LockedPackage
 */

/**
 * Installs what package-lock.json lists, unless it is there.
 *
 * @param {{ log: string, record?: string, root: string, signal?: AbortSignal }} input
 * @throws {Problem} when npm cannot
 */
export async function installDependencies({ log, record, root, signal }) {
  if (isInstalled(root)) return
  await step(
    { zh: '安装依赖（需要几分钟）', en: 'Installing dependencies (takes some minutes)' },
    () => install({ log, record, root, signal }),
  )
}

/**
 * Who installed with another package manager goes on with it.
 *
 * @param {string} root
 */
const otherManager = (root) =>
  otherManagers.find(([lockfile]) => existsSync(path.join(root, lockfile)))?.[1]

/** @param {{ log: string, record: string | undefined, root: string, signal: AbortSignal | undefined }} input */
async function install({ log, record, root, signal }) {
  const other = otherManager(root)
  if (other) {
    const run = await runManager({ args: ['install'], log, manager: other, record, root, signal })
    if (run.code !== 0) throw installProblem({ log, tail: run.tail })
    return
  }
  const lockfile = path.join(root, 'package-lock.json')
  const before = existsSync(lockfile) ? readFileSync(lockfile) : undefined
  if (before && (await isCleanInstalled({ log, record, root, signal }))) return
  const full = await npm({ args: ['install'], log, record, root, signal })
  if (full.code !== 0) throw installProblem({ log, tail: full.tail })
  // Adding nothing but other systems' packages is no reason to leave the clone changed.
  if (before && isInstalled(root, before)) writeFileSync(lockfile, before)
}

/** @param {{ log: string, record: string | undefined, root: string, signal: AbortSignal | undefined }} input */
async function isCleanInstalled({ log, record, root, signal }) {
  const clean = await npm({ args: ['ci'], log, record, root, signal })
  if (clean.code === 0) return true
  signal?.throwIfAborted()
  if (/ENOSPC/.test(clean.tail)) throw diskFull()
  // A registry may lack packages for other systems; the lockfile written from it is then refused.
  say({ zh: '  npm ci 未通过，改用 npm install', en: 'npm ci refused, trying npm install' })
  return false
}

/** @param {{ args: readonly string[], log: string, record: string | undefined, root: string, signal: AbortSignal | undefined }} input */
function npm({ args, ...input }) {
  // The reference app's packages are devDependencies.
  const all = [...args, '--include=dev', '--no-audit', '--no-fund']
  return runManager({ ...input, args: all, manager: 'npm' })
}

/** @param {{ args: readonly string[], log: string, manager: string, record: string | undefined, root: string, signal: AbortSignal | undefined }} input */
function runManager({ args, log, manager, record, root, signal }) {
  const windows = process.platform === 'win32'
  return runProgram({
    command: [windows ? `${manager}.cmd` : manager, ...args],
    cwd: root,
    // Not NODE_ENV=production, which leaves out what is needed to build.
    env: { ...process.env, NODE_ENV: 'development' },
    log,
    record,
    signal,
  })
}

/** @param {{ log: string, tail: string }} input */
function installProblem({ log, tail }) {
  if (/ENOSPC/.test(tail)) return diskFull()
  const reason = tail.split('\n').slice(-12).join('\n')
  return new Problem({
    zh: `依赖安装失败。请检查网络和 npm 源；完整日志：${log}`,
    en: `Installing the dependencies failed. Check the network and the npm registry; full log: ${log}\n${reason}`,
  })
}

/**
 * Compares the lockfile with npm's own record of what is in node_modules, which it writes last.
 *
 * @param {string} root
 * @param {Buffer} [lockfile]  instead of the one on disk
 */
export function isInstalled(root, lockfile) {
  // What else they keep there is their own affair: this is what is started.
  if (otherManager(root)) return existsSync(path.join(root, 'node_modules/next/package.json'))
  const wantedFile = path.join(root, 'package-lock.json')
  const presentFile = path.join(root, 'node_modules/.package-lock.json')
  if (!existsSync(presentFile) || !existsSync(wantedFile)) return false
  const wanted = readPackages(lockfile ?? readFileSync(wantedFile))
  const present = readPackages(readFileSync(presentFile))
  return Object.entries(wanted)
    .filter(([place, item]) => place !== '' && isNeeded(item))
    .every(([place, item]) => present[place]?.version === item.version)
}

/**
 * @param {Buffer} file
 * @returns {Readonly<Record<string, LockedPackage>>}
 */
function readPackages(file) {
  /** @type {unknown} */
  const parsed = JSON.parse(file.toString('utf8'))
  return /** @type {{ packages?: Record<string, LockedPackage> }} */ (parsed).packages ?? {}
}

/** @param {LockedPackage} item */
function isNeeded({ cpu, extraneous, libc, optional, os }) {
  if (extraneous) return false
  // Which C library this is takes a package to find out, and what belongs to no system in particular
  // is only there for an optional package that does: both are npm's business.
  if (optional && (libc || (!os && !cpu))) return false
  return allows(os, process.platform) && allows(cpu, process.arch)
}

/**
 * @param {readonly string[] | undefined} list  as npm reads it: names, or names to refuse with "!"
 * @param {string} name
 */
function allows(list, name) {
  if (!list) return true
  if (list.includes(`!${name}`)) return false
  return list.includes(name) || list.every((entry) => entry.startsWith('!'))
}
