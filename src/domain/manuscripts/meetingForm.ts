import type { Lead } from './findRegion.ts'
import type { MeetingOrgan } from './reading.ts'

import { NUMERAL } from '../text/chineseNumerals.ts'

/** Form of a meeting's name. `pattern` begins with the ordinals, or with what stands in their place; the region is what
 * `before` finds in front of them. A form whose pattern finds its own region has no `before`.
 */
export type Form = {
  readonly before?: Lead
  /** Character without which the pattern finds nothing: most paragraphs lack it. */
  readonly landmark?: string
  readonly organ: MeetingOrgan
  readonly pattern: RegExp
}

/** Sources of the ordinals in names of meetings: 第十四届, 第三次. */
export const TERM = `第?(?<term>${NUMERAL})届`
export const SESSION = `第?(?<session>${NUMERAL})次`

export const REGION_ALONE: Lead = { isNeeded: false, words: [] }

/** `words` is the source of a regular expression. */
export type Wording = { before?: Lead; organ: MeetingOrgan; words: string }

export function form({ before, organ, words }: Wording): Form {
  const landmark = landmarkOf(words)
  return {
    ...(before && { before }),
    ...(landmark !== undefined && { landmark }),
    organ,
    pattern: new RegExp(words, 'dgu'),
  }
}

/** What stands in every name of a form with an ordinal that is not left out. */
function landmarkOf(words: string): string | undefined {
  const needed = words.replaceAll(`(?:${TERM})?`, '').replaceAll(`(?:${SESSION})?`, '')
  if (needed.includes(TERM)) return '届'
  return needed.includes(SESSION) || needed.includes(NUMBERED) ? '次' : undefined
}

/** A congress that is counted by itself: 第十四次. */
const NUMBERED = `第(?<term>${NUMERAL})次`
