import type { Knowledge } from './knowledge.ts'
import type { Join, ManuscriptParagraph, ParagraphKind, Piece } from './manuscript.ts'

import { classifyParagraph, COUNT_ALONE, endsSentence, isRow } from './classifyParagraph.ts'
import { foldLine } from './foldLine.ts'
import { noKnowledge } from './knowledge.ts'
import { areLatinHalves, isLatin, seamOf } from './latinText.ts'

type Done = { readonly paragraph: ManuscriptParagraph; readonly pieces: readonly Piece[] }
type Open = Done & { readonly last: number }

const CONTEXT = 12
/** Longest paragraph that results from joining. */
const LONGEST_JOINED = 3000
const COMPLETE = /[。！？!?：:；;…”』」）)】》\p{Extended_Pictographic}\uFE0F]$/u
/** Endings of an unfinished line: a comma, or a word that needs another after it. */
const UNFINISHED =
  /(?:[,，、]|的|(?<![基各实高土工内外本当阵用园天大产宝胜圣湿林草耕田场绿山荒])地|(?<![平温共调祥])和|(?<!参)与|(?<![普涉])及|(?<![存所实现内潜])在|(?<![面应相绝核校])对|把|将|(?<![作行有大人难何成认])为|以|(?<![方导走面朝意航去动倾])向|(?<![服听遵随])从|或|(?<![合兼吞])并|(?<![于但还就可只凡])是|(?<![自理缘])由|被|(?<![善勇敢])于|(?:通过|审议|听取|选举|补选|产生)了)$/u
/** A line never begins with a mark that stands within or behind a sentence. */
const WITHIN = /^\s*[,，、。;；:：!！?？)）”’》](?!\s*[)）])/u
/** Kinds of lines that such a mark goes on from. */
const BROKEN: ReadonlySet<ParagraphKind> = new Set(['heading', 'name', 'numbered', 'text'])
const FRESH_START =
  /^(?:[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十\d]{1,3}[)）]|[一二三四五六七八九]是|\d{1,2}[.、]|#|——|本报讯|.{1,12}[讯电][(（]|(?:据)?[^。，,：:]{1,12}?(?:社|网|报|台|发布)[^。，,：:]{0,16}(?:讯|电)(?=[\s\u3000(（]|$)|各位|同志们|\p{Extended_Pictographic}|[(（]?(?:记者|通讯员|来源)|\[[^[\]]{1,4}\]|[^\s。，]{1,16}\s+(?:[\d/.年月日-]{3,11}\s+)?\d{1,2}:\d{2}(?::\d{2})?\s*$)/u

/**
 * Joins paragraphs that were broken in mid sentence, as copying from a page layout does. The halves are
 * joined with nothing between, or with the blank that Latin words have; page furniture between them is passed over and
 * kept after the joined paragraph.
 *
 * A heading, a name, a date, a salutation or a credit line is never a first half, so what looks broken there is
 * left alone. Nothing is added or lost: the characters of all paragraphs, in order, stay the same but for
 * furniture that moves behind its sentence.
 */
export function joinBrokenParagraphs(
  received: readonly ManuscriptParagraph[],
  { apart = new Set(), knowledge = noKnowledge }: Repair = {},
): {
  readonly joins: readonly Join[]
  readonly paragraphs: readonly ManuscriptParagraph[]
  /** Of each of `paragraphs`, what it is made of. */
  readonly pieces: readonly (readonly Piece[])[]
} {
  const joins: Join[] = []
  const done: Done[] = []
  const width = lineWidth(received)
  let isAbove = true
  let open: Open | undefined
  let waiting: Done[] = []
  const close = () => {
    for (const each of open ? [open, ...waiting] : waiting) {
      done.push(each)
      isAbove &&= !isSentence(each.paragraph)
    }
    open = undefined
    waiting = []
  }
  for (const [index, next] of received.entries()) {
    if (apart.has(index)) close()
    if (open && mayStandBetween(next, knowledge)) {
      waiting.push(whole(index, next))
      continue
    }
    if (open && isBroken({ first: open.paragraph, isAbove, knowledge, second: next, width })) {
      joins.push(describeJoin({ first: open, index, paragraph: done.length, second: next }))
      open = joinTo(open, { index, next })
      waiting = waiting.map((each) => toPageNumber(each, knowledge))
      continue
    }
    close()
    open = { ...whole(index, next), last: index }
  }
  close()
  return {
    joins,
    paragraphs: done.map(({ paragraph }) => paragraph),
    pieces: done.map(({ pieces }) => pieces),
  }
}

type Repair = {
  /** Numbers of received paragraphs that are never joined to the one before. */
  readonly apart?: ReadonlySet<number>
  readonly knowledge?: Knowledge
}

