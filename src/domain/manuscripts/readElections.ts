import type { TextRange } from '../text/textRange.ts'
import type { Paragraph, Understood } from './manuscript.ts'
import type { ElectionReading } from './reading.ts'
import type { Posted } from './readPostLists.ts'

import { hideVotes } from '../frames/index.ts'
import { cutOffice, isLikelyName } from '../mentions/index.ts'
import { toNormalForm } from '../text/toNormalForm.ts'
import { NAMED, readResult } from './electionResult.ts'
import { findMatches, trimRange, understand, wordsAt } from './findMatches.ts'
import { isReportedSpeech } from './isReportedSpeech.ts'
import { onceBy } from './onceBy.ts'
import { isInDialogue } from './readDialogue.ts'
import { isColumnHead, postedIn } from './readPostLists.ts'

/** Verbs that give or take a post, longest first. A new one is a word here. */
const VERBS = [
  ...['补选', '增选', '改选', '选举', '推选', '推举', '选出', '递补', '增补'],
  ...['任命', '聘任', '聘请', '委任', '免去', '罢免', '撤销'],
]
export const VERB = `(?:${VERBS.join('|')})`
/** What follows a verb that is used as a noun: `选举办法`. */
const NOUN =
  '办法|方式|形式|结果|方案|工作|权|法|和|大会|任务|事项|单位|程序|制度|日|工委|名单|议案|案|议程|人员|干部|会|书|状|仪式|后|时|前|的|有关|相关'
const POSTS =
  '为|[0-9一二三四五六七八九十][名人位]|主席团|主任|委员|代表|主席|院长|检察长|秘书长|书记|职务|局长|部长|校长|会长|成员|理事会|委员会|常委会|班子|[区县市省镇乡]长'

const CLAUSE = new RegExp(
  `(?<!被)(?<verb>(?:决定)?${VERB})(?:产生|出)?(?:了)?[::]?(?!${NOUN})(?<what>[^,。;]+?)(?=、(?:决定)?${VERB}|(?<=为[^,。;、]{2,40})、\\p{Script=Han}{2,4}(?:同志)?为|[,。;]|$)`,
  'dgu',
)
const ELECTED = new RegExp(
  `(?<=^|[,。;:])(?<what>[^,。;:]{2,200}?(?:当选|被选举|被推选|被任命)(?:为)?[^,。;]{2,60})`,
  'dgu',
)
/** Clause after the verb's own that gives a post to somebody else: `乙为委员`, `丙的副区长职务`. */
const FURTHER =
  /(?<=^|^、|[,;:])(?<what>(?!、)[^,。;:]{2,200}?(?:(?:同志)?(?:当选)?为[^,。;]+|(?:同志)?的[^,。;]+职务))/dgu
/** A verb in the active: `被选举为` is part of another. */
const ANY_VERB = new RegExp(`(?<!被)${VERB}`, 'u')
/** A verb of the line itself, at its beginning or behind a comma. */
const OWN_VERB = new RegExp(`(?:^|,)(?:会议|大会|决定|批准|同意|一致){0,3}(?<!被)${VERB}`, 'u')
const HAS_RESULT = new RegExp(POSTS, 'u')
/** A result that names nobody: `选举产生新一任县长`. */
const OF_NOBODY =
  /圆满|完成|班子:|投票日|^[^,。;]{2,8}是在|^\d{1,5}[名人位]$|执行主席|^[^,。;]{0,6}(?:工匠|先进|优秀|劳模)|^[省市区县镇乡]?委?(?:常委|书记|副书记|主席|副主席|主任|副主任|、){3,}$/u
/** Whether words hold a post, or how many were chosen. */
const hasResult = (words: string): boolean =>
  HAS_RESULT.test(words) || (/[为任]/u.test(words) && cutOffice(words).office !== '')
/** Words before the verb that make it no deed: elections to come, proposals, conditions. */
const NO_DEED =
  /(?:将|拟|可|适时|条件成熟时|提请|提名|建议|酝酿|关于|未|不|有权|负责|依法进行|进行|准备|筹备|推荐|可以|应当|是否|认真做好|做好|组织|参加|审议(?:了)?|宣读(?:了)?|完成(?:了)?|决定任免|候选人|任期内|讨论(?:了)?)[^,。;]{0,6}$|通过(?:了)?[^,。;]{1,6}$/u

/** What came of an election of another time: `当选县人大代表后`. */
const OF_ANOTHER_TIME = /当选[^,。;]{2,20}(?:以来|[后时])/u

/** Earlier in the sentence: what follows is still to come. */
const TO_COME = /(?:将于|将在|明天|明日|后天|拟于|择日)[^。;]*$/u

/** Reads the elections and appointments that the report itself states, without what a speaker says of them. */
export function readElections(
  paragraphs: readonly Paragraph[],
): readonly Understood<ElectionReading>[] {
  const own = paragraphs
    .filter((paragraph) => !isReportedSpeech(paragraph) && !isInDialogue(paragraph))
    .map((paragraph) => ({ ...paragraph, folded: hideVotes(paragraph.folded) }))
  const found = [...own.flatMap(readParagraph), ...readHeaded(own)].toSorted(inTextOrder)
  return onceBy(found, ({ value: { raw } }) => toNormalForm(raw))
}

