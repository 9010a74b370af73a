import type { ManuscriptSheet, SheetItem } from './sheet.ts'
import type { SheetEntry } from './sheetEntries.ts'

import { entriesToCheck } from './sheetEntries.ts'

/** What an editor is asked about before drafts are made. */
export type OpenBeforeDrafts = {
  /** Values and meetings that nobody has said to be right, the most doubtful first. */
  readonly doubts: readonly SheetEntry[]
  /** People who have to be identified: no drafts are made before. */
  readonly unidentified: readonly SheetEntry[]
  /** Items without a headline. */
  readonly untitled: readonly SheetItem[]
}

/** Finds what is open on a sheet. */
export function openBeforeDrafts(sheet: Pick<ManuscriptSheet, 'items'>): OpenBeforeDrafts {
  const check = entriesToCheck(sheet)
  return {
    doubts: check.filter(({ kind }) => kind !== 'person'),
    unidentified: check.filter(({ kind }) => kind === 'person'),
    untitled: sheet.items.filter(({ title }) => title === ''),
  }
}
