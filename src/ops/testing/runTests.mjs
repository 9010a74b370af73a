// @ts-check
import { spawn } from 'node:child_process'
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'

import { Problem } from '../../cli/userError.mjs'
import { buildApp } from '../launch/build.mjs'
import { installDependencies } from '../launch/install.mjs'
import { print, say } from '../launch/terminal.mjs'
import { installBrowser } from './browser.mjs'
import { areGeneratedFilesCurrent } from './generated.mjs'
import { sum, summary, tallyGate, tallyVitest } from './testSummary.mjs'

/** @typedef {import('./testSummary.mjs').Tally} Tally */

const root = path.resolve(import.meta.dirname, '../../..')

/** Each keeps one core busy; lint takes as long as the others together. */
const gates = [
  { name: 'lint', script: 'lint' },
  { name: 'types', script: 'types' },
  { name: 'format', script: 'format:check' },
  { name: 'dead code', script: 'deadcode' },
]
const gatesAtOnce = 2

/** `npm test`: everything, one after the other, whatever fails; the verdict is the last line. */
export async function main() {
  const folder = mkdtempSync(path.join(tmpdir(), 'newsroom-results-'))
  /** @type {Tally[]} */
  const tallies = []
  try {
    await prepareMachine({ folder, tallies })
    await runGates(tallies)
    await runSuites({ folder, tallies })
  } catch (error) {
    process.stderr.write(`\n✗ ${error instanceof Problem ? error.message : String(error)}\n`)
    tallies.push(tallyGate({ hasPassed: false, name: String(error) }))
  } finally {
    rmSync(folder, { force: true, recursive: true })
  }
  const total = sum(tallies)
  process.exitCode = total.failed > 0 ? 1 : 0
  print(summary(total))
}

/** @param {{ folder: string, tallies: Tally[] }} input */
async function prepareMachine({ folder, tallies }) {
  await installDependencies({ log: path.join(folder, 'install.log'), root })
  tallies.push(tallyGate({ hasPassed: await installBrowser(), name: 'browser' }))
}

/** @param {Tally[]} tallies */
async function runGates(tallies) {
  // Lint and types read what this makes.
  tallies.push(await gate({ name: 'routes', work: () => runNpm('types:routes') }))
  const waiting = [...gates]
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { name, script } = next
      tallies.push(await gate({ name, work: () => runNpm(script) }))
    }
  }
  await Promise.all(Array.from({ length: gatesAtOnce }, work))
  await checkGenerated(tallies)
}

/** @param {Tally[]} tallies */
async function checkGenerated(tallies) {
  const generate = () => runNpm('generate')
  const work = () => areGeneratedFilesCurrent({ generate, root })
  tallies.push(await gate({ name: 'generated files', work }))
}

/** @param {{ folder: string, tallies: Tally[] }} input */
async function runSuites({ folder, tallies }) {
  tallies.push(await suite({ folder, project: 'unit' }), await suite({ folder, project: 'int' }))
  tallies.push(await gate({ name: 'package', work: () => runNpm('test:package') }))
  // Other people's apps, where they are asked for, are installed and built while the browser of the longest suite waits for
  // its pages: they take minutes, and the registry.
  const apps = process.env.STRANGERS_APPS ? suiteBeside({ folder, project: 'apps' }) : undefined
  const log = path.join(root, '.newsroom/logs/build.log')
  mkdirSync(path.dirname(log), { recursive: true })
  const built = await gate({ name: 'build', work: () => build(log) })
  tallies.push(built)
  // Against no build, or an old one, a browser test would only say the same again, or something false.
  if (built.failed === 0) tallies.push(await suite({ folder, project: 'e2e' }))
  if (apps) tallies.push(await apps())
  tallies.push(await suite({ folder, project: 'package' }))
}

/** @param {string} log */
async function build(log) {
  await buildApp({ log, root })
  return true
}

/**
 * @param {{ name: string, work: () => Promise<boolean> }} input
 * @returns {Promise<Tally>}
 */
async function gate({ name, work }) {
  heading(name)
  const startedAt = Date.now()
  const hasPassed = await work().catch((/** @type {unknown} */ error) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    return false
  })
  const seconds = Math.round((Date.now() - startedAt) / 1000)
  say({ zh: `${hasPassed ? '✓' : '✗'} ${name}`, en: `${seconds} s` })
  return tallyGate({ hasPassed, name })
}

/**
 * @param {{ folder: string, project: string }} input
 * @returns {Promise<Tally>}
 */
async function suite({ folder, project }) {
  heading(project)
  const { command, file } = vitest({ folder, project })
  return tallyVitest({ exitCode: await run(command), file, project })
}

/**
 * Starts a suite that runs beside others. What it prints is kept until it is asked how it ended.
 *
 * @param {{ folder: string, project: string }} input
 * @returns {() => Promise<Tally>}
 */
function suiteBeside({ folder, project }) {
  const { command, file } = vitest({ folder, project })
  const printed = path.join(folder, `${project}.log`)
  const output = openSync(printed, 'w')
  const ended = run(command, output)
  return async () => {
    const exitCode = await ended
    closeSync(output)
    heading(project)
    process.stdout.write(readFileSync(printed))
    return tallyVitest({ exitCode, file, project })
  }
}

/** @param {{ folder: string, project: string }} input */
function vitest({ folder, project }) {
  const file = path.join(folder, `${project}.json`)
  const command = [
    process.execPath,
    path.join(root, 'node_modules/vitest/vitest.mjs'),
    ...['run', '--project', project, '--passWithNoTests'],
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
  ]
  return { command, file }
}

/** @param {string} script */
async function runNpm(script) {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  return (await run([npm, 'run', '--silent', script])) === 0
}

/**
 * @param {readonly string[]} command
 * @param {'inherit' | number} output  where it prints: a file that is open, or this process's own
 * @returns {Promise<number>} exit code
 */
function run(command, output = 'inherit') {
  const [program = '', ...args] = command
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      env: testEnvironment(),
      stdio: ['ignore', output, output],
    })
    child.once('error', () => {
      resolve(1)
    })
    child.once('close', (code) => {
      resolve(code ?? 1)
    })
  })
}

/**
 * Nothing of a running newsroom on this machine reaches the tests, or the other way round.
 *
 * @returns {NodeJS.ProcessEnv}
 */
function testEnvironment() {
  const contract =
    /^(DATABASE_|NEWSROOM_|PAYLOAD_SECRET$|PORT$|HOST$|SERVER_URL$|NODE_ENV$|NEXT_PHASE$)/
  const kept = Object.entries(process.env).filter(([name]) => !contract.test(name))
  /** @type {unknown} */
  const environment = { ...Object.fromEntries(kept), NEXT_TELEMETRY_DISABLED: '1' }
  return /** @type {NodeJS.ProcessEnv} */ (environment)
}

/** @param {string} name */
function heading(name) {
  print(`\n━━ ${name}`)
}
