import { parseChineseNumeral } from '../text/chineseNumerals.ts'
import { type Found, findMatches, understand, wordsAt } from './findMatches.ts'
import { type Paragraph, type Understood } from './manuscript.ts'
import { type EnumerationReading } from './reading.ts'
import { readNames } from './readPeople.ts'

const N = '[一二三四五六七八九十]'
const ANNOUNCED =
  /(?<announced>["“]?(?<![一二三四五六七八九十百千万零〇\d])(?<count>[一二两三四五六七八九十]|[2-9])(?:个方面|点|项|条|件|种|个|方面)(?:的)?\p{Script=Han}{0,8}?["”]?)(?=[:。,;])/dgu
/** How items are counted off; the same style goes on, another one is nested. */
const STYLES = [
  new RegExp(`(?<=^|[。;:,、])(?<value>${N})是`, 'dgu'),
  new RegExp(`(?<=^|[。;:,])(?<value>${N})要`, 'dgu'),
  new RegExp(`^(?<value>${N})、`, 'dgu'),
  new RegExp(`(?<=^|[。;:,])第(?<value>${N})[,、]`, 'dgu'),
  new RegExp(`^\\((?<value>${N})\\)`, 'dgu'),
] as const
const NAMED =
  /(?<names>[^,。;:]{2,}?)等(?<announced>(?<count>[0-9]+|[一二三四五六七八九十]+)[名位](?:同志|代表|委员|人选)?)/dgu
const INTRODUCED = /^.*(?:产生|选举|选出|任命|补选|表彰|授予|推选)(?:了|出)?/u
const NEAR_END = 90

/**
 * Announced counts (`提出四点希望`) with the number of items that follow, in text order. Items may run through
 * later paragraphs; a list without an announced count is not reported.
 */
export const readEnumerations = (
  paragraphs: readonly Paragraph[],
): readonly Understood<EnumerationReading>[] => {
  const announcements = findMatches({ paragraphs, pattern: ANNOUNCED })
  const counted = STYLES.flatMap((pattern) =>
    cutRuns(findMatches({ paragraphs, pattern })),
  ).flatMap((run) => {
    const announcement = run[0] && announcing({ announcements, first: run[0], paragraphs })
    return announcement ? [describe({ found: announcement, items: run.length })] : []
  })
  const named = findMatches({ paragraphs, pattern: NAMED }).flatMap((found) => {
    const items = readNames((found.groups['names'] ?? '').replace(INTRODUCED, '')).length
    return items >= 2 ? [describe({ found, items })] : []
  })
  return [...counted, ...named].toSorted(
    (a, b) => a.source.paragraph - b.source.paragraph || a.source.start - b.source.start,
  )
}

/** One two three …: each run begins with one and goes up by one. */
const cutRuns = (items: readonly Found[]): readonly (readonly Found[])[] => {
  const runs: Found[][] = []
  for (const item of items) {
    const value = parseChineseNumeral(item.groups['value'] ?? '')
    const run = runs.at(-1)
    if (value === 1) runs.push([item])
    else if (run && value === run.length + 1) run.push(item)
  }
  return runs.filter((run) => run.length >= 2)
}

/** The last count before the first item: in its paragraph, or near the end of the one before. */
const announcing = ({
  announcements,
  first,
  paragraphs,
}: {
  readonly announcements: readonly Found[]
  readonly first: Found
  readonly paragraphs: readonly Paragraph[]
}): Found | undefined => {
  const position = paragraphs.indexOf(first.paragraph)
  return announcements.findLast(({ end, paragraph }) => {
    if (paragraph === first.paragraph) return end <= first.start && first.start - end <= NEAR_END
    const isBefore = paragraphs[position - 1] === paragraph
    return isBefore && first.start === 0 && paragraph.text.length - end <= NEAR_END
  })
}

const describe = ({
  found,
  items,
}: {
  readonly found: Found
  readonly items: number
}): Understood<EnumerationReading> => {
  const range = found.ranges['announced'] ?? found
  return understand({
    confidence: 0.85,
    paragraph: found.paragraph,
    range,
    value: {
      announced: wordsAt({ paragraph: found.paragraph, range }),
      count: parseChineseNumeral(found.groups['count'] ?? '') ?? 0,
      items,
    },
  })
}
