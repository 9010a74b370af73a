import path from 'node:path'
import { describe, expect, it } from 'vitest'

import { measure } from '../../bench/intake/measure.ts'
import { readTruth } from '../../bench/intake/readTruth.ts'
import { f1Of } from '../../bench/intake/scoreReading.ts'

const manuscripts = readTruth(path.resolve(import.meta.dirname, '../fixtures/genres'))

describe('manuscripts of the harder genres', () => {
  it.each(manuscripts.map((manuscript) => ({ file: manuscript.file, manuscript })))(
    '$file is read as people read it',
    async ({ manuscript }) => {
      const { decoys, found, leaked, scores } = await measure(manuscript)
      const missed = scores.flatMap((each, at) =>
        [...each].filter(([, score]) => f1Of(score) < 1).map(([field]) => `${at}: ${field}`),
      )
      expect(missed).toEqual([])
      expect(found).toBe(manuscript.documents.length)
      expect([decoys.taken, leaked]).toEqual([0, []])
    },
  )
})
