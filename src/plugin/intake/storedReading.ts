import type { ManuscriptReading } from '../../domain/manuscripts/index.ts'
import type { Losses } from '../../domain/text/losses.ts'
import type { OpenedManuscript } from '../manuscripts/openManuscript.ts'

import { readLosses } from '../../domain/text/losses.ts'
import { toObject } from '../values/toObject.ts'

/** Reading of a manuscript as its row holds it, with what of the file is no text. */
export type StoredReading = { readonly lost: Losses; readonly reading: ManuscriptReading }

/** What the row of a manuscript stores of a reading: plain JSON. */
export const toStored = (
  reading: ManuscriptReading,
  { lost }: Pick<OpenedManuscript, 'lost'>,
): Record<string, unknown> => structuredClone({ ...reading, lost })

/** Reads what `toStored` made; undefined for a reading of earlier versions, which lacks the text. */
export function readStored(value: unknown): StoredReading | undefined {
  const { lost, ...reading } = toObject(value)
  return Array.isArray(reading.paragraphs) && Array.isArray(reading.received)
    ? { lost: readLosses(lost), reading: reading as unknown as ManuscriptReading }
    : undefined
}
