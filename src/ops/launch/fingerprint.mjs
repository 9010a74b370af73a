// @ts-check
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/**
 * Package managers other than npm, by their lockfiles.
 *
 * @type {readonly (readonly [string, string])[]}
 */
export const otherManagers = [
  ['pnpm-lock.yaml', 'pnpm'],
  ['yarn.lock', 'yarn'],
  ['bun.lock', 'bun'],
]

/** What says which packages are installed. */
export const lockfiles = ['package-lock.json', ...otherManagers.map(([lockfile]) => lockfile)]

/**
 * One hash over files and folders: names and contents, in a fixed order. Left out: tests, and the
 * launcher itself, which is in nothing that it makes.
 *
 * @param {{ names: readonly string[], root: string }} input  relative to root; absent ones count as absent
 * @returns {string} SHA-256, hexadecimal
 */
export function fingerprint({ names, root }) {
  const hash = createHash('sha256')
  const files = names.flatMap((name) => listFiles({ name, root })).sort()
  for (const file of files) {
    hash.update(`${file}\0`)
    hash.update(
      createHash('sha256')
        .update(readFileSync(path.join(root, file)))
        .digest(),
    )
  }
  return hash.digest('hex')
}

/**
 * @param {{ name: string, root: string }} input
 * @returns {readonly string[]}
 */
function listFiles({ name, root }) {
  const full = path.join(root, name)
  if (!existsSync(full)) return []
  if (statSync(full).isFile()) return [name]
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !/\.test\.tsx?$|^src\/tests\/|^src\/ops\/(?!safety).*\.mjs$/.test(file))
}
