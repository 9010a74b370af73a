import { parseChineseNumeral } from '../text/chineseNumerals.ts'
import { type TextRange } from '../text/textRange.ts'
import { toNormalForm } from '../text/toNormalForm.ts'
import { findMatches, understand, wordsAt } from './findMatches.ts'
import { isReportedSpeech } from './isReportedSpeech.ts'
import { type Paragraph, type Understood } from './manuscript.ts'
import { type ElectionReading } from './reading.ts'
import { readNames } from './readPeople.ts'

const CLAUSE =
  /(?<verb>补选|选举)(?:产生)?(?:了)?(?!办法|结果|方案|委员会|工作|权|法|和|大会|任务|事项|单位)(?<what>[^,。;]+)/dgu
const AND_ELECTED = /[,;](?<what>\p{Script=Han}[^,。;]{1,60}?同志(?:当选)?为[^,。;]+)/dgu
const POST =
  /(?<elected>.+?)(?:等?(?:[0-9一二三四五六七八九十]+[名位]?)?(?:同志)?)(?:当选)?为(?<post>.+)$/u
const SEATS = /(?<post>.*?)(?<seats>[0-9]+|[一二三四五六七八九十]+)[名人位](?<after>.*)$/u
const HAS_RESULT =
  /为|[0-9一二三四五六七八九十]+[名人位]|主席团|主任|委员|代表|主席|院长|检察长|[区县市省镇乡]长/u

/** Elections that the report itself states; what a speaker says of them is left out. */
export const readElections = (
  paragraphs: readonly Paragraph[],
): readonly Understood<ElectionReading>[] => {
  const own = paragraphs.filter((paragraph) => !isReportedSpeech(paragraph))
  const found = findMatches({ paragraphs: own, pattern: CLAUSE }).flatMap((match) => {
    const what = match.ranges['what']
    if (!what || !HAS_RESULT.test(match.groups['what'] ?? '')) return []
    const isNamed = /^选举产生/u.test(match.paragraph.folded.slice(match.start))
    const hasNames = POST.test(match.groups['what'] ?? '')
    const range = isNamed && hasNames ? what : { end: match.end, start: match.start }
    const isByElection = match.groups['verb'] === '补选'
    return [
      describeElection({ isByElection, paragraph: match.paragraph, range, what }),
      ...readFurther({ from: match.end, isByElection, paragraph: match.paragraph }),
    ]
  })
  return found.filter(
    ({ value }, position) =>
      found.findIndex((other) => toNormalForm(other.value.raw) === toNormalForm(value.raw)) ===
      position,
  )
}

const readFurther = ({
  from,
  isByElection,
  paragraph,
}: {
  readonly from: number
  readonly isByElection: boolean
  readonly paragraph: Paragraph
}): readonly Understood<ElectionReading>[] => {
  const end = paragraph.folded.indexOf('。', from)
  const rest = { ...paragraph, folded: paragraph.folded.slice(0, end < 0 ? undefined : end) }
  return findMatches({ paragraphs: [rest], pattern: AND_ELECTED }).flatMap(({ ranges }) => {
    const what = ranges['what']
    return what && what.start > from
      ? [describeElection({ isByElection, paragraph, range: what, what })]
      : []
  })
}

const describeElection = ({
  isByElection,
  paragraph,
  range,
  what,
}: {
  readonly isByElection: boolean
  readonly paragraph: Paragraph
  readonly range: TextRange
  readonly what: TextRange
}): Understood<ElectionReading> => {
  const { elected, post, seats } = readResult(paragraph.folded.slice(what.start, what.end))
  return understand({
    confidence: 0.85,
    paragraph,
    range,
    value: {
      elected,
      kind: isByElection ? 'byElection' : 'election',
      ...(post && { post }),
      raw: wordsAt({ paragraph, range }),
      ...(seats !== undefined && { seats }),
    },
  })
}

/** `甲、乙为某职` names the elected, `某职5名` counts them. */
const readResult = (
  words: string,
): Pick<ElectionReading, 'elected' | 'post'> & { readonly seats?: number | undefined } => {
  const named = POST.exec(words)?.groups
  if (named) return { elected: readNames(named['elected'] ?? ''), post: named['post'] ?? '' }
  const { after = '', post = words, seats = '' } = SEATS.exec(words)?.groups ?? {}
  return { elected: [], post: `${post}${after}`, seats: parseChineseNumeral(seats) }
}
