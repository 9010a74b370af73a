// @ts-check
/**
 * `npm run lockfile`, after every `npm install`: makes package-lock.json one that `npm ci` accepts.
 *
 * A registry may lack packages for other systems. npm then leaves them out of the lockfile, and
 * refuses that very lockfile later ("Missing … from lock file"). This adds them by name and version;
 * npm fetches such an entry on the systems it is for. It also drops leftovers that nothing needs.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * @typedef {object} LockedPackage
 * @property {string[]} [cpu]
 * @property {boolean} [dev]
 * @property {boolean} [extraneous]
 * @property {boolean} [optional]
 * @property {Record<string, string>} [optionalDependencies]
 * @property {string[]} [os]
 * @property {string} [version]
 *
 * @typedef {Record<string, LockedPackage>} Packages
 */

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony']
const processors = ['arm64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64', 'arm']

const file = path.resolve(import.meta.dirname, '../../package-lock.json')
/** @type {unknown} */
const parsed = JSON.parse(readFileSync(file, 'utf8'))
const lock = /** @type {{ packages: Packages }} */ (parsed)
const kept = Object.entries(lock.packages).filter(([, { extraneous }]) => !extraneous)
const packages = Object.fromEntries(kept)
const added = kept.flatMap(([place, parent]) => missingOf({ packages, parent, place }))
const complete = Object.fromEntries(
  [...kept, ...added].sort(([one], [other]) => one.localeCompare(other, 'en')),
)
writeFileSync(file, `${JSON.stringify({ ...lock, packages: complete }, null, 2)}\n`)
console.log(
  `补全 ${added.length} 项，清除 ${Object.keys(lock.packages).length - kept.length} 项  added and dropped`,
)

/**
 * @param {{ packages: Packages, parent: LockedPackage, place: string }} input
 * @returns {[string, LockedPackage][]}
 */
function missingOf({ packages, parent, place }) {
  return Object.entries(parent.optionalDependencies ?? {})
    .filter(([name]) => !isLocked({ name, packages, place }))
    .map(([name, version]) => [`node_modules/${name}`, entryOf({ name, parent, version })])
}

/**
 * As Node finds a package: in the folder that needs it, then in those above.
 *
 * @param {{ name: string, packages: Packages, place: string }} input
 */
function isLocked({ name, packages, place }) {
  const parts = place === '' ? [] : place.split('/node_modules/')
  const folders = parts.map((_, index) =>
    parts.slice(0, parts.length - index).join('/node_modules/'),
  )
  return [...folders.map((folder) => `${folder}/`), ''].some(
    (folder) => packages[`${folder}node_modules/${name}`] !== undefined,
  )
}

/**
 * Which system it is for stands in its name: the registry that lacks it cannot be asked.
 *
 * @param {{ name: string, parent: LockedPackage, version: string }} input
 * @returns {LockedPackage}
 */
function entryOf({ name, parent, version }) {
  const words = name.slice(name.indexOf('/') + 1).split('-')
  const system = words.includes('win32') ? 'win32' : systems.find((known) => words.includes(known))
  const processor = processors.find((known) => words.includes(known))
  if (!system && processor !== 'wasm32') throw new Error(`for which system is ${name}?`)
  return {
    version,
    ...(processor ? { cpu: [processor] } : {}),
    ...(parent.dev ? { dev: true } : {}),
    optional: true,
    ...(system ? { os: [system] } : {}),
  }
}