const whole = (received: number, paragraph: ManuscriptParagraph): Done => ({
  paragraph,
  pieces: [{ end: paragraph.text.length, from: 0, received, start: 0 }],
})

type Next = { readonly index: number; readonly next: ManuscriptParagraph }

function joinTo({ paragraph, pieces }: Done, { index, next }: Next): Open {
  const before = `${paragraph.text}${seamOf(paragraph.text, next.text)}`
  const text = `${before}${next.text}`
  const piece = { end: text.length, from: 0, received: index, start: before.length }
  return { last: index, paragraph: { ...paragraph, text }, pieces: [...pieces, piece] }
}

/** Whether a page layout puts such a paragraph between two halves of a sentence. A number counts until the sentence proves complete. */
function mayStandBetween(paragraph: ManuscriptParagraph, knowledge: Knowledge): boolean {
  const kind = classifyParagraph(paragraph, knowledge)
  return kind === 'furniture' || (kind === 'number' && paragraph.cell === undefined)
}

const toPageNumber = ({ paragraph, pieces }: Done, knowledge: Knowledge): Done => ({
  paragraph:
    classifyParagraph(paragraph, knowledge) === 'number'
      ? { ...paragraph, isPageNumber: true }
      : paragraph,
  pieces,
})

const isSentence = ({ text }: ManuscriptParagraph): boolean => endsSentence(foldLine(text))

type BrokenInput = {
  readonly first: ManuscriptParagraph
  /** Whether it stands above the first sentence, among headlines, which may end in any way. */
  readonly isAbove: boolean
  readonly knowledge: Knowledge
  readonly second: ManuscriptParagraph
  readonly width: number
}

function isBroken(input: BrokenInput): boolean {
  const { first, second } = input
  if (!mayBeHalves([first, second])) return false
  if (isLatin(first.text) && isLatin(second.text))
    return first.heading === undefined && areLatinHalves(first.text, second.text)
  return (input.isAbove && isTitleInTwo(first, second)) || isBrokenInChinese(input)
}

function isBrokenInChinese({ first, isAbove, knowledge, second, width }: BrokenInput): boolean {
  const text = foldLine(first.text).trimEnd()
  if (WITHIN.test(second.text))
    return first.heading === undefined && BROKEN.has(classifyParagraph(first, knowledge))
  if (isComplete(text) || !mayContinue(second, knowledge)) return false
  const isUnfinished = isUnfinishedLine({ isAbove, second, text })
  const isFullLine = width > 0 && first.text.length >= width
  const isInStory = !isAbove || beginsStory(text)
  return mayBreakOff[classifyParagraph(first, knowledge)]({
    isPlain: first.heading === undefined && (isInStory || isFullLine),
    isUnderWay: isUnfinished || isFullLine,
    isUnfinished,
    text,
  })
}

/** Title of a document over two lines: whose it is, and what it is. */
const ORGAN_ALONE =
  /^\p{Script=Han}{2,20}(?:委员会|人民政府|人民代表大会|人民法院|人民检察院|主席团|办公室)$/u
const DOCUMENT_ALONE =
  /^(?:关于[^,。;:\s]{2,60}的)?[^,。;:\s]{0,16}(?:名单|公告|公报|决定|决议|通知|通告|通报|办法|规定)$/u

/** First and second line of such a title, of a speech at a meeting, and of a headline that ends with its meeting. */
const TITLES_IN_TWO: readonly (readonly [first: RegExp, second: RegExp])[] = [
  [ORGAN_ALONE, DOCUMENT_ALONE],
  [
    /^(?:——|--)?在\S{4,40}(?:会议|大会|全会)$/u,
    /^(?:\S{0,8}(?:会|会议|式))?上的(?:总结|动员|主持)?(?:讲话|致[辞词]|发言|报告)(?:\(.{1,8}\))?$/u,
  ],
  [
    /^\S{2,16}(?:召开|举行|举办)\S{4,30}(?<!会|会议|式)$/u,
    /^(?:工作)?(?:推进|座谈|动员|部署|总结|表彰|交流|培训|专题|现场|调度)?(?:会|会议|大会)$/u,
  ],
]

const isTitleInTwo = (first: ManuscriptParagraph, second: ManuscriptParagraph): boolean =>
  [first, second].every(({ heading }) => heading === undefined) &&
  TITLES_IN_TWO.some(
    ([one, other]) =>
      one.test(foldLine(first.text).trim()) && other.test(foldLine(second.text).trim()),
  )

/** The last character of a word that the line before began, and the mark behind it: `议、关于…`. */
const LAST_CHARACTER = /^\p{Script=Han}[、，,](?=.{4})/u

