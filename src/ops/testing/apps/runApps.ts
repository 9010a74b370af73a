/**
 * `npm run test:apps [WORD]`: follows the tutorial in one app after another, from the packed plugin to a released
 * report and a manuscript that becomes a draft, and writes the table of docs/reference/apps.md. WORD takes the variants
 * whose names contain it; without it, the page says what the package weighs, too. Needs the registry, Chromium and
 * `npm run build:plugin`.
 */
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process, { argv, execPath, stdout, version } from 'node:process'
import { stripVTControlCharacters } from 'node:util'
import { chromium } from 'playwright-core'

import type { Variant } from './blankApp.ts'

import { createDatabase, startPostgres } from '../../postgres.mjs'
import { findBrowser } from '../browser.mjs'
import { installProgram, packPlugin, pnpm, runIn, versionOf } from './blankApp.ts'
import { dropManuscript } from './dropManuscript.ts'
import { makeApp } from './makeApp.ts'
import { weigh } from './packageWeight.ts'
import { registerFirst } from './registerFirst.ts'
import { runWorker } from './runWorker.ts'
import { serveApp } from './serveApp.ts'
import { variants } from './variants.ts'
import { walkApp } from './walkApp.ts'

const root = path.resolve(import.meta.dirname, '../../../..')
const table = path.join(root, 'docs/reference/apps.md')
const [, , word = ''] = argv
const folder = mkdtempSync(path.join(tmpdir(), 'apps-'))
// PostgreSQL may run as another user, who must be able to pass.
chmodSync(folder, 0o755)

const postgres = await startPostgres({ dataFolder: path.join(folder, 'postgres') })
const executablePath = await findBrowser()
if (!executablePath) throw new Error('no Chromium: install one, or name it in CHROMIUM_PATH')
const browser = await chromium.launch({ args: ['--no-sandbox'], executablePath })
const tarball = packPlugin(folder)

/** Follows the tutorial in an app of a variant. Returns the seconds that it took. */
async function walk(name: string, place: number): Promise<number> {
  const variant = variants[name] ?? { manager: 'npm' }
  const startedAt = Date.now()
  const app = path.join(folder, `app${place}`)
  const { url } = await createDatabase({ name: `app${place}`, ownerUrl: postgres.ownerUrl })
  const program = programOf(variant)
  makeApp({ app, databaseUrl: url, env: program.env, tarball, until: 'npm start', variant })
  const served = await serveApp({ app, mode: 'start', ...program })
  try {
    await work({ app, program, url: served.url, users: variant.users })
  } finally {
    await served.stop()
    rmSync(app, { force: true, recursive: true })
  }
  return Math.round((Date.now() - startedAt) / 1000)
}

type Program = { readonly env: Readonly<Record<string, string>>; readonly node: string }

/** Node that everything of an app runs on, and what leads its commands there and to the app's package manager. */
function programOf({ manager, node }: Variant): Program {
  const named = [
    ...(node === undefined ? [] : [`node@${node}`]),
    ...(manager === 'pnpm' ? [pnpm] : []),
  ]
  const bins = named.map((name) => installProgram(folder, name))
  return {
    env: { PATH: [...bins, process.env.PATH].join(':') },
    node: node === undefined ? execPath : path.join(bins[0] ?? '', 'node'),
  }
}

type Work = { app: string; program: Program; url: string; users: string | undefined }

/** Makes the first account of an app in its browser, releases a report there, and makes a manuscript a draft. */
async function work({ app, program, url, users = 'users' }: Work): Promise<void> {
  const said = [...(await registerFirst(browser, url))]
  const { picture, rest } = await walkApp({ url, users })
  if (picture.status !== 200) throw new Error(`the picture is ${picture.status}`)
  const worker = await runWorker({ app, ...program })
  try {
    said.push(...(await dropManuscript({ browser, url, users })))
  } finally {
    await worker.stop()
  }
  if (said.length > 0) throw new Error(`the console says: ${said.join('; ')}`)
  stdout.write(`${JSON.stringify(rest)}\n`)
}

const rows: string[] = []
const commit = runIn({ command: ['git', 'rev-parse', '--short', 'HEAD'], cwd: root }).trim()
const today = new Date().toISOString().slice(0, 10)
try {
  for (const [place, name] of Object.keys(variants).entries()) {
    if (!name.includes(word)) continue
    stdout.write(`━━ ${name}\n`)
    rows.push(rowOf(name, await outcomeOf(name, place)))
    // After each: whoever stops early keeps what was done.
    writeTable()
  }
  if (word === '') writeWeight()
} finally {
  await browser.close()
  await postgres.stop()
  rmSync(folder, { force: true, recursive: true })
}

async function outcomeOf(name: string, place: number): Promise<string> {
  const outcome = await walk(name, place)
    .then((seconds) => `✓ ${seconds} s`)
    .catch((error: unknown) => {
      stdout.write(`${String(error)}\n`)
      return `✗ ${reasonOf(error)}`
    })
  stdout.write(`${outcome}\n`)
  return outcome
}

/** In a cell of a table: what was done, and the first line of what it printed that speaks of an error. */
function reasonOf(error: unknown): string {
  const [first = '', ...printed] = stripVTControlCharacters(String(error)).split('\n')
  const said = printed.find((line) => /error/iu.test(line)) ?? ''
  return `${first} ${said}`.replaceAll('|', ' ').trim().slice(0, 240)
}

function rowOf(name: string, outcome: string): string {
  const variant = variants[name] ?? { manager: 'npm' }
  const node = variant.node === undefined ? version : `${variant.node}.x`
  const cells = [
    ...[name, versionOf('payload', variant), versionOf('next', variant), node],
    ...[today, commit, outcome],
  ]
  return `| ${cells.join(' | ')} |`
}

/** Puts the rows of this run in the place of those that stand there; the others keep the date they were made on. */
function writeTable(): void {
  const text = readFileSync(table, 'utf8').trimEnd().split('\n')
  const places = Object.keys(variants)
  const placeOf = (line: string) => places.indexOf(nameIn(line))
  const ran = new Set(rows.map(nameIn))
  const kept = text.filter((line) => placeOf(line) >= 0 && !ran.has(nameIn(line)))
  const above = text.filter((line) => placeOf(line) < 0)
  const sorted = [...kept, ...rows].sort((one, other) => placeOf(one) - placeOf(other))
  write([...above, ...sorted].join('\n'))
}

function nameIn(line: string): string {
  return line.split('|')[1]?.trim() ?? ''
}

/** Says in the page what the package weighs, measured now. */
function writeWeight(): void {
  const said = weigh({ commit, folder, tarball, today })
  const text = readFileSync(table, 'utf8')
  write(text.replace(/(?<=<!-- weight -->\n)[^]*?(?=<!-- \/weight -->)/u, `\n${said}\n\n`))
}

/** Writes the page as everything here is formatted. */
function write(text: string): void {
  writeFileSync(table, `${text.trimEnd()}\n`)
  runIn({ command: ['npx', 'prettier', '--write', table], cwd: root })
}
