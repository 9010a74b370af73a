// @ts-check
import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import process from 'node:process'

import { readErrorCode } from '../../cli/userError.mjs'
import { endProcess } from './endAbandoned.mjs'
import { writeRecord } from './processRecord.mjs'

/**
 * @typedef {object} Child
 * @property {Promise<string>} ended  settles with the exit code or signal
 * @property {() => Promise<void>} stop
 */

/**
 * Starts a Node program that runs on, and remembers its process in a file while it does.
 *
 * @param {object} input
 * @param {readonly string[]} input.args
 * @param {string} input.cwd
 * @param {NodeJS.ProcessEnv} input.env
 * @param {string} input.record  the file
 * @returns {Child}
 */
export function startChild({ args, cwd, env, record }) {
  const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'inherit', 'inherit'] })
  const { pid = 0 } = child
  try {
    writeRecord({ file: record, pid })
  } catch (error) {
    // On a full disk it runs unremembered rather than not at all.
    if (readErrorCode(error) !== 'ENOSPC') throw error
  }
  let over = false
  /** @type {Promise<string>} */
  const ended = new Promise((resolve) => {
    const settle = (/** @type {string} */ reason) => {
      over = true
      rmSync(record, { force: true })
      resolve(reason)
    }
    child.once('error', (error) => {
      settle(error.message)
    })
    child.once('exit', (code, signal) => {
      settle(String(code ?? signal))
    })
  })
  return { ended, stop: () => endProcess({ isOver: () => over, pid }) }
}
