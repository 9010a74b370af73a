import type { TextRange } from '../text/textRange.ts'

import { matchesOf } from '../text/matchesOf.ts'

/** Change of a text. */
export type Change = TextRange & { readonly to: string }

const HAN = String.raw`\p{Script=Han}`
/** Blanks beside a mark that brings its own room. */
const BESIDE_MARK =
  /(?<=[，。、；：？！“‘（《])[ \t\u00A0\u3000]+(?=\S)|(?<=\S)[ \t\u00A0\u3000]+(?=[，。、；：？！”’）》])/gu
/** Half-width marks that become such marks. */
const BEFORE_NARROW = new RegExp(
  `(?<=${HAN})[ \\t\\u00A0\\u3000]+(?=[,;:?!](?:\\s|${HAN}|[“"]|$))|(?<=${HAN}[,;:?!])[ \\t\\u00A0\\u3000]+(?=${HAN})`,
  'gu',
)
const CLAUSE = /[^，。；：？！,;:?!（）()“”]+/gu
const BETWEEN_HAN = new RegExp(`(?<=${HAN})[ \\t\\u00A0\\u3000]+(?=${HAN})`, 'gu')
/** Longest word that may be a name or an item of a list, which blanks part. */
const LONGEST_ITEM = 4
/** Who sends a story, before it. */
const DATELINE = /(?:讯|电|消息|报道|记者|通讯员|摄|图|文)$/u

/**
 * Finds blanks that print does not set: beside marks, and between Chinese characters within a sentence. Blanks that part
 * names or items stay.
 */
export const findBlanks = (text: string, isStory: boolean): readonly Change[] => [
  ...blanksOf(text, BESIDE_MARK),
  ...blanksOf(text, BEFORE_NARROW),
  ...(isStory ? betweenHan(text) : []),
]

const blanksOf = (text: string, pattern: RegExp): readonly Change[] =>
  matchesOf(pattern, text).map(({ 0: blank, index }) => ({
    end: index + blank.length,
    start: index,
    to: '',
  }))

/** Blanks in clauses that are no list. */
const betweenHan = (text: string): readonly Change[] =>
  matchesOf(CLAUSE, text).flatMap(({ 0: clause, index }) => {
    const [blank, ...others] = blanksOf(clause, BETWEEN_HAN)
    if (!blank || others.length > 0) return []
    const [before, after] = [clause.slice(0, blank.start).trim(), clause.slice(blank.end).trim()]
    const isList = before.length <= LONGEST_ITEM && after.length <= LONGEST_ITEM
    return isList || DATELINE.test(before)
      ? []
      : [{ end: index + blank.end, start: index + blank.start, to: '' }]
  })
