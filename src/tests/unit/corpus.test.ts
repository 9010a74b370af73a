import { describe, expect, it } from 'vitest'

import type { Outcome } from './measureCorpus.ts'

import { hasCorpus, measureCorpus } from './measureCorpus.ts'

/** Right answers of all expected, and of all given. A wrong guess costs an editor more than a gap. */
const LEAST_RECALL = 0.97
const LEAST_PRECISION = 0.97

describe.skipIf(!hasCorpus)(
  'reading other newsrooms’ manuscripts (skipped where they are not at hand)',
  () => {
    it('finds what people found in them, field by field', () => {
      const outcomes = measureCorpus()
      console.table(
        Object.fromEntries(
          [...new Set(outcomes.map(({ field }) => field))].map((field) => [
            field,
            score(outcomes.filter((outcome) => outcome.field === field)),
          ]),
        ),
      )
      const all = score(outcomes)
      expect(all.recall).toBeGreaterThanOrEqual(LEAST_RECALL)
      expect(all.precision).toBeGreaterThanOrEqual(LEAST_PRECISION)
    })

    it('understands every field of the seed document', () => {
      const seed = measureCorpus().filter(({ file }) => file.startsWith('seed/'))
      expect(seed.length).toBeGreaterThan(30)
      for (const { expected, field, found } of seed)
        expect({ field, found }).toEqual({ field, found: expected })
    })
  },
)

const score = (outcomes: readonly Outcome[]) => {
  const expected = outcomes.flatMap((outcome) => outcome.expected).length
  const found = outcomes.flatMap((outcome) => outcome.found).length
  const right = outcomes.flatMap((outcome) =>
    outcome.expected.filter((value) => outcome.found.includes(value)),
  ).length
  return {
    expected,
    found,
    precision: found === 0 ? 1 : right / found,
    recall: expected === 0 ? 1 : right / expected,
    right,
  }
}
