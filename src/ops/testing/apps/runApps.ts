/**
 * `npm run test:apps [WORD]`: follows the tutorial in one app after another, from the packed plugin to a released
 * report, and writes the table of docs/reference/apps.md, with what the package weighs. WORD takes the variants whose names contain it. Needs the
 * registry, Chromium and `npm run build:plugin`.
 */
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process, { argv, stdout, version } from 'node:process'
import { chromium } from 'playwright-core'

import { createDatabase, startPostgres } from '../../postgres.mjs'
import { findBrowser } from '../browser.mjs'
import { editConfig, installNode, makeBlankApp, packPlugin, runIn, versionOf } from './blankApp.ts'
import { follow, readTutorial } from './followTutorial.ts'
import { weigh } from './packageWeight.ts'
import { registerFirst } from './registerFirst.ts'
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
  const env = { DATABASE_URL: url, PAYLOAD_SECRET: 'a-secret-of-a-stranger-000000000' }
  makeBlankApp({ app, env, variant })
  const bin = variant.node === undefined ? undefined : installNode(folder, variant.node)
  const ownPath: Readonly<Record<string, string>> =
    bin === undefined ? {} : { PATH: `${bin}:${process.env.PATH ?? ''}` }
  for (const told of readTutorial()) {
    const command = told.does === 'run' ? told.command : ''
    if (/^npm (?:run dev|start)$/u.test(command)) continue
    follow({ app, env: ownPath, manager: variant.manager, tarball, told })
    if (command.endsWith(' init')) editConfig(app, variant.own)
  }
  const served = await serveApp({
    app,
    env: ownPath,
    mode: 'start',
    ...(bin !== undefined && { node: path.join(bin, 'node') }),
  })
  try {
    await work(served.url, variant.users)
  } finally {
    await served.stop()
    rmSync(app, { force: true, recursive: true })
  }
  return Math.round((Date.now() - startedAt) / 1000)
}

/** Makes the first account of an app in its browser, and releases a report there. */
async function work(url: string, users = 'users'): Promise<void> {
  const said = await registerFirst(browser, url)
  if (said.length > 0) throw new Error(`the console says: ${said.join('; ')}`)
  const { picture, rest } = await walkApp({ url, users })
  if (picture.status !== 200) throw new Error(`the picture is ${picture.status}`)
  stdout.write(`${JSON.stringify(rest)}\n`)
}

const rows: string[] = []
const commit = runIn({ command: ['git', 'rev-parse', '--short', 'HEAD'], cwd: root }).trim()
const today = new Date().toISOString().slice(0, 10)
for (const [place, name] of Object.keys(variants).entries()) {
  if (!name.includes(word)) continue
  stdout.write(`━━ ${name}\n`)
  const outcome = await walk(name, place)
    .then((seconds) => `✓ ${seconds} s`)
    .catch((error: unknown) => {
      stdout.write(`${String(error)}\n`)
      return `✗ ${String(error).slice(0, 120).replaceAll(/[\n|]/gu, ' ')}`
    })
  stdout.write(`${outcome}\n`)
  const variant = variants[name] ?? { manager: 'npm' }
  const node = variant.node === undefined ? version : `${variant.node}.x`
  const cells = [
    ...[name, versionOf('payload', variant), versionOf('next', variant), node],
    ...[today, commit, outcome],
  ]
  rows.push(`| ${cells.join(' | ')} |`)
  // After each: whoever stops early keeps what was done.
  writeTable()
}
writeWeight()
await browser.close()
await postgres.stop()
rmSync(folder, { force: true, recursive: true })

/** Puts the rows of this run in the place of those that stand there; the others keep the date they were made on. */
function writeTable(): void {
  const names = new Set(rows.map((row) => row.split(' | ')[0]))
  const text = readFileSync(table, 'utf8').trimEnd().split('\n')
  const kept = text.filter((line) => !names.has(line.split(' | ')[0]?.trim()))
  writeFileSync(table, `${[...kept, ...rows].join('\n')}\n`)
}

/** Says in the page what the package weighs, measured now. */
function writeWeight(): void {
  const said = weigh({ commit, folder, tarball, today })
  const text = readFileSync(table, 'utf8')
  writeFileSync(
    table,
    text.replace(/(?<=<!-- weight -->\n)[^]*?(?=<!-- \/weight -->)/u, `\n${said}\n\n`),
  )
}
