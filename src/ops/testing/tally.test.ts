import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

import { sum, summary, tallyGate, tallyVitest } from './tally.mjs'

const file = path.join(mkdtempSync(path.join(tmpdir(), 'tally-')), 'result.json')

describe('tallyVitest', () => {
  it.each([
    {
      name: 'counts what ran',
      exitCode: 1,
      result: { numFailedTests: 1, numPassedTests: 7, numPendingTests: 2, numTodoTests: 1 },
      tally: { failed: 1, passed: 7, skipped: 3 },
    },
    {
      name: 'counts a file that did not load as one failure',
      exitCode: 1,
      result: { numFailedTests: 0, numFailedTestSuites: 1, numPassedTests: 7 },
      tally: { failed: 1, passed: 7, skipped: 0 },
    },
  ])('$name', ({ exitCode, result, tally }) => {
    writeFileSync(file, JSON.stringify(result))
    expect(tallyVitest({ exitCode, file })).toEqual(tally)
  })

  it('counts a run without a result as one failure', () => {
    expect(tallyVitest({ exitCode: 1, file: `${file}.none` }).failed).toBe(1)
  })
})

describe('summary', () => {
  it.each([
    { tallies: [tallyGate(true), tallyGate(true)], line: '2 passed, 0 failed' },
    { tallies: [tallyGate(true), tallyGate(false)], line: '1 passed, 1 failed' },
    {
      tallies: [{ failed: 0, passed: 3, skipped: 2 }],
      line: '3 passed, 0 failed, 2 skipped',
    },
  ])('says $line', ({ line, tallies }) => {
    expect(summary(sum(tallies))).toBe(line)
  })
})
