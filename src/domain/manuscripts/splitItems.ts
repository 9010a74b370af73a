import type { Paragraph } from './manuscript.ts'

import { endsSentence } from './classifyParagraph.ts'
import { contentsOf, titleOf } from './linesAround.ts'

/** First words of a story: who sends it from where, or its byline. */
const DATELINE =
  /^\s*(?:[(【]?(?:本报|本网|本台|我报|据)?[^。,:;()]{0,16}?(?:讯|电|消息)\s*(?:\(|:|\s|\d|[昨今前]|(?<=本报讯|本网讯|本台讯)\p{Script=Han})|[^。,]{0,16}(?:记者|通讯员)[^。,]{2,30}报道|[(【](?:本报|本网|本台)?(?:\p{Script=Han}{0,4})(?:记者|通讯员))/u
/** A brief that goes on from the one before, without a headline. */
const FURTHER =
  /^\s*(?:又讯|另讯|又电|再讯|[【[]?(?:简讯|快讯|短讯|短消息|小消息)[\]】]?[\s:|](?=.{12}))/u
const SEPARATOR = /^[—─\-=*~·.◆●■□☆★＊]{3,}$/u
/** The rest of a text that began on another page. */
const CONTINUED = /^\s*\((?:上接|紧接)[^()]{1,20}\)/u
const GOES_ON = /\((?:下转|转)[^()]{1,20}版[^()]{0,8}\)\s*$/u
/** Words of a headline that tells what happened. */
const HAPPENED =
  /(?:举行|召开|开幕|闭幕|启幕|落幕|帷幕|启动|开工|揭牌|通车|签约|揭晓|落户|获|当选|发布|开展|举办|完成|部署|调研|座谈|表彰|印发|颁奖|动员|推进|视察|检查|慰问|开班|任命|通过|出席|主持|强调|开馆|开园|上线|投用|通水|通电|通气|新增|入选|获评|荣获|公布|出台|实施|建成|投产|竣工|验收|落成|亮相|走进|启用|突破|上榜|开赛|开播|开学|列入|评为|获批|惠及|润|演出|赴|受邀|应邀|展出)/u
const DAY =
  /^(?:[^。]{2,40}。)?[^。]{0,40}?(?:(?:\d{4}年)?\d{1,2}月\d{1,2}日|\d{1,2}日|[一二三四五六七八九十]{1,3}日|[昨今]\(?[\d一二三四五六七八九十]{0,3}\)?日|[昨今]天|前[天日]|日前|近[日期]|[今明]天)/u
const MOST_HEAD_LINES = 7
/** Lines within which a byline has its story. */
const FARTHEST_STORY = 16

/**
 * Splits the lines of a manuscript into its items: a new one begins at the lines above a story that has a dateline, a byline or a separator of its own, once another story has ended. The rest of a text that went on from another page (`上接第1版`) is put back behind it.
 */
export function splitItems(
  lines: readonly Paragraph[],
  { join, split }: Breaks = noBreaks,
): readonly (readonly Paragraph[])[] {
  const firstLevel = lines.find(({ heading }) => heading !== undefined)?.heading
  const contents = new Set([...contentsOf(lines)].map(({ folded }) => titleOf(folded)))
  const starts = [0]
  let hasStory = false
  const begins = (line: Paragraph, at: number): boolean =>
    split.has(line.index) ||
    (hasStory && !join.has(line.index) && isStart({ at, contents, firstLevel, line, lines }))
  for (const [at, line] of lines.entries()) {
    if (at > 0 && begins(line, at)) {
      starts.push(at)
      hasStory = false
    }
    hasStory ||= isOfStory(at, lines)
  }
  const items = starts.map((from, position) => lines.slice(from, starts[position + 1]))
  return joinContinued(items, split)
}

/** Whether a story, or a list of appointments, has begun where a line stands. */
function isOfStory(at: number, lines: readonly Paragraph[]): boolean {
  const line = lines[at]
  if (!line) return false
  return (
    (line.kind === 'text' && endsSentence(line.folded)) ||
    GOES_ON.test(line.folded) ||
    (isListed(line) && !isAboveDateline(at, lines))
  )
}

/** Numbers of lines at which an editor says that an item begins, or that none does. */
export type Breaks = { readonly join: ReadonlySet<number>; readonly split: ReadonlySet<number> }

const noBreaks: Breaks = { join: new Set(), split: new Set() }

type Place = {
  readonly at: number
  /** Headlines of the table of contents. */
  readonly contents: ReadonlySet<string>
  /** Level of the first heading of the manuscript. */
  readonly firstLevel: number | undefined
  readonly line: Paragraph
  readonly lines: readonly Paragraph[]
}

/** Whether an item begins at a line, after a story. */
function isStart({ at, contents, firstLevel, line, lines }: Place): boolean {
  const previous = lines[at - 1]
  if (isBegun({ contents, line, previous })) return true
  if (!previous || !mayEndStory(previous) || !isHead(line)) return false
  if (isMarkedHead(line, lines[at + 1]) || isPictured(at, lines)) return true
  const isCut = endsItem(previous) || isSeparated(at, lines)
  return isAboveStory({ at, firstLevel, isCut, lines })
}

type Begun = Pick<Place, 'contents' | 'line'> & { readonly previous: Paragraph | undefined }

/** Whether a line by itself begins an item: a further brief, or a headline of the table of contents. */
function isBegun({ contents, line, previous }: Begun): boolean {
  if (FURTHER.test(line.folded) || CONTINUED.test(line.folded)) return true
  return (
    (contents.size > 0 && contents.has(titleOf(line.folded))) ||
    (previous !== undefined && isBareBrief(line, previous))
  )
}

/** Whether a line is the last of an item. Credits stand at the end of a story, or under its headline. */
const endsItem = ({ folded, kind }: Paragraph): boolean =>
  kind === 'credit' || GOES_ON.test(folded) || LISTED.test(folded) || SIGNED.test(folded)

/** Mark before each brief of a column. */
const MARKED = /^\s*[▲■◆●★▶▪□◇△☆]\s*(?=\S)/u
/** Words above a column of briefs. */
const COLUMN = /^[【[]?.{0,6}(?:简讯|短讯|快讯|短波|要闻|动态|速览|集锦|一句话新闻)[】\]]?$/u

/** Whether a line is a brief without a headline: its mark, a day, and who signs it or the name of the column above. */
function isBareBrief({ folded, kind }: Paragraph, previous: Paragraph): boolean {
  const mark = MARKED.exec(folded)?.[0]
  if (kind !== 'text' || mark === undefined || !mayEndStory(previous)) return false
  const story = folded.slice(mark.length)
  return (
    DATELINE.test(story) ||
    (DAY.test(story) &&
      (SIGNED.test(folded) || COLUMN.test(previous.folded.replaceAll(/\s/gu, ''))))
  )
}

/** Whether a line is the headline of a brief, in brackets or behind a mark, with its dated story below. */
const isMarkedHead = ({ folded }: Paragraph, next: Paragraph | undefined): boolean =>
  (MARKED.test(folded) || BRACKETED.test(folded)) &&
  next?.kind === 'text' &&
  (DATELINE.test(next.folded) || DAY.test(next.folded))

const BRACKETED = /^\s*[【〖][^】〗]{5,40}[】〗][:。]?\s*$/u

const mayEndStory = ({ folded, kind }: Paragraph): boolean =>
  kind === 'credit' ||
  kind === 'furniture' ||
  kind === 'caption' ||
  endsSentence(folded) ||
  LISTED.test(folded)

/** Line of a list of appointments, which has no full stop: `甲为某局局长`, `乙的某局局长职务`. */
const LISTED =
  /^(?:\S{2,12}(?:\([^()]{1,12}\))?\s+为?\S{4,30}[长员任记席](?:职务)?|\S{2,12}(?:为\S{3,30}[长员任记席]|的\S{3,30}职务)|(?:决定)?(?:任命|免去)[^,。;]{2,12}(?:为|的)[^,。;]{3,30}[。;])$/u

/** Most lines of a head below a subhead that tells who got a post. */
const MOST_BELOW_SUBHEAD = 3

/** Whether a line is a subhead that tells who got a post: a dateline stands below it, with lines of the head between. */
function isAboveDateline(at: number, lines: readonly Paragraph[]): boolean {
  const below = lines.slice(at + 1, at + 1 + MOST_BELOW_SUBHEAD)
  const lead = below.findIndex(({ folded }) => DATELINE.test(folded))
  return lead >= 0 && below.slice(0, lead).every((line) => isHead(line) && !isListed(line))
}

const isListed = ({ folded, kind }: Paragraph): boolean =>
  kind !== 'furniture' && LISTED.test(folded)

/** Who wrote a story, at its end. */
const SIGNED =
  /\((?:[^()]{0,12}(?:记者|通讯员)[^()]{2,30}|\p{Script=Han}{2,3}(?:\s{1,2}\p{Script=Han}{2,3}){0,3})\)$/u

/** Small head of copy for phones: `📌 通过了啥`. */
const PICTURED = /^\p{Extended_Pictographic}/u

const isHead = ({ folded, heading, kind }: Paragraph): boolean =>
  !LISTED.test(folded) &&
  !PICTURED.test(folded) &&
  (kind === 'heading' || kind === 'subtitle' || (kind === 'numbered' && heading !== undefined)) &&
  (heading !== undefined || !endsSentence(folded))

function isSeparated(at: number, lines: readonly Paragraph[]): boolean {
  for (let before = at - 1; before >= at - MOST_HEAD_LINES; before -= 1) {
    const line = lines[before]
    if (line?.kind !== 'furniture' && line?.kind !== 'number') return false
    if (SEPARATOR.test(line.folded)) return true
  }
  return false
}

/** Whether a headline stands above a picture alone, on a page: who took it stands at the end of its caption. */
const isPictured = (at: number, lines: readonly Paragraph[]): boolean => {
  const [before, line, below, next] = lines.slice(at - 1, at + 3)
  return (
    isOnPage(lines) &&
    before?.kind !== 'caption' &&
    isPlainTitle(line) &&
    isDatedCaption(below) &&
    (next === undefined || next.kind === 'furniture' || isHead(next))
  )
}

const isPlainTitle = (line: Paragraph | undefined): boolean =>
  line?.kind === 'heading' && !/[▲▼▶◀→←版]/u.test(line.folded)

const isDatedCaption = (line: Paragraph | undefined): boolean =>
  line?.kind === 'caption' && DAY.test(line.folded)

type Above = Omit<Place, 'contents' | 'line'> & { readonly isCut: boolean }

/** Whether the lines from here on are the head of a story of its own. */
function isAboveStory({ at, firstLevel, isCut, lines }: Above): boolean {
  const below = lines.slice(at + 1, at + 1 + MOST_HEAD_LINES)
  const position = storyIn(below)
  const line = below[position]
  if (!line || isOther(line)) return false
  if (isByline(line)) return isCut || lines.slice(at + 1, at + FARTHEST_STORY).some(isStory)
  if (DATELINE.test(line.folded) || isCut) return true
  const head = lines.slice(at, at + 1 + position)
  const isDated = isOfLevel(lines[at], firstLevel) || DAY.test(line.folded)
  return (isDated && tellsDeed(head)) || isBareHead(head, lines)
}

/** Whether lines are the head of a story that tells no day and nobody who wrote it. */
function isBareHead(head: readonly Paragraph[], lines: readonly Paragraph[]): boolean {
  const heads = head.filter(({ kind }) => kind !== 'caption')
  return heads.length > 1
    ? heads.every(isPlainHead)
    : isOnPage(lines) && heads.some(({ folded }) => HAS_COME.test(folded))
}

/** A headline that tells in one short sentence what has come about: `渡班恢复了`. */
const HAS_COME = /^\p{Script=Han}{3,14}了$/u

/** Name and office, parted by a blank. */
const ENTRY = /^(?:\p{Script=Han}|·){2,8}\s+\S{3,30}[长员任记席]$/u

/** A line of a head that no number and no style marks: two of them stand above a story, and not within one. */
const isPlainHead = ({ folded, heading, kind }: Paragraph): boolean =>
  kind === 'heading' && heading === undefined && !/[,、:]/u.test(folded) && !ENTRY.test(folded)

/** Whether lines are those of a page of a paper, which has many items. */
const isOnPage = (lines: readonly Paragraph[]): boolean =>
  lines.slice(0, 3).some(({ folded, kind }) => kind === 'furniture' && /版|星期/u.test(folded))

const isOfLevel = (line: Paragraph | undefined, level: number | undefined): boolean =>
  level !== undefined && line?.heading === level

const tellsDeed = (head: readonly Paragraph[]): boolean =>
  head.some(({ folded }) => HAPPENED.test(folded))

/** Where a story begins among lines: a line-up of many may be as long as one, and stands above the dateline. */
function storyIn(below: readonly Paragraph[]): number {
  const lead = below.findIndex((line) => DATELINE.test(line.folded))
  const first = below.findIndex((line) => isByline(line) || isOther(line) || isStory(line))
  const isLong = lead > first && below.slice(first, lead).every((line) => !isEnd(line))
  return isLong ? lead : first
}

const isEnd = (line: Paragraph): boolean => isOther(line) || endsSentence(line.folded)

/** Whether a line below a headline tells who wrote the story. */
const isByline = ({ folded, kind }: Paragraph): boolean =>
  kind === 'credit' && /记者|通讯员|文\/图/u.test(folded)

/** Whether a line belongs to the head of a speech. */
const isOther = ({ kind }: Paragraph): boolean => kind === 'salutation' || kind === 'name'

/** Longest line that may still belong to a head. */
const LONGEST_HEAD_LINE = 60

const isStory = ({ folded, kind }: Paragraph): boolean =>
  kind === 'text' && (endsSentence(folded) || folded.length > LONGEST_HEAD_LINE)

/** Puts the rest of a text behind the item that says it goes on elsewhere. */
function joinContinued(
  items: readonly (readonly Paragraph[])[],
  split: Breaks['split'],
): readonly (readonly Paragraph[])[] {
  const joined: Paragraph[][] = []
  let open: Paragraph[] | undefined
  for (const item of items) {
    const isOwn = item[0] !== undefined && split.has(item[0].index)
    const goesOn = !isOwn && item.some(({ folded }) => CONTINUED.test(folded))
    const before = goesOn ? open : undefined
    const whole = before ?? [...item]
    if (before) before.push(...item)
    else joined.push(whole)
    if (before) open = undefined
    if (item.some(({ folded }) => GOES_ON.test(folded))) open = whole
  }
  return joined
}
