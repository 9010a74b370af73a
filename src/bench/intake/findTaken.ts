import { z } from 'zod'

import type { TruthRecord } from './scoreReading.ts'

import { toComparableText, valuesOf } from './scoreReading.ts'

const decoyList = z.array(z.object({ field: z.string(), value: z.string() })).catch([])

/** Counts the decoys of a document, and those that the reading took for facts. Decoys of another form are not judged. */
export function findTaken(
  truth: TruthRecord,
  reading: TruthRecord = {},
): { readonly all: number; readonly taken: number } {
  const decoys = decoyList.parse(truth['decoys'])
  const taken = decoys.filter(({ field, value }) => {
    const decoy = toComparableText(value)
    return valuesOf(reading, field).some((given) =>
      isFigure(decoy) ? given === decoy : given.includes(decoy),
    )
  })
  return { all: decoys.length, taken: taken.length }
}

const isFigure = (value: string): boolean => /^\d+$/u.test(value)