const isComplete = (line: string): boolean =>
  COMPLETE.test(line) || COUNT_ALONE.test(line) || endsSentence(line)

const isUnfinishedLine = ({
  isAbove,
  second,
  text,
}: Pick<BrokenInput, 'isAbove' | 'second'> & { readonly text: string }): boolean =>
  UNFINISHED.test(text) ||
  isOpen(text) ||
  (!isAbove && (isPartOfSentence(text, second.text) || LAST_CHARACTER.test(second.text))) ||
  (beginsStory(text) && /[。!?,;]/u.test(foldLine(second.text)))

/** A line that begins the story itself, however short it is: who issued it, or whose it is, and words behind that. */
const LEAD =
  /^(?:[^。,:;()]{0,24}?(?:讯|电(?![视台力商子影器])|消息)(?:\s*\([^()]{0,200}\)|\s)|[^。,:;()]{0,24}?记者[^。,:;()]{2,60}报道:|\([^()]{0,60}(?:记者|通讯员)[^()]{0,200}\)|(?:本报|本网|本台)[^。,:]{0,12}(?:讯|电|消息))\s*(?=\S)/u
/** A day with its comma, as leads begin and headlines do not. */
const DAY =
  /^(?:[昨今前][天日]?(?:\([\d一二三四五六七八九十]{1,3}\)日?)?|(?:[\d〇零一二三四五六七八九]{4}年)?(?:[\d一二三四五六七八九十]{1,2}月)?[\d一二三四五六七八九十]{1,3}日)(?:上午|下午|晚上?)?,(?=.{4})(?!.*\s)/u

/** Whether a line is the beginning of a story: where it ends in mid sentence, the sentence goes on in the next. */
const beginsStory = (text: string): boolean => LEAD.test(text) || DAY.test(text)

/** Whether a bracket or a title is not closed at the end. */
const isOpen = (text: string): boolean => /《[^》]*$|\([^)]*$|“[^”]*$/u.test(text)

/** Number of a line in a list. */
const NUMBERED = /^\s*(?:[一二三四五六七八九十]{1,3}|\d{1,3})、/u
/** Shortest line with a comma that is rather half a sentence than a heading. */
const SHORTEST_HALF = 24

const isPartOfSentence = (first: string, second: string): boolean =>
  first.length >= SHORTEST_HALF &&
  /[,、;]/u.test(first.replace(NUMBERED, '')) &&
  !/\s/u.test(first) &&
  endsSentence(foldLine(second))

/** Whether paragraphs may be halves of one: cells of a table are complete, and very long paragraphs are not extended. */
const mayBeHalves = (halves: readonly ManuscriptParagraph[]): boolean =>
  halves.every(({ cell, text }) => cell === undefined && !isRow(text)) &&
  (halves[0]?.text.length ?? 0) <= LONGEST_JOINED

type BrokenOff = {
  readonly isPlain: boolean
  readonly isUnderWay: boolean
  readonly isUnfinished: boolean
  readonly text: string
}

/** By kind of line, whether it can be the first half of a broken sentence. */
const never = (): boolean => false
const mayBreakOff: Readonly<Record<ParagraphKind, (first: BrokenOff) => boolean>> = {
  caption: never,
  credit: never,
  date: never,
  furniture: never,
  heading: ({ isPlain, isUnderWay }) => isPlain && isUnderWay,
  keyed: never,
  name: never,
  number: never,
  numbered: ({ isUnfinished, text }) => isUnfinished || text.includes('。'),
  salutation: never,
  subtitle: never,
  text: () => true,
}

function mayContinue(second: ManuscriptParagraph, knowledge: Knowledge): boolean {
  const kind = classifyParagraph(second, knowledge)
  if (second.heading !== undefined || second.list || FRESH_START.test(second.text)) return false
  return kind === 'text' || kind === 'heading' || kind === 'name'
}

/** Width of the lines of a hard-wrapped text, where most lines are equally long; 0 for any other text. */
function lineWidth(received: readonly ManuscriptParagraph[]): number {
  const lengths = received.map(({ text }) => text.length)
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0)
  const full = lengths.filter((length) => length >= longest - 2).length
  return longest <= 60 && full >= 4 && full * 2 >= lengths.length ? longest - 2 : 0
}

type JoinInput = {
  readonly first: Open
  readonly index: number
  readonly paragraph: number
  readonly second: ManuscriptParagraph
}

const describeJoin = ({ first, index, paragraph, second }: JoinInput): Join => ({
  after: second.text.slice(0, CONTEXT),
  before: first.paragraph.text.slice(-CONTEXT),
  from: first.last,
  paragraph,
  position: first.paragraph.text.length,
  to: index,
})
