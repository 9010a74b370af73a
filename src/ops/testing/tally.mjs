// @ts-check
import { readFileSync } from 'node:fs'

/**
 * How many tests ended how. A gate (lint, types …) counts as one test.
 *
 * @typedef {{ failed: number, passed: number, skipped: number }} Tally
 */

/** @type {Tally} */
const nothing = { failed: 0, passed: 0, skipped: 0 }

/**
 * @param {boolean} hasPassed
 * @returns {Tally}
 */
export function tallyGate(hasPassed) {
  return { ...nothing, failed: hasPassed ? 0 : 1, passed: hasPassed ? 1 : 0 }
}

/**
 * Reads what Vitest's json reporter wrote.
 *
 * A run may fail without a failing test: a file that does not load, an error nobody awaited, no
 * result at all. That counts as one failure.
 *
 * @param {{ exitCode: number, file: string }} input
 * @returns {Tally}
 */
export function tallyVitest({ exitCode, file }) {
  const counted = readCounts(file)
  if (exitCode === 0 || counted.failed > 0) return counted
  return { ...counted, failed: 1 }
}

/**
 * @param {string} file
 * @returns {Tally}
 */
function readCounts(file) {
  try {
    /** @type {unknown} */
    const parsed = JSON.parse(readFileSync(file, 'utf8'))
    const counts = /** @type {Readonly<Record<string, number | undefined>>} */ (parsed)
    return {
      failed: counts.numFailedTests ?? 0,
      passed: counts.numPassedTests ?? 0,
      skipped: (counts.numPendingTests ?? 0) + (counts.numTodoTests ?? 0),
    }
  } catch {
    return nothing
  }
}

/**
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export function sum(tallies) {
  return {
    failed: tallies.reduce((total, { failed }) => total + failed, 0),
    passed: tallies.reduce((total, { passed }) => total + passed, 0),
    skipped: tallies.reduce((total, { skipped }) => total + skipped, 0),
  }
}

/**
 * The last line of a test run.
 *
 * @param {Tally} tally
 */
export function summary({ failed, passed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
