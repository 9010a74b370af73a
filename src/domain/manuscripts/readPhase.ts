import type { Layout } from './layOut.ts'
import type { Understood } from './manuscript.ts'
import type { MeetingPhase } from './reading.ts'

import { NUMERAL, parseChineseNumeral } from '../text/chineseNumerals.ts'
import { findMatches, understand } from './findMatches.ts'
import { leadOf, sittingIn } from './leadOf.ts'

/** Patterns of phases, in order of precedence. */
const PHASES: readonly { readonly pattern: RegExp; readonly phase: MeetingPhase }[] = [
  { pattern: /预备会议/dgu, phase: 'preparatory' },
  { pattern: /(?:闭幕|落下帷幕|落幕)(?!后|以来|不久|之后|的第|已)/dgu, phase: 'closing' },
  { pattern: /(?:开幕|启幕|拉开(?:帷幕|大幕|序幕))(?!在即|前夕|以来|前,)/dgu, phase: 'opening' },
  {
    pattern: new RegExp(`(?<!委员会)(?<!届)(?<!委)(?<!政府)第${NUMERAL}次全体会议`, 'dgu'),
    phase: 'plenary',
  },
  {
    pattern: new RegExp(
      `(?:中共|中国共产党|[省市区县镇乡]委|纪委|纪律检查委员会)\\S{0,12}${NUMERAL}次(?:全体(?:\\(扩大\\))?会议|全会)(?!将|拟|定于|精神|部署|决[定议]|以来|报告|提出|确定|要求)`,
      'dgu',
    ),
    phase: 'plenary',
  },
]
const PLENARY = new RegExp(
  `(?<!委员会)(?<!届)(?<!委)(?<!政府)(?<![、和])第(?<ordinal>${NUMERAL})次(?:全体会议|大会)`,
  'dgu',
)

/** The sitting behind the session: `七届人大一次会议第三次全体会议`. */
const PLENARY_OF_SESSION = new RegExp(`(?<=次会议)第(?<ordinal>${NUMERAL})次全体会议`, 'dgu')

/** Reads which sitting of the meeting this is: from the headline, else the lead, else the closing words. */
export function readPhase({
  body,
  head,
}: Pick<Layout, 'body' | 'head'>): readonly Understood<MeetingPhase>[] {
  for (const { from, paragraphs } of [
    { from: PHASES, paragraphs: head },
    { from: PHASES, paragraphs: leadOf(body, 1) },
    // The last words of a text tell how it ended; who came to the opening is told there as well.
    { from: PHASES.filter(({ phase }) => phase !== 'opening'), paragraphs: body.slice(-1) },
    { from: PHASES, paragraphs: sittingIn(body) },
  ])
    for (const { pattern, phase } of from) {
      const [found] = findMatches(paragraphs, pattern)
      if (found)
        return [
          understand({ confidence: 0.9, paragraph: found.paragraph, range: found, value: phase }),
        ]
    }
  return []
}

/** Reads the number of the sitting within the meeting: `举行第三次全体会议`. */
export const readPlenary = ({
  body,
  head,
}: Pick<Layout, 'body' | 'head'>): readonly Understood<number>[] =>
  [
    ...findMatches([...leadOf(body, 2), ...sittingIn(body)], PLENARY),
    ...findMatches(head, PLENARY_OF_SESSION),
  ]
    .slice(0, 1)
    .flatMap(({ groups, paragraph, ...range }) => {
      const value = parseChineseNumeral(groups['ordinal'] ?? '')
      return value === undefined ? [] : [understand({ confidence: 0.95, paragraph, range, value })]
    })
