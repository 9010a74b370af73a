// @ts-check
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { ownFiles } from './manager.mjs'
import { Refusal } from './refusal.mjs'

/** npm leaves files of these names out of a package: there they go by another. */
const dotted = new Map([
  ['dockerignore', '.dockerignore'],
  ['gitignore', '.gitignore'],
])

/** What may lie in the folder before. */
const harmless = new Set(['.DS_Store', '.git'])

/**
 * Writes the app.
 *
 * @param {object} input
 * @param {string} input.folder  absolute; made where there is none
 * @param {'en' | 'zh'} input.language  what the newsroom publishes in
 * @param {import('./manager.mjs').Manager} input.manager
 * @param {string} input.spec  which `payload-newsroom` it depends on
 * @param {import('./words.mjs').Words} input.t
 * @param {string} input.template
 * @returns {readonly string[]} the files, as they are called in the folder
 * @throws {Refusal}
 */
export function writeNewsroom({ folder, language, manager, spec, t, template }) {
  try {
    mkdirSync(folder, { recursive: true })
    if (readdirSync(folder).some((name) => !harmless.has(name)))
      throw new Refusal(t.notEmpty({ folder }))
    const files = readdirSync(template, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(template, path.join(entry.parentPath, entry.name)))
    const written = files.map((file) => copy({ file, folder, template }))
    write({
      file: path.join(folder, 'package.json'),
      text: manifestOf({ folder, language, spec, template }),
    })
    const own = ownFiles[manager]
    if (own) write({ file: path.join(folder, own.name), text: own.text })
    return [...written, ...(own ? [own.name] : [])].sort()
  } catch (error) {
    throw toRefusal({ error, folder, t })
  }
}

/** @param {{ file: string, folder: string, template: string }} input */
function copy({ file, folder, template }) {
  const name = dotted.get(file) ?? file
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
  copyFileSync(path.join(template, file), path.join(folder, name))
  return name.replaceAll('\\', '/')
}

/** @param {{ file: string, text: string }} input */
const write = ({ file, text }) => {
  writeFileSync(file, text)
}

/**
 * The template's, under the name of the folder; `start` founds a newsroom of this language.
 *
 * @param {{ folder: string, language: string, spec: string, template: string }} input
 */
function manifestOf({ folder, language, spec, template }) {
  /** @type {unknown} */
  const read = JSON.parse(readFileSync(path.join(template, 'package.json'), 'utf8'))
  const manifest =
    /** @type {{ dependencies: Record<string, string>, scripts: Record<string, string> }} */ (read)
  const { dependencies, scripts } = manifest
  const whole = {
    ...manifest,
    name: nameOf(folder),
    scripts: { ...scripts, start: `${scripts.start ?? ''} --language ${language}` },
    dependencies: { ...dependencies, 'payload-newsroom': spec },
  }
  return `${JSON.stringify(whole, null, 2)}\n`
}

/**
 * A folder's name as npm takes it for a package.
 *
 * @param {string} folder
 */
function nameOf(folder) {
  const name = path
    .basename(folder)
    .toLowerCase()
    .replaceAll(/[^a-z\d._-]+/gu, '-')
    .replaceAll(/^[._-]+|[._-]+$/gu, '')
  return name || 'newsroom'
}

/**
 * @param {{ error: unknown, folder: string, t: import('./words.mjs').Words }} input
 * @returns {unknown} what the file system says, in words
 */
function toRefusal({ error, folder, t }) {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (['EEXIST', 'ENOTDIR'].includes(code)) return new Refusal(t.notAFolder({ folder }))
  if (['EACCES', 'EPERM', 'EROFS'].includes(code)) return new Refusal(t.notWritable({ folder }))
  if (code === 'ENOSPC') return new Refusal(t.diskFull)
  return error
}
