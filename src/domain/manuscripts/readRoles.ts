import type { TextRange } from '../text/textRange.ts'
import type { Found } from './findMatches.ts'
import type { Paragraph, Understood } from './manuscript.ts'
import type { NamedPerson } from './reading.ts'

import { findMatches, understand, wordsAt } from './findMatches.ts'
import { onceAName, readPeopleAt } from './readPeopleAt.ts'

type People = readonly Understood<NamedPerson>[]

const CHAIRS = [
  /执行主席(?:是|为|由|有)?[::]\s*(?<list>[^。;]+)/dgu,
  /执行主席(?:是|为)(?<list>[^。;:]+)/dgu,
  /担任(?:大会)?执行主席[^。]{0,200}。(?:他们是|名单如下)?[::](?<list>[^。;]+)/dgu,
  /执行主席(?<list>[^。;:]{2,800}?)(?:等)?(?:和大会主席团[^,。]{0,60})?(?:在主席台|出席|主持)/dgu,
  /(?<=^|[。;:])(?<list>[^。;:]{2,})担任(?:大会|会议|本次大会|本次会议)?(?:的)?执行主席(?!,并)/dgu,
] as const
const HOSTS = [
  /由(?<list>[^,。;]{2,40}?)(?:分别|共同|轮流)?主持/dgu,
  /(?<=^|[。,;\s])(?<list>[^,。;:由在\s]{2,40}?)(?:分别|共同|轮流)?主持(?:召开)?(?:了)?(?:大会|会议|开幕|闭幕|今天|第|预备|。|,|$|\s)/dgu,
] as const
const PRESENT = [
  /(?<=^|[。])(?<list>[^。]{2,}?)(?:等[^、,。]{0,14})?(?:共同|分别)?(?:应邀)?(?:到会)?(?:出席|参加)(?:了)?(?:大会|会议|开幕|闭幕|并|今天|座谈|全会|活动|仪式|,|。|$)/dgu,
  /(?<=^|[。])(?:在主席台(?:前排)?就座的(?:还)?有)(?<list>[^。:]{2,}?)。/dgu,
  /(?<=^|[。])(?<list>[^。]{2,}?)(?:等[^、,。]{0,14})?在主席台(?:前排)?就座/dgu,
  /(?:出席(?:大会|会议|开幕会|闭幕会)的(?:市|区|县|省)?(?:领导)?(?:同志)?(?:有|是))[::]?(?<list>[^。]{2,})/dgu,
] as const
const ALSO = [
  /(?:就座|出席[^。:]{0,16})的?(?:领导)?(?:同志)?(?:还有|有)[::](?<list>[^。]+)/dgu,
] as const
const OBSERVERS = [
  /(?<=^|[。])(?<list>[^。]{2,}?)(?:等[^、,。]{0,14})?列席(?:了)?(?:大会|会议|,|。|并)/dgu,
] as const
const ROSTRUM =
  /(?<=^|。)(?<groups>[^。]{0,500}(?:全体成员|领导|负责人|负责同志|成员)[^。]{0,300}?)在主席台(?:前排)?就座/dgu

/** Reads the executive chairs, including one named only as host (`由大会执行主席…主持`). */
export const readExecutiveChairs = (paragraphs: readonly Paragraph[]): People =>
  inTextOrder([
    ...CHAIRS.flatMap((pattern) => readLists({ paragraphs, pattern })),
    ...readHosts(paragraphs).filter(({ value }) => value.office.includes('执行主席')),
  ])

/** Reads who presided. */
export const readHosts = (paragraphs: readonly Paragraph[]): People =>
  inTextOrder(HOSTS.flatMap((pattern) => readLists({ paragraphs, pattern })))

/** Reads who attended or sat on the rostrum, from two kinds of sentence; chairs are not repeated here. */
export function readAttendees(paragraphs: readonly Paragraph[]): People {
  const chairs = /执行主席/u
  return inTextOrder(
    PRESENT.flatMap((pattern) =>
      readLists({
        paragraphs,
        pattern,
        refuse: ({ groups }) =>
          chairs.test(groups['list'] ?? '') || /列席/u.test(groups['list'] ?? ''),
      }),
    ),
  )
}

/** Reads the people whom a list after the proceedings adds. */
export const readAlsoPresent = (paragraphs: readonly Paragraph[]): People =>
  inTextOrder(ALSO.flatMap((pattern) => readLists({ paragraphs, pattern })))

/** Reads who sat in without a vote, by name. */
export const readObservers = (paragraphs: readonly Paragraph[]): People =>
  inTextOrder(OBSERVERS.flatMap((pattern) => readLists({ paragraphs, pattern })))

/** Reads the groups on the rostrum, as printed. */
export const readRostrum = (paragraphs: readonly Paragraph[]): readonly Understood<string>[] =>
  findMatches(paragraphs, ROSTRUM).flatMap(({ paragraph, ranges }) => {
    const range = ranges['groups']
    if (!range || readPeopleAt(paragraph, range).length > 0) return []
    return [understand({ confidence: 0.85, paragraph, range, value: wordsAt(paragraph, range) })]
  })

type Input = {
  readonly paragraphs: readonly Paragraph[]
  readonly pattern: RegExp
  readonly refuse?: (found: Found) => boolean
}

const readLists = ({ paragraphs, pattern, refuse = () => false }: Input): People =>
  findMatches(paragraphs, pattern).flatMap((found) => {
    const range: TextRange | undefined = found.ranges['list']
    return range && !refuse(found) ? readPeopleAt(found.paragraph, range) : []
  })

const inTextOrder = (people: People): People =>
  onceAName(
    people.toSorted(
      (a, b) => a.source.paragraph - b.source.paragraph || a.source.start - b.source.start,
    ),
  )
