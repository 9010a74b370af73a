import type { Lead } from './findRegion.ts'
import type { MeetingOrgan } from './reading.ts'

/** Form of a meeting's name. `pattern` begins with the ordinals, or with what stands in their place; the region is what
 * `before` finds in front of them. A form whose pattern finds its own region has no `before`.
 */
export type Form = {
  readonly before?: Lead
  readonly organ: MeetingOrgan
  readonly pattern: RegExp
}

export const REGION_ALONE: Lead = { isNeeded: false, words: [] }

/** `words` is the source of a regular expression. */
export type Wording = { before?: Lead; organ: MeetingOrgan; words: string }

export const form = ({ before, organ, words }: Wording): Form => ({
  ...(before && { before }),
  organ,
  pattern: new RegExp(words, 'dgu'),
})
