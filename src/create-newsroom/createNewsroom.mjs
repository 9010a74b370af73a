// @ts-check
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'

import { managerOf, runWords } from './manager.mjs'
import { askedLanguage, readOptions } from './options.mjs'
import { Refusal } from './refusal.mjs'
import { describeEntries, words } from './words.mjs'
import { writeNewsroom } from './writeNewsroom.mjs'

/** Beside this package's own sources, as it is packed. */
const packed = path.resolve(import.meta.dirname, '../..')

/**
 * Makes a newsroom of one's own: an app with desk and site in a folder, installed and, where asked, started.
 *
 * @param {object} input
 * @param {readonly string[]} input.argv  without node and script
 * @param {string} input.cwd
 * @param {NodeJS.ProcessEnv} input.env
 * @param {(line: string) => void} [input.print]
 * @param {string} [input.template]  the folder that is copied
 * @returns {number} exit code
 */
export function create({
  argv,
  cwd,
  env,
  print = (line) => process.stdout.write(`${line}\n`),
  template = path.join(packed, 'template'),
}) {
  const language = askedLanguage({ argv, env })
  const t = words[language]
  try {
    const options = readOptions({ argv, t })
    if (options.help) {
      print(t.usage)
      return 0
    }
    return make({ cwd, language, manager: managerOf(env), options, print, t, template })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    print(`✗ ${error.message}`)
    return 1
  }
}

/**
 * @param {object} input
 * @param {string} input.cwd
 * @param {import('./options.mjs').Language} input.language
 * @param {import('./manager.mjs').Manager} input.manager
 * @param {import('./options.mjs').Options} input.options
 * @param {(line: string) => void} input.print
 * @param {import('./words.mjs').Words} input.t
 * @param {string} input.template
 * @returns {number} exit code
 */
function make({ cwd, language, manager, options, print, t, template }) {
  const folder = path.resolve(cwd, options.folder)
  const spec = options.package ?? `^${versionOf(packed)}`
  const written = writeNewsroom({ folder, language, manager, spec, t, template })
  print(t.wrote({ count: written.length, folder }))
  for (const line of describeEntries({ files: written, language })) print(`  ${line}`)
  if (options.install && !run({ args: ['install'], folder, manager }))
    throw new Refusal(t.notInstalled({ command: `${manager} install`, folder }))
  if (options.start) return run({ args: ['start'], folder, manager }) ? 0 : 1
  print('')
  const place = path.relative(cwd, folder)
  print(t.next({ ...options, place, run: runWords(manager) }))
  return 0
}

/**
 * @param {{ args: readonly string[], folder: string, manager: import('./manager.mjs').Manager }} input
 * @returns {boolean} whether it went well
 */
function run({ args, folder, manager }) {
  const { status } = spawnSync(manager, args, {
    cwd: folder,
    // On Windows these programs are scripts.
    shell: process.platform === 'win32',
    stdio: 'inherit',
  })
  return status === 0
}

/** @param {string} folder */
function versionOf(folder) {
  /** @type {unknown} */
  const parsed = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
  return /** @type {{ version: string }} */ (parsed).version
}
