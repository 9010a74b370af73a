import type { TextRange } from '../text/textRange.ts'
import type { Paragraph, Understood } from './manuscript.ts'
import type { NamedPerson } from './reading.ts'

import { understand } from './findMatches.ts'
import { isLikelyName, isPossibleName } from './names.ts'
import { TITLE_WORD } from './offices.ts'
import { onceAName } from './readPeopleAt.ts'

const CLAUSE = /(?:《[^《》]{0,300}》|[^,。;:!?])+/gu
const SPOKE =
  /(?:发表|作|做|致)(?:了)?(?:重要|指导|总结|主旨|表态)?(?:讲话|致辞|致词|发言)|讲话|致辞|发言|指出|强调|要求(?!.{0,3}的)|希望(?=$|.)|表示|(?<!据)说$|中说|最后说|说明|报告(?:了)?(?:政府)?工作|[作做](?:了)?(?:\S{0,40})?(?:报告|汇报|说明)|提出(?:了)?[一二三四五六七八九十\d]+[点项个条]/u
/** Words that may follow a name directly, which tell 乔某 + 对 from a name of three characters. */
const AFTER_NAME =
  /^(?:在|对|代表|出席|主持|结合|就|随后|最后|首先|还|也|又|宣布|指出|强调|说|表示|要求|希望|向|发表|提出|作|做|致|讲话|发言|参加|分别|介绍|通报|传达|回顾|围绕|受|一行|到会|并|同志|充分|高度|进一步|从|以|于|$)/u
const TITLES = new RegExp(TITLE_WORD, 'gu')
const LONGEST_NAME = 4

/**
 * Reads who spoke or gave a report, each once, in the order of their first words, with the office printed there.
 *
 * @param known - names confirmed by lists in the same text
 */
export function readSpeakers(
  known: readonly string[],
  paragraphs: readonly Paragraph[],
): readonly Understood<NamedPerson>[] {
  const vouched = toVouched(known)
  return onceAName(
    paragraphs.flatMap((paragraph) =>
      [...paragraph.folded.matchAll(CLAUSE)].flatMap(({ 0: clause, index }) => {
        const person = readSubject(clause, vouched)
        if (!person || !SPOKE.test(clause.slice(person.end))) return []
        const range: TextRange = { end: index + person.end, start: index + person.start }
        const { name, office } = person
        return [
          understand({ confidence: person.confidence, paragraph, range, value: { name, office } }),
        ]
      }),
    ),
  )
}

/** Confirmed names with their place in the list, and their lengths. */
type Vouched = {
  readonly lengths: readonly number[]
  readonly places: ReadonlyMap<string, number>
}

/** Longest name. A long list is looked up by lengths, not name by name. */
const LONGEST_VOUCHED = 30

function toVouched(known: readonly string[]): Vouched {
  const names = known.filter(({ length }) => length <= LONGEST_VOUCHED)
  return {
    lengths: [...new Set(names.map(({ length }) => length))],
    places: new Map(names.map((name, place) => [name, place] as const).toReversed()),
  }
}

/** Confirmed name at the beginning of the words; of several, the one listed first. */
const vouchedAt = (rest: string, { lengths, places }: Vouched): string | undefined =>
  lengths
    .flatMap((length) => {
      const name = rest.slice(0, length)
      const place = places.get(name)
      return place === undefined ? [] : [{ name, place }]
    })
    .toSorted((a, b) => a.place - b.place)[0]?.name

type Subject = NamedPerson & TextRange & { readonly confidence: number }

/** Reads the person at the beginning of a clause: `市委常委、区委书记甲对…`, `甲在会上…`. */
function readSubject(clause: string, vouched: Vouched): Subject | undefined {
  const lead = /^(?:会上|随后|最后|会议期间|\s)*/u.exec(clause)?.[0].length ?? 0
  for (const { office, rest, start } of cutPossibleOffices(clause.slice(lead))) {
    const name = cutName({ hasOffice: office !== '', rest, vouched })
    if (!name) continue
    const from = lead + start
    const isKnown = vouched.places.has(name)
    return { confidence: isKnown ? 0.95 : 0.75, end: from + name.length, name, office, start: from }
  }
  return undefined
}

/** Lists the ways to cut an office off a clause, shortest first: `代表` may be a title or a verb. */
const cutPossibleOffices = (
  text: string,
): readonly { readonly office: string; readonly rest: string; readonly start: number }[] =>
  [0, ...[...text.matchAll(TITLES)].map(({ 0: word, index }) => index + word.length)].map(
    (end) => ({
      office: text.slice(0, end),
      rest: text.slice(end),
      start: end,
    }),
  )

type Input = {
  readonly hasOffice: boolean
  readonly rest: string
  readonly vouched: Vouched
}

function cutName({ hasOffice, rest, vouched }: Input): string | undefined {
  const known = vouchedAt(rest, vouched)
  if (known) return known
  const dotted = /^\p{Script=Han}{1,12}(?:[·•]\p{Script=Han}{1,4}?){1,6}/u.exec(rest)?.[0]
  if (dotted) return dotted
  for (let length = 2; length <= LONGEST_NAME; length += 1) {
    const name = rest.slice(0, length)
    const fits = hasOffice ? isPossibleName(name) : isLikelyName(name)
    if (fits && AFTER_NAME.test(rest.slice(length)) && rest.length > length) return name
  }
  return undefined
}
