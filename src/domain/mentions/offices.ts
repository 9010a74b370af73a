import { matchesOf } from '../text/matchesOf.ts'
import { TITLE_WORDS } from './titleWords.ts'

/** Regular expression source for the last word of an office; `委员会` is an organ, not an office. */
const TITLE_WORD = `(?:${TITLE_WORDS.toSorted((a, b) => b.length - a.length).join('|')})(?!会|(?<!长)长|团|部|处|大会|(?<=主席)台|(?<=执行主席)席|(?<=主席)席(?:位|上|就|$)|(?<=[使事])馆)`

/** Looked for at every character: one word may begin within another, `总支书记`. */
const TITLES = new RegExp(`(?=(?<title>${TITLE_WORD}))`, 'gu')
const OFFICE_AND_REST = new RegExp(`^(?<office>.*${TITLE_WORD})(?<rest>.*)$`, 'u')
const SHARED =
  /(?:副[^、]*|委员|常委|领导|同志|代表|常务主席|执行主席|成员|审判员|检察员|陪审员|负责人|村民|居民|委员会委员)$/u

/** Splits `区委书记乔某某` after the office; `office` is empty when there is none. */
export function cutOffice(text: string): { readonly office: string; readonly rest: string } {
  const { office, rest } = OFFICE_AND_REST.exec(text)?.groups ?? {}
  return office === undefined ? { office: '', rest: text } : { office, rest: rest ?? '' }
}

/** The office that words begin with, as it is printed behind a name: `副主任`, `书记`; empty when there is none. */
const TITLE_BEHIND = new RegExp(`^(?:常务)?副?${TITLE_WORD}`, 'u')
export const titleAt = (words: string): string => TITLE_BEHIND.exec(words)?.[0] ?? ''

/** Offsets at which an office may end, in order: `代表` may be an office or a verb. */
export const officeEnds = (text: string): readonly number[] =>
  [
    ...new Set(
      matchesOf(TITLES, text).map(({ groups, index }) => index + (groups?.['title'] ?? '').length),
    ),
  ].toSorted((a, b) => a - b)

/** Whether an office is one that several people hold, so that the names after the first share it. */
export const isShared = (office: string): boolean => SHARED.test(office)
