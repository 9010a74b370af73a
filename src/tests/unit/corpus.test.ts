import path from 'node:path'
import { describe, expect, it } from 'vitest'

import { readTruth } from '../../bench/intake/readTruth.ts'
import {
  addScores,
  f1Of,
  precisionOf,
  recallOf,
  scoreReading,
} from '../../bench/intake/scoreReading.ts'
import { parseMarkdown, readManuscript, toTruth } from '../../domain/manuscripts/index.ts'
import { corpusFolder, hasCorpus } from '../fixtures/corpus.ts'

const folder = path.join(corpusFolder, 'corpus')

/** Right answers of all expected, and of all given. A wrong guess costs an editor more than a gap. */
const least = { precision: 0.97, recall: 0.97 } as const

describe.skipIf(!hasCorpus)(
  'reading other newsrooms’ manuscripts (skipped where they are not at hand)',
  () => {
    const measured = (hasCorpus ? readTruth(folder) : []).map(
      ({ documents: [truth = {}], file, readBytes }) => {
        const paragraphs = parseMarkdown(readBytes().toString('utf8'))
        return { file, scores: scoreReading(truth, toTruth(readManuscript({ paragraphs }))) }
      },
    )

    it('finds what people found in them', () => {
      const all = addScores(measured.flatMap(({ scores }) => [...scores.values()]))
      expect(all.expected).toBeGreaterThan(250)
      expect(recallOf(all)).toBeGreaterThanOrEqual(least.recall)
      expect(precisionOf(all)).toBeGreaterThanOrEqual(least.precision)
    })

    it('understands every field of the seed document', () => {
      const [seed] = measured.filter(({ file }) => file.startsWith('seed/'))
      expect(seed?.scores.size).toBeGreaterThan(30)
      expect([...(seed?.scores ?? [])].filter(([, score]) => f1Of(score) < 1)).toEqual([])
    })
  },
)
