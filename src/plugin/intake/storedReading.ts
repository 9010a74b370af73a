import type { ManuscriptReading, SheetNote } from '../../domain/manuscripts/index.ts'
import type { Losses } from '../../domain/text/losses.ts'
import type { ManuscriptPicture } from '../manuscripts/documentText.ts'
import type { OpenedManuscript } from '../manuscripts/openManuscript.ts'

import { readLosses } from '../../domain/text/losses.ts'
import { toObject } from '../values/toObject.ts'

/** What of the file is no text. Numbers of paragraphs are those of the paragraphs as received. */
type BesideText = {
  readonly lost: Losses
  /** Comments, notes and tracked changes. */
  readonly notes: readonly SheetNote[]
  readonly pictures: readonly ManuscriptPicture[]
}

/** Reading of a manuscript as its row holds it, with what of the file is no text. */
export type StoredReading = BesideText & { readonly reading: ManuscriptReading }

/** What of an opened file is no text. */
export const besideText = ({ changes, lost, notes, pictures }: OpenedManuscript): BesideText => ({
  lost,
  notes: [...notes, ...changes],
  pictures,
})

/** What the row of a manuscript stores of a reading: plain JSON. */
export const toStored = (
  reading: ManuscriptReading,
  { lost, notes, pictures }: BesideText,
): Record<string, unknown> => structuredClone({ ...reading, lost, notes, pictures })

/** Reads what `toStored` made; undefined for a reading of earlier versions, which lacks the text. */
export function readStored(value: unknown): StoredReading | undefined {
  const { lost, notes, pictures, ...reading } = toObject(value)
  return Array.isArray(reading.paragraphs) && Array.isArray(reading.received)
    ? {
        lost: readLosses(lost),
        notes: Array.isArray(notes) ? (notes as SheetNote[]) : [],
        pictures: Array.isArray(pictures) ? (pictures as ManuscriptPicture[]) : [],
        reading: reading as unknown as ManuscriptReading,
      }
    : undefined
}
