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
export const isShared = (office: string): boolean => SHARED.test(office) || ORGAN.test(office)

const ORGAN_WORD =
  '(?:局|委|办|部|厅|院|署|科|处|室|站|所|中心|政府|街道|公司|集团|银行|大队|支队|总队|工会|妇联|残联|科协|文联|侨联|工商联|协会|商会|学校|中学|小学|大学|学院|医院|法院|检察院|委员会|办公室|管委会|合作社|居委会|村委会|社区|报社|电视台|[镇乡村](?=$|[\\s\u3000]))'
const ORGAN = new RegExp(`^(?:\\p{Script=Han}|\\d|[()“”]){1,24}${ORGAN_WORD}$`, 'u')
const ORGAN_AND_NAME = new RegExp(
  `^(?<organ>(?:\\p{Script=Han}|\\d|[()“”]){1,24}${ORGAN_WORD})[\\s\u3000]{1,4}(?<name>\\p{Script=Han}{2,4}|\\p{Script=Han}[ \u3000]{1,2}\\p{Script=Han}|\\p{Script=Han}{1,7}(?:·\\p{Script=Han}{1,6}){1,3})$`,
  'u',
)

/** Splits `区水务局 章某某`, an organ and who came from it, as forms list them without an office. */
export const cutOrgan = (
  text: string,
): undefined | { readonly name: string; readonly organ: string } => {
  const { name, organ } = ORGAN_AND_NAME.exec(text)?.groups ?? {}
  return name === undefined || organ === undefined ? undefined : { name, organ }
}
