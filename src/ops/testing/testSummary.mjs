// @ts-check
import { readFileSync } from 'node:fs'
import path from 'node:path'

/** Enough to see what was expected and where, of what may be a whole page. */
const linesOfMessage = 30

/**
 * How many tests ended how, and what was said of those that failed. A gate (lint, types …) counts as
 * one test.
 *
 * @typedef {{ failed: number, failures: readonly string[], passed: number, skipped: number }} Tally
 */

/** @type {Tally} */
const nothing = { failed: 0, failures: [], passed: 0, skipped: 0 }

/**
 * @param {{ hasPassed: boolean, name: string }} gate
 * @returns {Tally}
 */
export function tallyGate({ hasPassed, name }) {
  return hasPassed ? { ...nothing, passed: 1 } : { ...nothing, failed: 1, failures: [name] }
}

/**
 * Reads what Vitest's json reporter wrote.
 *
 * A run may fail without a failing test: a file that does not load, an error nobody awaited, no
 * result at all. That counts as one failure.
 *
 * @param {{ exitCode: number, file: string, project: string }} input
 * @returns {Tally}
 */
export function tallyVitest({ exitCode, file, project }) {
  const counted = readResult(file)
  if (exitCode === 0 || counted.failed > 0) return counted
  return {
    ...counted,
    failed: 1,
    failures: counted.failures.length > 0 ? counted.failures : [project],
  }
}

/**
 * @typedef {{ failureMessages?: string[], fullName?: string, status?: string }} Assertion
 * @typedef {{ assertionResults?: Assertion[], message?: string, name?: string, status?: string }} TestFile
 * @typedef {{ numFailedTests?: number, numPassedTests?: number, numPendingTests?: number,
 *   numTodoTests?: number, testResults?: TestFile[] }} Result
 */

/**
 * @param {string} file
 * @returns {Tally}
 */
function readResult(file) {
  try {
    /** @type {unknown} */
    const parsed = JSON.parse(readFileSync(file, 'utf8'))
    const result = /** @type {Result} */ (parsed)
    return {
      failed: result.numFailedTests ?? 0,
      failures: (result.testResults ?? []).flatMap(failuresOf),
      passed: result.numPassedTests ?? 0,
      skipped: (result.numPendingTests ?? 0) + (result.numTodoTests ?? 0),
    }
  } catch {
    return nothing
  }
}

/**
 * @param {TestFile} file
 * @returns {string[]}
 */
function failuresOf({ assertionResults = [], message = '', name = '', status }) {
  const failed = assertionResults.filter((assertion) => assertion.status === 'failed')
  // A file that does not load fails without a test.
  if (failed.length === 0 && status === 'failed') return [told(path.basename(name), message)]
  return failed.map(({ failureMessages = [], fullName = '' }) =>
    told(`${path.basename(name)}  ${fullName}`, failureMessages.join('\n')),
  )
}

/**
 * @param {string} title
 * @param {string} message
 */
function told(title, message) {
  const lines = message.split('\n').slice(0, linesOfMessage)
  return [title, ...lines.map((line) => `  ${line}`)].join('\n')
}

/**
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export function sum(tallies) {
  return {
    failed: tallies.reduce((total, { failed }) => total + failed, 0),
    failures: tallies.flatMap(({ failures }) => failures),
    passed: tallies.reduce((total, { passed }) => total + passed, 0),
    skipped: tallies.reduce((total, { skipped }) => total + skipped, 0),
  }
}

/**
 * The last lines of a test run: once more what failed, and how many ended how.
 *
 * @param {Tally} tally
 */
export function summary({ failed, failures, passed, skipped }) {
  const counts = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
  return [...failures.map((failure) => `✗ ${failure}\n`), counts].join('\n')
}
