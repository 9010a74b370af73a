#!/usr/bin/env node
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import path from 'node:path'
import process, { argv, cwd, env, execPath, stderr, stdout } from 'node:process'

import type { Called } from './readCommand.ts'

import { writeLines } from './init.ts'
import { callOf, isPayloads, readCommand } from './readCommand.ts'
import { Problem } from './userError.mjs'

const next = `下一步 Next: npm run dev → /admin
上线时 For production: npx payload-newsroom migrate:create newsroom && npx payload-newsroom migrate && npm run build && npm start`

try {
  const called = readCommand(argv.slice(2), callOf(env.npm_config_user_agent))
  if (called.does === 'help') stdout.write(`${called.text}\n`)
  else await run(called)
} catch (error) {
  if (!(error instanceof Problem)) throw error
  stderr.write(`✗ ${error.message}\n`)
  process.exitCode = 2
}

async function run({ args, command }: Extract<Called, { does: 'run' }>): Promise<void> {
  if (command === 'init') init()
  else if (command === 'worker') await runWorker()
  else if (isPayloads(command)) runPayload(command, ...args)
  else runPayload(...taskOf(command, ...args))
}

/** Writes the lines, and brings the list of the panel's parts up to date: Payload does so by itself only while it runs. */
function init(): void {
  stdout.write(`${writeLines(cwd()).join('\n')}\n\n`)
  runPayload('generate:importmap')
  stdout.write(
    process.exitCode
      ? '\n改好上面说的，再运行一次。Mend what it says above, and run this once more.\n'
      : `\n${next}\n`,
  )
}

/** Arguments that Payload's `run` passes on whole: of those before `--`, it keeps what is no option. */
function taskOf(...args: readonly string[]): readonly string[] {
  return ['run', path.join(import.meta.dirname, 'runTask.js'), '--', ...args]
}

/** Runs beside this process, which passes on what it is told by signals: an orphan would go on releasing. */
async function runWorker(): Promise<void> {
  const command = commandOf(...taskOf('worker'))
  if (!command) return
  const child = spawn(execPath, command, { env: ownEnv(), stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      child.kill(signal)
    })
  const [code] = (await once(child, 'exit')) as [null | number]
  process.exitCode = code ?? 1
}

/** Runs Payload's own command line, which reads the app's environment and its configuration in TypeScript. */
function runPayload(...args: readonly string[]): void {
  const command = commandOf(...args)
  if (!command) return
  process.exitCode = spawnSync(execPath, command, { env: ownEnv(), stdio: 'inherit' }).status ?? 1
}

/** Arguments of Node for a command of Payload's; undefined, and said so, where there is no Payload. */
function commandOf(...args: readonly string[]): readonly string[] | undefined {
  const payload = path.join(cwd(), 'node_modules/payload/bin.js')
  // The condition keeps plain Node 20 from lexical's `node` entry, whose top-level await now and then never settles.
  if (existsSync(payload)) return ['--conditions=production', payload, ...args]
  stderr.write(
    '✗ 这里没有装 Payload，请在应用的目录里运行。No Payload here: run this in the app’s folder.\n',
  )
  process.exitCode = 2
  return undefined
}

/** Otherwise Payload would push the schema in development, and a look would change what it looks at. */
function ownEnv(): NodeJS.ProcessEnv {
  return { ...process.env, PAYLOAD_MIGRATING: 'true' }
}
