import type { ManuscriptSheet, SheetItem } from './sheet.ts'

import { isLatin } from './latinText.ts'

/** Fields of the head of an item: the reader finds them in English as well. */
const headFields: ReadonlySet<string> = new Set([
  ...['bylines', 'captions', 'correspondents', 'credits', 'dateline', 'headline', 'kicker'],
  ...['subheads', 'subtitle', 'title'],
])

/**
 * Whether so little was read of an item that it being without doubts says nothing: nothing at all, or nothing but its
 * head where most of its text is in Latin letters, which the reader does not look into.
 */
export function isLittleRead(
  { body, fields, people }: SheetItem,
  { paragraphs }: Pick<ManuscriptSheet, 'paragraphs'>,
): boolean {
  const read = fields.filter(({ values }) => values.some(({ state }) => state !== 'removed'))
  if (read.length === 0) return true
  const hasFacts =
    people.some(({ kind }) => kind === 'person') || read.some(({ name }) => !headFields.has(name))
  const latin = body.filter((index) => isLatin(paragraphs[index]?.text ?? ''))
  return !hasFacts && latin.length * 2 > body.length
}

/** Whether there is such an item on a sheet. */
export const hasLittleRead = (sheet: Pick<ManuscriptSheet, 'items' | 'paragraphs'>): boolean =>
  sheet.items.some((item) => isLittleRead(item, sheet))