const inTextOrder = (one: Understood<unknown>, other: Understood<unknown>): number =>
  one.source.paragraph - other.source.paragraph || one.source.start - other.source.start

function readParagraph(paragraph: Paragraph): readonly Understood<ElectionReading>[] {
  const clauses = findMatches([paragraph], CLAUSE).filter(
    ({ groups, start }) =>
      hasResult(groups['what'] ?? '') &&
      !OF_NOBODY.test(groups['what'] ?? '') &&
      !NO_DEED.test(paragraph.folded.slice(Math.max(0, start - 20), start)) &&
      !TO_COME.test(paragraph.folded.slice(Math.max(0, start - 60), start)),
  )
  const elected = findMatches([paragraph], ELECTED).flatMap(({ ranges }) => {
    const found = ranges['what']
    const told = found ? paragraph.folded.slice(found.start, found.end) : ''
    if (!found || ANY_VERB.test(told) || OF_ANOTHER_TIME.test(told)) return []
    const what = { end: found.end, start: withNamesBefore(found.start, paragraph) }
    const described = describeElection({ paragraph, range: what, verb: '选举', what })
    return described.value.elected.length > 0 ? [described] : []
  })
  const others = findMatches([paragraph], OTHER).flatMap(({ ranges, start }) => {
    const what = ranges['what']
    if (!what || TO_COME.test(paragraph.folded.slice(Math.max(0, start - 60), start))) return []
    const isDecided = paragraph.folded.startsWith('决定', what.start - 2)
    const range = isDecided ? { end: what.end, start: what.start - 2 } : what
    const described = describeElection({ paragraph, range, verb: '任命', what })
    return described.value.elected.length > 0 && !/执行主席/u.test(described.value.post ?? '')
      ? [described]
      : []
  })
  return [
    ...elected,
    ...others,
    ...clauses.flatMap((clause, position) => {
      const what = clause.ranges['what']
      const verb = clause.groups['verb'] ?? ''
      if (!what) return []
      const isNamed = paragraph.folded.startsWith('选举产生', clause.start)
      const range = isNamed && NAMED.test(clause.groups['what'] ?? '') ? what : clause
      const next = clauses[position + 1]?.start ?? Infinity
      return [
        describeElection({ paragraph, range, verb, what }),
        ...readFurther({ from: clause.end, paragraph, until: next, verb }),
      ]
    }),
  ]
}

/** Most characters of names that commas part before the last. */
const LONGEST_NAMES = 60
const NAMES_BEFORE = /(?<=^|[,。;:])(?<names>(?:\p{Script=Han}{2,4},){1,12})$/u

/** Where names begin that only commas part from the last: `甲,乙当选为副主席`. */
function withNamesBefore(start: number, { folded }: Paragraph): number {
  const from = Math.max(0, start - LONGEST_NAMES)
  const names = NAMES_BEFORE.exec(folded.slice(from, start))?.groups?.['names']?.split(',') ?? []
  const own = names.slice(0, -1)
  const first = own.findLastIndex((name) => !isLikelyName(name)) + 1
  return start - own.slice(first).reduce((length, name) => length + name.length + 1, 0)
}

/** `甲任某职`, `接受甲辞去某职的请求`. */
const OTHER_FORMS = [
  // `甲任某职`
  String.raw`(?<=^|[,。;:]|决定|宣布|同意)(?!会议|大会|经|全会|根据|决定)(?:\p{Script=Han}|·){2,12}?(?<![曾现原历时前])任(?!命|何|期|务|职|教|意|由|性|免|前|后|选|内|满|重|劳|凭|用|鸟|人)[^,。;]{3,30}?(?:长|主任|书记|主席|委员|主编|总监|经理)(?=[,。;]|$)`,
  // `决定甲代理某职`
  String.raw`(?<=决定)(?![任免接通批召聘给授对由在将于提同])(?:\p{Script=Han}|[·、]){2,40}?(?:同志)?(?:为|代理)[^,。;]{3,30}?(?:长|主任|书记|主席|职务)(?=[,。;]|$)`,
  // `甲不再担任某职`
  String.raw`(?<=^|[,。;:]|决定|宣布|同意)(?:\p{Script=Han}|·){2,6}?(?:同志)?不再(?:担任|兼任)[^,。;]{3,40}`,
  // `当选某职的是甲`
  String.raw`当选为?[^,。;的]{3,30}的(?:是|有|为)[^,。;]{2,60}`,
  // `选甲当了乡长`
  String.raw`(?<=们|投票|大家|大会|会议|还|又|,|^)推?选(?!举|派|择|拔|用|出的)(?:了|出)?(?:\p{Script=Han}|[·、]){2,30}?(?:当|做)了?[^,。;的]{2,14}?(?:长|主任|书记|主席|委员)(?=[,。;]|$)`,
  // `接受甲辞去某职的请求`
  String.raw`(?<!关于)(?<!要求)(?:(?:同意|批准)?接受|同意|批准)(?:了)?[^,。;]{2,40}?辞去[^,。;]{2,40}?(?:职务)?的?(?:请求|申请|(?<=职务))`,
  // `接受甲的辞职请求`
  String.raw`(?<!关于)(?:接受|同意|批准)(?:了)?[^,。;]{2,12}?的?辞职(?:请求|申请)`,
]
const OTHER = new RegExp(`(?<what>${OTHER_FORMS.join('|')})(?=[,。;]|$)`, 'dgu')

