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
 * @param {AbortSignal} [input.signal]  ends it
 * @returns {Promise<{ code: number, tail: string }>} exit code (1 when it was killed or never began) and its last lines
 */
export function runProgram({ command, cwd, env, log, onLine, record, signal }) {
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
    const child = spawn(program, args, { cwd, env, signal, stdio: ['ignore', 'pipe', 'pipe'] })
    if (record && child.pid !== undefined) writeRecord({ file: record, pid: child.pid })
    createInterface({ input: child.stdout }).on('line', (line) => {
      // What a listener takes out of the stream (sign-ins) does not belong in a log either.
      if (onLine) onLine(line)
      if (!/^(SIGN-INS|ROLES) /.test(line)) keep(line)
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
