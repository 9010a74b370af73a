import type { TextRange } from '../text/textRange.ts'
import type { Found } from './findMatches.ts'
import type { Paragraph, Understood } from './manuscript.ts'
import type { EnumerationReading } from './reading.ts'

import { findNames } from '../mentions/index.ts'
import { parseChineseNumeral } from '../text/chineseNumerals.ts'
import { COUNTED, findCountedItems } from './countedItems.ts'
import { findMatches, understand, wordsAt } from './findMatches.ts'
import { onceBy } from './onceBy.ts'

const N = '[一二三四五六七八九十]'
const ANNOUNCED = new RegExp(
  `(?<announced>["“]?(?<![一二三四五六七八九十百千万零〇第\\d])(?<count>[一二两三四五六七八九十]|[2-9])${COUNTED}(?:(?<=方面|部分|环节|板块|层面)(?:的?(?:要求|意见|希望|建议|工作|任务|期望|措施|打算|举措|问题|努力|体会|内容))?|(?<!方面|部分|环节|板块|层面)(?:的)?(?:["“]\\p{Script=Han}{1,8}["”]|\\p{Script=Han}{0,8}?))["”]?)(?=[:。,;]|(?<=方面|要求|意见|希望|建议)(?:回顾|总结|概括|分析|部署|汇报|通报|提出|作出|作了|进行|阐述|强调|谈|介绍|发力|入手|着手|着力|提要求|出|下|上|见|求|再|继续|持续)|(?<=话|点|条)(?:共勉|记心|与|送给|寄语|作))`,
  'dgu',
)
/** Styles of numbering: one style continues a list, another one is nested. */
const STYLES = [
  new RegExp(`(?<=^|[。;:,、])(?<value>${N})是`, 'dgu'),
  new RegExp(`(?<=^|[。;:,])(?<value>${N})要`, 'dgu'),
  new RegExp(`(?<=^|[:;])(?<value>${N})、`, 'dgu'),
  new RegExp(`(?<=^|[。;:,])第(?<value>${N})(?:点|条|个|件|项)?(?:[,、]|是|要)`, 'dgu'),
  new RegExp(`(?<=^|[。;:,])\\((?<value>${N})\\)`, 'dgu'),
  new RegExp(`(?<=^|[。;:,])其(?<value>${N})(?=[,、:])`, 'dgu'),
  /(?<=^|[。;:,、])(?<value>[①-⑨])/dgu,
  /(?<=^|[。;:])\(?(?<value>\d)[.、)](?!\d)/dgu,
] as const
/** `…等五名同志`; the names stand before it, back to the mark before them or to the count before this. */
const NAMED =
  /等(?<announced>(?<count>[0-9]{1,6}|[一二三四五六七八九十]{1,6})[名位](?:同志|代表|委员|人选))/dgu
const INTRODUCED = /^.*(?:产生|选举|选出|任命|补选|表彰|授予|推选)(?:了|出)?/u
const NEAR_END = 90

/**
 * Reads announced counts (`提出四点希望`) with the number of items that follow, in text order. Items may continue in later paragraphs; lists without an announced count are ignored.
 */
export function readEnumerations(
  paragraphs: readonly Paragraph[],
): readonly Understood<EnumerationReading>[] {
  const announcements = announcedIn(paragraphs)
  const counted = STYLES.flatMap((pattern) => cutRuns(findMatches(paragraphs, pattern))).flatMap(
    (run) => {
      const announcement = run[0] && announcing(announcements, run[0])
      return announcement ? [describe(announcement, run.length)] : []
    },
  )
  const named = paragraphs.flatMap(readNamed)
  const told = paragraphs
    .flatMap(findCountedItems)
    .map(({ found, items }) => describe(found, items))
  const all = [...counted, ...told, ...named].toSorted(
    (a, b) => a.source.paragraph - b.source.paragraph || a.source.start - b.source.start,
  )
  const several = all.filter(({ value: { count } }) => count > 1)
  return onceBy(
    several,
    ({ source: { paragraph, start } }) => `${String(paragraph)}:${String(start)}`,
  )
}

