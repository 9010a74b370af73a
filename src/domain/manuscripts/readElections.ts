import type { TextRange } from '../text/textRange.ts'
import type { Paragraph, Understood } from './manuscript.ts'
import type { ElectionReading } from './reading.ts'

import { parseChineseNumeral } from '../text/chineseNumerals.ts'
import { findNames } from '../mentions/index.ts'
import { toNormalForm } from '../text/toNormalForm.ts'
import { findMatches, understand, wordsAt } from './findMatches.ts'
import { isReportedSpeech } from './isReportedSpeech.ts'

const CLAUSE =
  /(?<verb>补选|选举)(?:产生)?(?:了)?(?!办法|结果|方案|委员会|工作|权|法|和|大会|任务|事项|单位)(?<what>[^,。;]+)/dgu
const AND_ELECTED = /[,;](?<what>\p{Script=Han}[^,。;]{1,60}?同志(?:当选)?为[^,。;]+)/dgu
const POST =
  /^(?<elected>.+?)(?:等?(?:[0-9一二三四五六七八九十]{1,6}[名位]?)?(?:同志)?)(?:当选)?为(?<post>.+)$/u
const SEATS = /^(?<post>.*?)(?<seats>[0-9]{1,6}|[一二三四五六七八九十]{1,6})[名人位](?<after>.*)$/u
const HAS_RESULT =
  /为|[0-9一二三四五六七八九十][名人位]|主席团|主任|委员|代表|主席|院长|检察长|[区县市省镇乡]长/u

/** Reads the elections that the report itself states, without what a speaker says of them. */
export function readElections(
  paragraphs: readonly Paragraph[],
): readonly Understood<ElectionReading>[] {
  const own = paragraphs.filter((paragraph) => !isReportedSpeech(paragraph))
  return onceEach(own.flatMap(readParagraph))
}

function readParagraph(paragraph: Paragraph): readonly Understood<ElectionReading>[] {
  const clauses = findMatches([paragraph], CLAUSE).filter(({ groups }) =>
    HAS_RESULT.test(groups['what'] ?? ''),
  )
  return clauses.flatMap((clause, position) => {
    const what = clause.ranges['what']
    if (!what) return []
    const isNamed = paragraph.folded.startsWith('选举产生', clause.start)
    const range = isNamed && POST.test(clause.groups['what'] ?? '') ? what : clause
    const isByElection = clause.groups['verb'] === '补选'
    const described = describeElection({ isByElection, paragraph, range, what })
    const next = clauses[position + 1]?.start ?? Infinity
    const further = readFurther({ from: clause.end, isByElection, paragraph, until: next })
    return [described, ...further]
  })
}

/** Keeps the first of equal statements. */
function onceEach(
  found: readonly Understood<ElectionReading>[],
): readonly Understood<ElectionReading>[] {
  const seen = new Set<string>()
  return found.filter(({ value: { raw } }) => {
    const printed = toNormalForm(raw)
    return !seen.has(printed) && seen.add(printed)
  })
}

type Search = { from: number; isByElection: boolean; paragraph: Paragraph; until: number }

/** Reads who else was elected, in the clauses after the verb up to the end of its sentence or the next verb. */
function readFurther({
  from,
  isByElection,
  paragraph,
  until,
}: Search): readonly Understood<ElectionReading>[] {
  const [folded = ''] = paragraph.folded.slice(from, until).split('。', 1)
  const rest = { ...paragraph, folded }
  return findMatches([rest], AND_ELECTED).flatMap(({ ranges }) => {
    const range = ranges['what']
    if (!range) return []
    const what = { end: from + range.end, start: from + range.start }
    return [describeElection({ isByElection, paragraph, range: what, what })]
  })
}

type Mention = { isByElection: boolean; paragraph: Paragraph; range: TextRange; what: TextRange }

function describeElection({
  isByElection,
  paragraph,
  range,
  what,
}: Mention): Understood<ElectionReading> {
  const { elected, post, seats } = readResult(paragraph.folded.slice(what.start, what.end))
  return understand({
    confidence: 0.85,
    paragraph,
    range,
    value: {
      elected,
      kind: isByElection ? 'byElection' : 'election',
      ...(post && { post }),
      raw: wordsAt(paragraph, range),
      ...(seats !== undefined && { seats }),
    },
  })
}

/** Reads the names or the number of the elected: `甲、乙为某职`, `某职5名`. */
function readResult(
  words: string,
): Pick<ElectionReading, 'elected' | 'post'> & { readonly seats?: number | undefined } {
  const named = POST.exec(words)?.groups
  if (named) return { elected: findNames(named['elected'] ?? ''), post: named['post'] ?? '' }
  const { after = '', post = words, seats = '' } = SEATS.exec(words)?.groups ?? {}
  return { elected: [], post: `${post}${after}`, seats: parseChineseNumeral(seats) }
}