const HEADING = new RegExp(
  `(?<verb>${VERB})(?:名单|如下|下列(?:人员|同志)|以下(?:同志|人员))?:$|^(?:[一二三四五]、|\\([一二三四五]\\)|\\d[.、])?(?:会议)?(?:决定|表决通过|批准)?(?<bare>${VERB})(?:(?:的)?名单|人员|下列人员|以下同志)?(?:\\(\\S{1,10}\\))?$`,
  'u',
)

/** Reads lines under one that ends with the verb: `任命：`, `决定任命：`. */
function readHeaded(paragraphs: readonly Paragraph[]): readonly Understood<ElectionReading>[] {
  let verb: string | undefined
  return paragraphs.flatMap((paragraph) => {
    const heading = HEADING.exec(paragraph.folded.trim())
    if (heading) verb = heading.groups?.['verb'] ?? heading.groups?.['bare']
    if (heading || verb === undefined) return []
    const whole = { ...paragraph, folded: paragraph.folded.replace(/[。;,]$/u, '') }
    const found = readListed(whole, verb)
    if (found.length === 0 && !isBetween(paragraph)) verb = undefined
    return found
  })
}

/** Whether a line without a post may stand within a list: the heads of its columns, or whose posts follow. */
const isBetween = ({ cell, folded }: Paragraph): boolean =>
  cell !== undefined ||
  /^\s*(?:据悉|据了解|另据)/u.test(folded) ||
  isColumnHead(folded) ||
  /^[^,。;:]{2,24}:?$/u.test(folded.trim())

/** Reads one line of a list, whose verb stands above it and belongs to each of its clauses. */
function readListed(paragraph: Paragraph, verb: string): readonly Understood<ElectionReading>[] {
  if (OWN_VERB.test(paragraph.folded)) return readParagraph(paragraph)
  const range = { end: paragraph.folded.length, start: 0 }
  const posted = postedIn(paragraph)
  const found = posted
    ? [describePosted({ paragraph, posted, verb })]
    : readFurther({ from: 0, paragraph, until: range.end, verb })
  return found
    .filter(({ value: { elected } }) => elected.length > 0)
    .map(({ value, ...understood }) => ({
      ...understood,
      value: { ...value, raw: `${verb}${value.raw}` },
    }))
}

type Listed = { readonly paragraph: Paragraph; readonly posted: Posted; readonly verb: string }

function describePosted({ paragraph, posted, verb }: Listed): Understood<ElectionReading> {
  const range = trimRange(
    withoutBracket({ end: paragraph.folded.length, start: 0 }, paragraph),
    paragraph.text,
  )
  return understand({
    confidence: 0.85,
    paragraph,
    range,
    value: {
      elected: [posted.name],
      kind: verb === '补选' ? 'byElection' : 'election',
      post: posted.post,
      raw: wordsAt(paragraph, range),
    },
  })
}

type Search = {
  readonly from: number
  readonly paragraph: Paragraph
  readonly until: number
  readonly verb: string
}

/** Reads who else got a post, in the clauses after the verb up to the end of its sentence or the next verb. */
function readFurther({
  from,
  paragraph,
  until,
  verb,
}: Search): readonly Understood<ElectionReading>[] {
  const [folded = ''] = paragraph.folded.slice(from, until).split('。', 1)
  const rest = { ...paragraph, folded }
  return findMatches([rest], FURTHER).flatMap(({ ranges }) => {
    const range = ranges['what']
    if (!range) return []
    const what = { end: from + range.end, start: from + range.start }
    const described = describeElection({ paragraph, range: what, verb, what })
    return described.value.elected.length > 0 ? [described] : []
  })
}

type Mention = {
  readonly paragraph: Paragraph
  readonly range: TextRange
  readonly verb: string
  readonly what: TextRange
}

/** Words in brackets behind a post, which are no part of it: `(试用期一年)`. */
const withoutBracket = ({ end, start }: TextRange, { folded }: Paragraph): TextRange => ({
  end: end - (/\([^()]{1,20}\)$/u.exec(folded.slice(start, end))?.[0].length ?? 0),
  start,
})

function describeElection({
  paragraph,
  range: found,
  verb,
  what: words,
}: Mention): Understood<ElectionReading> {
  const [range, what] = [withoutBracket(found, paragraph), withoutBracket(words, paragraph)]
  const { elected, post, seats } = readResult(paragraph.folded.slice(what.start, what.end))
  return understand({
    confidence: 0.85,
    paragraph,
    range,
    value: {
      elected,
      kind: verb === '补选' ? 'byElection' : 'election',
      ...(post && { post }),
      raw: wordsAt(paragraph, range),
      ...(seats !== undefined && { seats }),
    },
  })
}