/** Splits items into runs: each begins with one and increases by one. */
function cutRuns(items: readonly Found[]): readonly (readonly Found[])[] {
  const runs: Found[][] = []
  for (const item of items) {
    const value = valueOf(item.groups['value'] ?? '')
    const run = runs.at(-1)
    if (value === 1) runs.push([item])
    else if (run && value === run.length + 1) run.push(item)
  }
  return runs.filter((run) => run.length >= 2)
}

/** Number of an item; ① is U+2460. */
const valueOf = (mark: string): number | undefined =>
  /[①-⑨]/u.test(mark) ? mark.charCodeAt(0) - 0x245f : parseChineseNumeral(mark)

/** Announced counts by their paragraph, and which paragraph stands before which. */
type Announcements = {
  readonly before: ReadonlyMap<Paragraph, Paragraph>
  readonly of: ReadonlyMap<Paragraph, readonly Found[]>
}

const announcedIn = (paragraphs: readonly Paragraph[]): Announcements => ({
  before: new Map(
    paragraphs.flatMap((paragraph, position) => {
      const previous = paragraphs[position - 1]
      return previous ? [[paragraph, previous]] : []
    }),
  ),
  of: new Map(paragraphs.map((paragraph) => [paragraph, findMatches([paragraph], ANNOUNCED)])),
})

/** Finds the last count before the first item: in its paragraph, or near the end of the one before. */
function announcing({ before, of }: Announcements, first: Found): Found | undefined {
  const { paragraph, start } = first
  const own = lastBefore(start, of.get(paragraph) ?? [])
  if (own && start - own.end <= NEAR_END) return own
  const previous = before.get(paragraph)
  const above = previous && start === 0 ? of.get(previous)?.at(-1) : undefined
  return above && above.paragraph.text.length - above.end <= NEAR_END ? above : undefined
}

/** Finds the last match that ends before a position, by binary search, since there may be many. */
function lastBefore(at: number, found: readonly Found[]): Found | undefined {
  let low = 0
  let high = found.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((found[middle]?.end ?? Infinity) <= at) low = middle + 1
    else high = middle
  }
  return found[low - 1]
}

/** Reads counted names, `甲、乙等五名同志`, where at least two are named. */
function readNamed(paragraph: Paragraph): readonly Understood<EnumerationReading>[] {
  let from = 0
  return findMatches([paragraph], NAMED).flatMap((found) => {
    const names =
      paragraph.folded
        .slice(from, found.start)
        .split(/[,。;:]/u)
        .at(-1) ?? ''
    if (names.length < 2) return []
    from = found.end
    const items = findNames(names.replace(INTRODUCED, '')).length
    const isMeant =
      INTRODUCED.test(names) || parseChineseNumeral(found.groups['count'] ?? '') === items
    return items >= 2 && isMeant ? [describe(found, items)] : []
  })
}

/** What is said of things counted, behind their name: `六件事就是六张欠条`, `四个字上见功夫`. */
const VERB =
  /(?<=^["“]?[一二两三四五六七八九十\d]{1,3}.{1,6}?)(?:就是|必须|率先|要(?!求|点|素|件|务|事|闻)|上(?=[见下求狠做发])|下功夫|发力|说死|都(?!市)|应(?!用|急|对|届)|须|不能|可以)/u

function withoutVerb({ end, start }: TextRange, { folded }: Paragraph): TextRange {
  const at = VERB.exec(folded.slice(start, end))?.index ?? -1
  return { end: at < 0 ? end : start + at, start }
}

function describe(found: Found, items: number): Understood<EnumerationReading> {
  const range = withoutVerb(found.ranges['announced'] ?? found, found.paragraph)
  return understand({
    confidence: 0.85,
    paragraph: found.paragraph,
    range,
    value: {
      announced: wordsAt(found.paragraph, range),
      count: parseChineseNumeral(found.groups['count'] ?? '') ?? 0,
      items,
    },
  })
}
