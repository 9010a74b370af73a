import type { TextRange } from '../text/textRange.ts'
import type { Figure, Part } from './attendanceFigures.ts'

import { parseChineseNumeral } from '../text/chineseNumerals.ts'
import { matchesOf } from '../text/matchesOf.ts'
import { bareUnit, COUNT, DIGIT, UNIT } from './attendanceFigures.ts'

/** Figures of one statement, each told by the words of its own clause. */
export type ClauseFigures = Partial<Readonly<Record<Part, Figure>>>

const CLAUSE = /[^,;。!?]+/gu
/** People who are counted: `一百九十三名委员`, `会员29人`, `五十二位代表`. */
const COUNTED = new RegExp(
  `(?<!第)(?<!${DIGIT})(?:(?<unitBefore>${UNIT})(?:是|为|有|共|总数){0,2})?${COUNT}(?:名|位|人|个(?=$|${UNIT}))(?<unit>${UNIT})?`,
  'gu',
)

/** Words of a clause that tell what it counts; the first that fits decides. */
const PARTS: readonly (readonly [Part, RegExp])[] = [
  [
    'absent',
    /请了?(?:病|事|公|产)?假|告了?假|缺席|缺了|没(?:能)?(?:来|到)|未(?:能)?(?:到|出席|参加)|因(?:病|事|故|公)/u,
  ],
  ['due', /[应该](?:该|当)?(?:到|出席|参加|参会|来)|定员|定额|名额|在册|花?名册|额定|编制/u],
  [
    'present',
    /实(?:际)?(?:到|来|出席|参加)|签(?:了)?到|到(?:了|会|场|齐)|来(?:了|到)|报到|在座|[坐落](?:着|进|满|在|下|座)|出席|与会|参会/u,
  ],
]
/** Counts of others, of another time, or of no people of the meeting. */
const OTHERS =
  /列席|旁听|观摩|特邀|嘉宾|来宾|去年|上届|上一?次|往年|记者|志愿者|工作人员|发言|提出|提交|联名|附议|约|近|余|多名|多人|参加了?(?:投票|表决|测评)|当选|候选|选举|补选|审议|票/u

/** Most counts of a paragraph that are compared: a statement of who came stands among the first. */
const MOST_COUNTS = 40

type Told = Figure & { readonly part: Part | undefined }

/**
 * Reads counts of a meeting that its clauses tell in words of their own: `定员207名，请假14名`, `签到的有205名`. Two of the
 * three have to be told, and where all three are, they have to add up.
 */
export function findClauseFigures(text: string): ClauseFigures | undefined {
  const told = matchesOf(CLAUSE, text)
    .flatMap(({ 0: words, index }) => countsOf(words, index))
    .slice(0, MOST_COUNTS)
  for (const part of ['due', 'absent', 'present'] as const)
    for (const first of told.filter((each) => each.part === part)) {
      const found = around(first, told)
      if (found) return found
    }
  return addedUp(told)
}

/** Three counts of people near each other, of which one is the sum of the others: nothing else but who was due adds up so. */
function addedUp(told: readonly Told[]): ClauseFigures | undefined {
  for (const due of told)
    for (const present of told) {
      const rest = due.count - present.count
      if (rest <= 0 || rest >= present.count || distance(due, present) > FARTHEST) continue
      const absent = told.find(
        (each) => each.count === rest && each !== present && distance(each, due) <= FARTHEST,
      )
      const isOfMembers = [due, present, absent].some((each) => each?.unit !== undefined)
      if (absent && isOfMembers) return { absent, due, present }
    }
  return undefined
}

function countsOf(words: string, index: number): readonly Told[] {
  if (OTHERS.test(words)) return []
  const part = PARTS.find(([, pattern]) => pattern.test(words))?.[0]
  return matchesOf(COUNTED, words).flatMap(({ 0: counted, groups = {}, index: at }) => {
    const count = parseChineseNumeral(groups['count'] ?? '')
    if (count === undefined) return []
    const start = index + at
    const unit = bareUnit(groups['unit'] ?? groups['unitBefore'])
    return [{ count, end: start + counted.length, part, start, unit }]
  })
}

/** Farthest that the counts of one statement stand apart, in characters. */
const FARTHEST = 90

/** The figures beside one that is told, where they say the rest of what a statement says. */
function around(first: Told, told: readonly Told[]): ClauseFigures | undefined {
  const near = told.filter((each) => each !== first && distance(each, first) <= FARTHEST)
  const of = (part: Part) => (first.part === part ? first : near.find((each) => each.part === part))
  const [due, present, absent] = [of('due'), of('present'), of('absent')]
  const unsaid = near.filter((each) => each.part === undefined && each.unit !== undefined)
  const whole =
    due ?? unsaid.find(({ count }) => present && absent && count === present.count + absent.count)
  const came =
    present ?? unsaid.find(({ count }) => due && absent && count === due.count - absent.count)
  if (!whole || !(came ?? absent) || !isBalanced(whole, came, absent)) return undefined
  return { due: whole, ...(came && { present: came }), ...(absent && { absent }) }
}

const distance = (one: TextRange, other: TextRange): number =>
  Math.max(one.start, other.start) - Math.min(one.end, other.end)

/** Whether counts can be of one meeting. */
function isBalanced(due: Figure, present: Figure | undefined, absent: Figure | undefined): boolean {
  if (present && absent) return due.count === present.count + absent.count
  return (present ?? absent ?? due).count < due.count || present?.count === due.count
}
