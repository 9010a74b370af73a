import type { TextRange } from '../text/textRange.ts'
import type { Paragraph, Understood } from './manuscript.ts'
import type { AdoptedKind, AdoptedReading } from './reading.ts'

import { toNormalForm } from '../text/toNormalForm.ts'
import { findMatches, trimRange, understand } from './findMatches.ts'
import { onceBy } from './onceBy.ts'

/** Where the next verb begins, which has titles of its own. */
const NEXT_VERB = String.raw`(?:(?:会议|大会|还|并|又|表决|审议|一致|分别|同时|批准){0,4}通过了|以[^,。;《》]{1,30}(?:票|赞成|弃权|同意|方式|形式)[^,。;《》]{0,6}通过)`
/** Each character can be taken in one way alone: a run of thousands of titles is walked once. */
const TITLES = String.raw`(?:《[^《》]{0,300}》|《(?![^《》]{0,300}》)|(?!${NEXT_VERB})[^。《])`
/** Verb, and the rest of its sentence: titles may be parted by any mark. */
const ADOPTED = new RegExp(
  `(?<!没有)(?<!未)(?<!获)(?<!得)(?:获得?通过的还?有:?|(?:作出|做出|形成|通过)了?(?:\\d{1,2}|[一二两三四五六七八九十])[项个件][^,。;:]{0,8}(?:决议|决定|文件|报告)[::]|(?:作出|做出|形成)了?(?=关于|《[^《》]{2,60}(?:决议|决定|共识)》)|(?:审定|(?:审议|原则|讨论|研究|表决|票决|一致)同意)(?:了)?(?=《|关于)|(?:审议|表决|讨论|投票|举手|鼓掌|依次|一致|批准|还|并|分别){0,6}(?:通过|批准)(?:了(?!解|过)|的还?有:?|:|(?=关于|《|有关|[\\p{Script=Han}\\d]{2,24}会议关于|(?<!关于批准)[\\p{Script=Han}\\d]{2,16}?\\d{4}年[^,。]{0,12}(?:预算|决算|计划)|(?!的)\\p{Script=Han}{2,12}?(?:决议|报告|办法|方案|名单|决定|条例))))(?!(?:《[^《》]{0,80}》)(?:提请|提交|报请))(?<list>${TITLES}+)`,
  'dgu',
)
/** Titles before the verb: `关于甲的决议、关于乙的决议获得通过`. */
const PASSED = new RegExp(
  `(?<=^\\s{0,12}|[。;!]\\s{0,4})(?=\\S.{3})(?<list>${TITLES}{1,600}?)(?:等(?:文件|决议|报告)?)?(?:[,]?(?:以(?=全票|高票|满票)|以[^,。;《》]{0,30}\\d{1,4}票[^。;《》]{0,30}?(?=获得?|表决|通过)|均|都|先后|依次|分别|一致|顺利|也|同时|已|经(?:会议|大会|全会)?(?:审议|表决)*|经(?![费济营])\\p{Script=Han}{1,8}?(?:审议|表决|投票)+|表决|审议|全票|高票)){0,3}(?:获得?|得到|获得了|得以)?(?:大会|会议|表决|一致|全票|高票|满票|审议|全体[^,。;]{0,4})?通过(?=[。;,!]|$)`,
  'dgu',
)
const VAGUE =
  /^(?:以下|下列|如下|相关|(?:和|及|以及)其他)|^(?:\d{1,3}|[一二两三四五六七八九十]{1,3})[项件个]|^(?:有关|相关)?(?:人事)?任免(?:名单|事项|议案|案)$|^(?:有关|相关|其他|其它)?(?:人事|其他|其它)(?:事项|议题|议案|案)?$|各项|^其他|^有关|有关(?:决议|事项)$|^相应(?:的)?(?:决议|决定)|^(?:这|该|上述|本次(?!会议(?:议程|日程)$))|等(?:各项)?(?:报告|决议)?$|(?:考试|考核|测试|验收|评审|认证|体检)$/u
const METHODS: readonly { readonly method: AdoptedReading['method']; readonly pattern: RegExp }[] =
  [
    { method: 'electronic', pattern: /电子表决|按表决器|表决器/u },
    { method: 'hands', pattern: /举手/u },
    { method: 'ballot', pattern: /无记名投票|投票表决/u },
  ]
