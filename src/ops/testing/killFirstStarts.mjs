// @ts-check
/**
 * `npm run test:kills`: first starts of whole newsrooms, each killed at a random moment, each followed by one more
 * `npm start`. Too long for every day. `--times N`, `--seed N`; the last table is in docs/explanation/starting-again.md.
 */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs, stripVTControlCharacters } from 'node:util'

import { buildApp } from '../launch/build.mjs'
import { readProcessRecord } from '../launch/processRecord.mjs'
import { print } from '../launch/terminal.mjs'
import { findFreePort } from '../postgres/ports.mjs'
import { readPostmaster } from '../postgres/postmaster.mjs'

const root = path.resolve(import.meta.dirname, '../../..')
const launcher = path.join(root, 'src/ops/start.mjs')

const { seed, times } = parseArgs({
  options: {
    seed: { default: '1', type: 'string' },
    times: { default: '20', type: 'string' },
  },
}).values

/** @typedef {'launcher' | 'launcher and database' | 'preparation'} Victim */

/** @type {readonly Victim[]} */
const victims = ['launcher', 'launcher and database', 'preparation']

// The build is the same for all of them.
await buildApp({ log: path.join(tmpdir(), 'newsroom-kills-build.log'), root })
const chance = randomOf(Number(seed))
const whole = await rehearse()
print(`an undisturbed first start: ${whole} s\n`)
print('| killed after | what was killed | it was at | started again in | accounts | verify |')
print('| -----------: | --------------- | --------- | ---------------: | -------: | ------ |')
let failures = 0
for (let turn = 0; turn < Number(times); turn += 1) {
  const hasPassed = await killOnce(turn)
  if (!hasPassed) failures += 1
}
process.exitCode = failures > 0 ? 1 : 0

/** How long a first start takes that nobody kills. */
async function rehearse() {
  const { data, port, remove } = await makeRoom()
  const startedAt = Date.now()
  const run = start({ data, port })
  await run.ready
  const seconds = secondsSince(startedAt)
  await run.stop()
  remove()
  return seconds
}

/** @param {number} turn */
async function killOnce(turn) {
  const { data, port, remove } = await makeRoom()
  const afterMs = Math.round(chance() * whole * 1000)
  const victim = victims[turn % victims.length] ?? 'launcher'
  const first = start({ data, port })
  await Promise.race([sleep(afterMs), first.ready])
  const at = lastStep(first.said())
  kill({ data, pid: first.pid, victim })
  // One whose preparation was killed says so and ends by itself.
  if (victim === 'preparation') await first.stop()
  const startedAt = Date.now()
  const second = start({ data, port })
  const isReady = await second.ready
  const seconds = secondsSince(startedAt)
  const accounts = isReady ? await signInAll({ data, port }) : 0
  await second.stop()
  const isTrue = isReady && verify(data)
  print(
    `| ${(afterMs / 1000).toFixed(1)} s | ${victim} | ${at} | ${isReady ? `${seconds} s` : 'never'} | ${accounts} of 6 | ${isTrue ? '✓' : '✗'} |`,
  )
  const hasPassed = isReady && accounts === 6 && isTrue
  if (!hasPassed) print(second.said())
  remove()
  return hasPassed
}

async function makeRoom() {
  const data = mkdtempSync(path.join(tmpdir(), 'newsroom-kills-'))
  // PostgreSQL may run as another user, who must be able to pass.
  chmodSync(data, 0o755)
  const port = await findFreePort()
  return {
    data,
    port,
    remove: () => {
      rmSync(data, { force: true, recursive: true })
    },
  }
}

/** @param {{ data: string, port: number }} input */
function start({ data, port }) {
  const child = spawn(process.execPath, [launcher, '--data', data, '--port', String(port)], {
    env: { NODE_ENV: 'production', PATH: process.env.PATH },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = once(child, 'exit')
  /** @type {string[]} */
  const said = []
  /** @type {Promise<boolean>} */
  const ready = new Promise((resolve) => {
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
        said.push(text)
        if (text.includes('Ctrl-C stops')) resolve(true)
      })
    void ended.then(() => {
      resolve(false)
    })
  })
  return {
    pid: child.pid ?? 0,
    ready,
    said: () => said.join(''),
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}

/** @param {{ data: string, pid: number, victim: Victim }} input */
function kill({ data, pid, victim }) {
  const preparation = readProcessRecord(path.join(data, 'task.json'))?.pid
  const database = readPostmaster(path.join(data, 'postgres/cluster'))?.pid
  const pids = {
    launcher: [pid],
    'launcher and database': [pid, database],
    preparation: [preparation],
  }[victim]
  for (const each of pids) if (each !== undefined) endNow(each)
}

/** @param {number} pid */
function endNow(pid) {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It had ended.
  }
}

/** @param {{ data: string, port: number }} input */
async function signInAll({ data, port }) {
  const lines = readFileSync(path.join(data, 'sign-ins.txt'), 'utf8').trim().split('\n')
  let accepted = 0
  for (const line of lines) {
    const [, email, password] = line.trim().split(/\s+/u)
    const { status } = await fetch(`http://localhost:${port}/api/users/login`, {
      body: JSON.stringify({ email, password }),
      headers: { 'content-type': 'application/json' },
      method: 'POST',
    })
    if (status === 200) accepted += 1
  }
  return accepted
}

/**
 * The last line that says what is done, and not only that it goes on.
 *
 * @param {string} said
 */
function lastStep(said) {
  const lines = said
    .split('\n')
    .map((line) => stripVTControlCharacters(line).replaceAll(/[|▸✓]/gu, '').trim())
  return lines.findLast((line) => !/^(… )?\d* ?s?$/u.test(line)) ?? ''
}

/** @param {string} data */
function verify(data) {
  const program = ['--conditions=production', '--import', 'tsx', 'src/ops/verify.ts']
  const { status } = spawnSync(process.execPath, [...program, '--data', data], {
    cwd: root,
    env: { NODE_ENV: 'production', PATH: process.env.PATH },
  })
  return status === 0
}

/** @param {number} startedAt */
function secondsSince(startedAt) {
  return Math.round((Date.now() - startedAt) / 1000)
}

/**
 * The same moments for the same seed.
 *
 * @param {number} first
 */
function randomOf(first) {
  let state = first >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
