// @ts-check
import { spawn } from 'node:child_process'
import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'

import { writeRecord } from './processRecord.mjs'

/**
 * Runs a program to its end; keeps all it says in a log.
 *
 * @param {object} input
 * @param {readonly string[]} input.command
 * @param {string} input.cwd
 * @param {NodeJS.ProcessEnv} input.env
 * @param {string} input.log  file, started anew
 * @param {string} [input.record]  file that remembers its process while it runs
 * @param {(line: string) => void} [input.onLine]  every line of its standard output
 * @param {boolean} [input.endsWithUs]  gives it a channel to us that breaks when we end, however we do
 * @param {AbortSignal} [input.signal]  ends it
 * @returns {Promise<{ code: number, tail: string }>} exit code (1 when it was killed or never began) and its last lines
 */
export function runProgram({ command, cwd, endsWithUs = false, env, log, onLine, record, signal }) {
  const [program = '', ...args] = command
  /** @type {string[]} */
  const last = []
  mkdirSync(path.dirname(log), { recursive: true })
  writeFileSync(log, '', { mode: 0o600 })
  /** @param {string} line */
  const keep = (line) => {
    appendFileSync(log, `${line}\n`)
    last.push(line)
    if (last.length > 40) last.shift()
  }
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      env,
      signal,
      stdio: ['ignore', 'pipe', 'pipe', ...(endsWithUs ? /** @type {const} */ (['ipc']) : [])],
    })
    if (!child.stdout || !child.stderr) throw new Error('a program without output')
    if (record && child.pid !== undefined) writeRecord({ file: record, pid: child.pid })
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (onLine) onLine(line)
      keep(line)
    })
    createInterface({ input: child.stderr }).on('line', keep)
    child.once('error', (error) => {
      keep(error.message)
      resolve({ code: 1, tail: last.join('\n') })
    })
    child.once('close', (code) => {
      if (record) rmSync(record, { force: true })
      resolve({ code: code ?? 1, tail: last.join('\n') })
    })
  })
}