const KINDS: readonly { readonly kind: AdoptedKind; readonly pattern: RegExp }[] = [
  { kind: 'resolution', pattern: /决议》?$/u },
  { kind: 'decision', pattern: /决定》?$/u },
  { kind: 'list', pattern: /名单》?$/u },
  { kind: 'rules', pattern: /(?:规则|条例|办法|规定|章程|细则|规程)(?:\([^)]*\))?》?$/u },
]
/** Ending of a complete title that begins with `关于`. */
const CLOSED_ABOUT =
  /的(?:[^、的]{0,6})?(?:决议|决定|报告|议案|意见|方案|办法|名单|说明|建议)(?:\([^()]{1,8}\))?$/u
/** Longest title of a document. */
const LONGEST_TITLE = 600
/** Longest distance in characters between the method of voting and the verb after it. */
const FARTHEST_METHOD = 1000
const DOCUMENT_END =
  /(?:决算|修正案|修订案|计划草案|预算|总结|说明|建议|细则|规程|制度|公约|宣言|倡议书?|决议|决定|报告|办法|条例|规则|规定|名单|议程|方案|日程|公告|意见|章程|议案|草案|纲要|规划|计划|(?:任免|表决|选举)事项|议定书|协议|要点|清单|方针|目标任务|》)(?:\((?:草案|试行|讨论稿|修订稿|修订|稿)\))?$/u

/**
 * Reads the adopted documents, each once, in text order: `通过了关于…的决议，通过了《…规则》`.
 *
 * Titles joined by `、` are split only where the first is complete, since a title may list its own subjects (`关于甲、乙、丙报告的决议`).
 */
export function readAdopted(
  paragraphs: readonly Paragraph[],
): readonly Understood<AdoptedReading>[] {
  const found = [...readInText(paragraphs), ...readListed(paragraphs)].toSorted(
    (a, b) => a.source.paragraph - b.source.paragraph || a.source.start - b.source.start,
  )
  return onceBy(found, ({ value: { title } }) => toNormalForm(title)).filter(
    ({ value: { title } }) => !VAGUE.test(title),
  )
}

/** End of a line above a list: `大会通过了下列决议：`. */
const LIST_BELOW =
  /通过(?:了)?(?:下列|以下|如下)?[^。,;:]{0,12}:$|^\p{Extended_Pictographic}?\uFE0F?\s*(?:通过|表决)了?(?:啥|什么|哪些\S{0,6}|事项)[??]?$|^(?:(?:PART|Part)?\s*\d{1,2}\s*)?(?:表决|审议|审议并)?通过(?:了)?(?:的?(?:决议|决定|文件|事项))?$/u
/** Line of a list: its mark, and what it names. */
const LISTED =
  /^\s*(?:\(?[一二三四五六七八九十\d]{1,3}[)、..]?\s*|[•·●○◆✔✓√▶►\-*]\s*)?(?<title>[^。;]{2,200})[。;]?$/du

/** Reads titles that stand in lines of their own below the verb. */
function readListed(paragraphs: readonly Paragraph[]): readonly Understood<AdoptedReading>[] {
  let isOpen = false
  return paragraphs.flatMap((paragraph) => {
    const { folded } = paragraph
    if (LIST_BELOW.test(folded.trim())) {
      isOpen = true
      return []
    }
    const range = isOpen ? listedAt(folded) : undefined
    isOpen = range !== undefined
    return range ? [describe({ paragraph, range })] : []
  })
}

/** Place of the document that a line of a list names. */
function listedAt(folded: string): TextRange | undefined {
  const place = LISTED.exec(folded)?.indices?.groups?.['title']
  if (!place) return undefined
  const [start, end] = place
  return endsDocument(folded.slice(start, end)) ? { end, start } : undefined
}

type Described = {
  readonly method?: AdoptedReading['method']
  readonly paragraph: Paragraph
  readonly range: TextRange
}

