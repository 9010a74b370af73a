import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

import { sum, summary, tallyGate, tallyVitest } from './testSummary.mjs'

const file = path.join(mkdtempSync(path.join(tmpdir(), 'tally-')), 'result.json')

describe('tallyVitest', () => {
  it.each([
    {
      name: 'counts what ran',
      exitCode: 1,
      result: {
        numFailedTests: 1,
        numPassedTests: 7,
        numPendingTests: 2,
        numTodoTests: 1,
        testResults: [
          {
            assertionResults: [
              {
                failureMessages: ['expected 1 to be 2\nat tally.ts:1'],
                fullName: 'a test',
                status: 'failed',
              },
              { failureMessages: [], fullName: 'another', status: 'passed' },
            ],
            name: '/project/src/some.test.ts',
            status: 'failed',
          },
        ],
      },
      tally: {
        failed: 1,
        failures: ['some.test.ts  a test\n  expected 1 to be 2\n  at tally.ts:1'],
        passed: 7,
        skipped: 3,
      },
    },
    {
      name: 'counts a file that did not load as one failure',
      exitCode: 1,
      result: {
        numFailedTests: 0,
        numFailedTestSuites: 1,
        numPassedTests: 7,
        testResults: [
          { assertionResults: [], message: 'not found', name: '/a/b.test.ts', status: 'failed' },
        ],
      },
      tally: {
        failed: 1,
        failures: ['b.test.ts\n  not found'],
        passed: 7,
        skipped: 0,
      },
    },
  ])('$name', ({ exitCode, result, tally }) => {
    writeFileSync(file, JSON.stringify(result))
    expect(tallyVitest({ exitCode, file, project: 'unit' })).toEqual(tally)
  })

  it('counts a run without a result as one failure', () => {
    expect(tallyVitest({ exitCode: 1, file: `${file}.none`, project: 'unit' }).failed).toBe(1)
  })
})

describe('summary', () => {
  const good = tallyGate({ hasPassed: true, name: 'types' })
  const bad = tallyGate({ hasPassed: false, name: 'lint' })
  const some = { failed: 0, failures: [], passed: 3, skipped: 2 }

  it.each([
    { tallies: [good, good], text: '2 passed, 0 failed' },
    { tallies: [good, bad], text: '✗ lint\n\n1 passed, 1 failed' },
    { tallies: [some], text: '3 passed, 0 failed, 2 skipped' },
  ])('says $text', ({ tallies, text }) => {
    expect(summary(sum(tallies))).toBe(text)
  })
})