function describe({ method, paragraph, range }: Described): Understood<AdoptedReading> {
  const title = paragraph.text.slice(range.start, range.end)
  const kind = readKind(paragraph.folded.slice(range.start, range.end))
  return understand({
    confidence: kind === 'other' ? 0.6 : 0.95,
    paragraph,
    range,
    value: { kind, ...(method && { method }), title },
  })
}

/** Reads titles before or behind their verb. */
const readInText = (paragraphs: readonly Paragraph[]): readonly Understood<AdoptedReading>[] =>
  [
    ...findMatches(paragraphs, PASSED).filter(({ groups }) => !groups['list']?.includes('通过')),
    ...findMatches(paragraphs, ADOPTED),
  ]
    .toSorted((a, b) => a.paragraph.index - b.paragraph.index || a.start - b.start)
    .flatMap(({ groups, paragraph, ranges, start }) => {
      const list = ranges['list']
      if (!list) return []
      const isBefore = list.start === start
      if (BY_OTHERS.test(paragraph.folded.slice(Math.max(0, start - FARTHEST_DOER), start)))
        return []
      const method = readMethod(paragraph.folded.slice(Math.max(0, start - FARTHEST_METHOD), start))
      const words = groups['list'] ?? ''
      return titlesOf({ isBefore, list, text: paragraph.folded, words }).map((range) =>
        describe({ paragraph, range, ...(method && { method }) }),
      )
    })

/** Words before the verb by which somebody else adopted it, or another year. */
const BY_OTHERS = /(?:国务院|省里|市里|国家|上级|去年|前年|上届|此前|早在)[^。;]{0,20}$/u
const FARTHEST_DOER = 30

/** Clauses that tell another deed. */
const NO_TITLE =
  /^\s*(?:还|并|会议|大会)?(?:决定|确定|(?:向[^,。;]{2,20})?(?:发出|发布|印发|发起|宣读|颁发|颁布|签订|签署)了?|原则(?:上)?同意|研究|同意|批准(?!了)|并决定|其中|要求|听取|审查|选举(?!办法|结果|工作)|补选|任命)/u
/** Behind what was adopted, what was only gone through. */
const NOT_ADOPTED =
  /^\s*(?:还|并|会议|大会){0,2}(?:书面|分组|初步|初次|第一次|再次|继续)?(?:讨论|研究|审议|审阅|初审|一审|二审|征求|通报|传达|学习|酝酿|部署|提请)(?:和审议|并审议|并讨论)?了/u

type Titles = {
  /** Whether the titles stand before the verb. */
  readonly isBefore: boolean
  readonly list: TextRange
  readonly text: string
  readonly words: string
}

/** Titles of a run of words, up to the first clause that is none. */
function titlesOf({ isBefore, list, text, words }: Titles): readonly TextRange[] {
  const clauses = [...words.matchAll(/(?:《[^《》]{0,300}》|\([^()]{0,300}\)|[^,;:])+/gu)].map(
    ({ index, 0: clause }) => ({
      end: list.start + index + clause.length,
      start: list.start + index,
    }),
  )
  const taken: TextRange[] = []
  for (const [position, clause] of clauses.entries()) {
    const titles = cutTitles(withoutVerb(clause, text), text)
    const printed = text.slice(clause.start, clause.end)
    const areTitles =
      !NO_TITLE.test(printed) &&
      (isBefore || !NOT_ADOPTED.test(printed)) &&
      titles.every(({ end, start }) => endsDocument(text.slice(start, end)))
    // The verb stands right before the first title, which may be of any form.
    if (areTitles || (position === 0 && !isBefore)) taken.push(...titles)
    else if (!isBefore) break
    else taken.length = 0
  }
  return taken
}

/** Cuts off a verb repeated before a title: `通过了甲，通过了乙`. */
function withoutVerb(clause: TextRange, text: string): TextRange {
  const verb =
    /^\s*(?:(?:会议|大会|还|并|又|以及|和|同时|一致|表决|审议|批准){0,5}(?:通过|批准|作出|做出)了?|以及|同时|还有|和(?=关于|《))?(?=关于|《|\d|\p{Script=Han})(?:(?:会议|大会|全会)(?:还)?(?:听取|审议|审查|讨论)(?:和审议)?了)?(?:[^《》,、]{2,40}?所?作的(?=\S{3}))?(?:[^《》]{0,30}(?:提请|提交|提出|报送|起草|制定|修订后?)的(?=《[^《》]*》$))?/u.exec(
      text.slice(clause.start, clause.end),
    )?.[0] ?? ''
  return { end: clause.end, start: clause.start + verb.length }
}

/** Reads the last method of voting named before the verb in its paragraph. */
function readMethod(before: string): AdoptedReading['method'] {
  const named = METHODS.map(({ method, pattern }) => ({
    at: Math.max(-1, ...[...before.matchAll(new RegExp(pattern, 'gu'))].map(({ index }) => index)),
    method,
  }))
  return named.filter(({ at }) => at >= 0).toSorted((a, b) => b.at - a.at)[0]?.method
}

const readKind = (title: string): AdoptedKind =>
  KINDS.find(({ pattern }) => pattern.test(title))?.kind ?? 'other'

function cutTitles(list: TextRange, text: string): readonly TextRange[] {
  const cuts: TextRange[] = []
  let start = list.start
  for (let at = list.start; at <= list.end; at += 1) {
    const isLast = at === list.end
    const mark = isLast ? 'end' : markAt({ end: list.end, start: at, text })
    if (mark === undefined || !mayEndTitle(mark, text.slice(start, at))) continue
    cuts.push(withoutCount(trimRange({ end: at, start: skipAnd({ start, text }) }, text), text))
    start = mark === 'adjacent' ? at : at + 1
  }
  return cuts.filter((range) => range.end - range.start >= 2)
}

/** What parts two titles: a mark, `和`, or nothing but the marks of titles. */
type TitleMark = 'adjacent' | 'and' | 'end' | 'pause'

function markAt(place: TextRange & { readonly text: string }): TitleMark | undefined {
  const { start, text } = place
  if (text.charAt(start - 1) === '》' && /^(?:《|和|及|以及)/u.test(text.slice(start)))
    return 'adjacent'
  if (text.charAt(start) === '、' || text.startsWith('以及关于', start)) return 'pause'
  return isAndOfTitles(place) ? 'and' : undefined
}

const mayEndTitle = (mark: TitleMark, title: string): boolean =>
  mark === 'end' || isWhole(title) || (mark === 'and' && VAGUE.test(title))

/** Shortest title that may stand behind `和`: `会议议程和日程` is one. */
const SHORTEST_AFTER_AND = 4
/** Longest title that is looked at behind it. */
const LONGEST_AFTER_AND = 200

/** Whether `和` parts two titles, as far as the words behind it say. */
function isAndOfTitles({ end, start, text }: TextRange & { readonly text: string }): boolean {
  if (text.charAt(start) !== '和') return false
  const [next = ''] = text
    .slice(start + 1, Math.min(end, start + LONGEST_AFTER_AND))
    .split(/[、,;]/u, 1)
  return next.length >= SHORTEST_AFTER_AND && endsDocument(next)
}

/** Cuts off what counts titles behind the last of them: `《甲》等3件法规`. */
function withoutCount({ end, start }: TextRange, text: string): TextRange {
  const counted =
    /(?<=》)等?(?:\d{1,3}|[一二两三四五六七八九十]{1,3})[项件个部]\p{Script=Han}{0,6}$/u.exec(
      text.slice(start, end),
    )
  return { end: end - (counted?.[0].length ?? 0), start }
}

const skipAnd = ({ start, text }: { readonly start: number; readonly text: string }): number =>
  start + (/^(?:和(?![平谐睦])|以及|及(?!时)|与|暨)/u.exec(text.slice(start))?.[0].length ?? 0)

const isWhole = (title: string): boolean => title.length <= LONGEST_TITLE && endsDocument(title)

const endsDocument = (title: string): boolean =>
  title.includes('关于') && !/^《[^》]*》$/u.test(title)
    ? CLOSED_ABOUT.test(title)
    : DOCUMENT_END.test(title) &&
      count({ mark: '《', text: title }) === count({ mark: '》', text: title })

const count = ({ mark, text }: { readonly mark: string; readonly text: string }): number =>
  text.split(mark).length - 1
