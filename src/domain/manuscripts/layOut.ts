import type { Knowledge } from './knowledge.ts'
import type { ManuscriptParagraph, Paragraph, ParagraphKind } from './manuscript.ts'

import { toNormalForm } from '../text/toNormalForm.ts'
import { classifyParagraph, endsSentence } from './classifyParagraph.ts'
import { foldLine } from './foldLine.ts'
import { siteLines } from './siteLines.ts'

/** Parts of a document: the lines above its text, and its text. */
export type Layout = {
  readonly body: readonly Paragraph[]
  /** Words under pictures. */
  readonly captions: readonly Paragraph[]
  readonly credits: readonly Paragraph[]
  readonly head: readonly Paragraph[]
  /** Numbers in lines of their own within the text: part of it, but with no meaning by themselves. */
  readonly numbers: readonly Paragraph[]
}

/** Documents of a manuscript; none when its text could not be assigned. */
export type Documents = { readonly report?: Layout; readonly speech?: Layout }

const SPEECH_TITLE = /(?:讲话|致辞|致词|发言|演讲|献词|主持词|表态|寄语|报告)(?:\(.{1,10}\))?$/u
/** A line that tells who spoke is no title of a speech: `甲主持会议并讲话`. */
const TELLS_DEED = /主持|出席|并(?:讲话|致辞|发言)/u
const DATELINE = /^.{0,20}?(?:讯|电|消息|报道)\s*(?:\(|:|\d|[昨今前]| {2})/u
/** First line of a story that is broken for phones: the day and its part. */
const DAY_ALONE =
  /^\s*(?:(?:\d{4}年)?\d{1,2}月\d{1,2}日|[今昨]天|[今昨]日)(?:上午|下午|晚上?|中午|早上),?\s*$/u
const MAX_HEAD_LINES = 8
/** Most lines of names, dates and salutations above a speech. */
const MAX_BLOCK_LINES = 40
const LONGEST_CAPTION = 400

/** Lines of a repaired manuscript, each with its kind by itself. */
export function classify(
  paragraphs: readonly ManuscriptParagraph[],
  knowledge?: Knowledge,
): readonly Paragraph[] {
  const lines = paragraphs.map((paragraph, index) => ({
    ...paragraph,
    folded: foldLine(paragraph.text),
    index,
    kind: classifyParagraph(paragraph, knowledge),
  }))
  const signature = signatureOf(lines)
  const ofSite = siteLines(lines)
  return lines.map((line, at) =>
    at >= signature ||
    ofSite.has(at) ||
    isMasthead(at, lines) ||
    isOfPage(at, lines) ||
    isOfBulletin(at, lines) ||
    isAddressee(at, lines) ||
    isOfForm(line, lines) ||
    isColumn(at, lines)
      ? { ...line, kind: 'furniture' }
      : line,
  )
}

/** Most lines of the signature of a mail. */
const LONGEST_SIGNATURE = 12

/**
 * Number of the line that ends a mail, `此致`; behind it stand who sent it and where they are reached. Where a story
 * begins behind it, it ends the letter above that.
 */
function signatureOf(lines: readonly Paragraph[]): number {
  const from = Math.max(1, lines.length - LONGEST_SIGNATURE)
  const position = lines
    .slice(from)
    .findIndex(({ folded }) => /^(?:此致|顺颂|顺祝|-{2,3})\S{0,4}$/u.test(folded.trim()))
  const isAbove = lines.slice(from + position).some(({ folded }) => DATELINE.test(folded))
  return position < 0 || isAbove ? Infinity : from + position
}

const LONGEST_MASTHEAD = 8

/** Whether a short line stands above the date of issue: the name of a paper or a page. */
function isMasthead(at: number, lines: readonly Paragraph[]): boolean {
  const [line, next] = [lines[at], lines[at + 1]]
  return (
    line?.kind === 'heading' &&
    line.folded.length <= LONGEST_MASTHEAD &&
    next?.kind === 'furniture' &&
    /\d{4}年|版|星期/u.test(next.folded)
  )
}

/** Name of a column above the headline of its item: `履职故事`, `◆一周短波◆`. */
const COLUMN =
  /^(?:[◆■●★▲◇□☆【[〖]\s?)?[A-Z]?\p{Script=Han}{0,6}(?:故事|快递|速递|速览|纪事|一线|在线|聚焦|视点|视窗|专栏|之声|声音|风采|广角|广场|大家谈|短波(?:快递)?|直通车|进行时|连线|手记|时评|快评|观察|热点|焦点|访谈|对话|播报|看台|瞭望|札记|面对面|会客厅|镜头|扫描|透视|解码|解读|追踪|回音壁|茶座|风景线|笔谈)(?:\s?[◆■●★▲◇□☆】\]〗])?$/u
const LONGEST_COLUMN = 10
/** Any words in the brackets of labels, above a headline: `【代表热议】`. */
const LABEL = /^[【〖[][^】〗\]。,]{2,8}[】〗\]]$/u

const ISSUE =
  /^\(?(?:\d{4}年)?(?:总?第\s?[\d〇零一二三四五六七八九十百]{1,6}期(?:\s?\(总第?\d{1,6}期\))?|增刊)\)?$/u
const BULLETIN =
  /(?:简报|快报|会刊|专报|要报|工作信息|信息快报|工作动态|工作简讯|情况通报|会议专刊|特刊)$/u
const ISSUED_BY =
  /^\S{2,24}(?:秘书处|办公室|秘书组|宣传组|会务组|简报组|委员会|办|部|局|编印?|会)\s+(?:二〇\S{2}|\d{4})年\S{1,3}月\S{1,3}日(?:编?印发?)?$/u

/** Whether a line is of the head of a bulletin, above its text: its name, its number, who issues it and when. */
function isOfBulletin(at: number, lines: readonly Paragraph[]): boolean {
  const number = lines
    .slice(0, MOST_OF_BULLETIN)
    .findIndex(({ folded }) => ISSUE.test(folded.trim()))
  if (number < 0 || at > number + 2) return false
  const line = lines[at]?.folded.trim() ?? ''
  return at === number || (at < number ? BULLETIN.test(line) : ISSUED_BY.test(line))
}
const MOST_OF_BULLETIN = 4

/** What the fields of a form in an office are called. */
const FORM_LABEL =
  /^(?:标题|题目|报送单位|拟稿人?|签发人?|会签|核稿人?|审核人?|编号|密级|缓急|主送|抄送|主办单位|报送日期|报送时间|联系人|联系电话|来文单位|信息类别|采用情况|审批意见|领导批示)[::]?$/u
const LEAST_LABELS = 2

/** Whether a line stands in a form that goes before a text, whose fields are none of it. */
function isOfForm({ cell }: Paragraph, lines: readonly Paragraph[]): boolean {
  if (!cell) return false
  const first = lines.find((line) => line.cell !== undefined)
  if (first?.cell?.table !== cell.table) return false
  const labels = lines.filter(
    (line) =>
      line.cell?.table === cell.table &&
      line.cell.column % 2 === 0 &&
      FORM_LABEL.test(line.folded.trim()),
  )
  return labels.length >= LEAST_LABELS
}

/** Whom a letter addresses, below its headline: `市文联：`. */
const ADDRESSEE =
  /^(?:各?[省市区县镇乡州]?\p{Script=Han}{0,12}(?:委|政府|局|办|办公室|文联|协会|联合会|部|院|公司|单位|部门|总会|总工会|妇联|科协|街道|乡镇|机关)[、,]?){1,5}:$/u
const MOST_ABOVE_ADDRESSEE = 4

function isAddressee(at: number, lines: readonly Paragraph[]): boolean {
  const [line, next] = [lines[at], lines[at + 1]]
  return (
    at > 0 &&
    at <= MOST_ABOVE_ADDRESSEE &&
    line !== undefined &&
    line.kind !== 'keyed' &&
    line.folded.length <= LONGEST_ADDRESSEE &&
    ADDRESSEE.test(line.folded.trim()) &&
    next?.kind === 'text' &&
    lines.slice(0, at).every(({ folded }) => !endsSentence(folded))
  )
}
const LONGEST_ADDRESSEE = 60

/** Whether a short line that names a column stands above a headline, at the beginning of an item. */
function isColumn(at: number, lines: readonly Paragraph[]): boolean {
  const [before, line, next] = [lines[at - 1], lines[at], lines[at + 1]]
  if (line?.kind !== 'heading' || next?.kind !== 'heading' || line.heading !== undefined)
    return false
  const [name, headline] = [line.folded.trim(), next.folded.trim()]
  const isName =
    name.length <= Math.min(LONGEST_COLUMN, headline.length) &&
    (COLUMN.test(name) || LABEL.test(name))
  return isName && mayBeAboveColumn(before)
}

const mayBeAboveColumn = (line: Paragraph | undefined): boolean =>
  line === undefined || line.kind === 'furniture' || line.kind === 'credit'

/** Whether a line below the date of issue names who made the page, which is no credit of a story. */
const isOfPage = (at: number, lines: readonly Paragraph[]): boolean =>
  lines[at]?.kind === 'credit' &&
  /版式|校对|责任编辑|责编|美编|值班/u.test(lines[at].folded) &&
  lines[at - 1]?.kind === 'furniture' &&
  /星期|第?[A-Z\d一二三四五六七八九十]{1,3}版/u.test(lines[at - 1]?.folded ?? '')

/** Splits one item of a repaired manuscript into a report, a speech, or a report followed by a speech. */
export function layOut(item: readonly Paragraph[]): Documents {
  const lines = markCaptions(item)
  const speech = findSpeechHead(lines)
  if (!speech) return lines.length > 0 ? { report: layOutReport(lines) } : {}
  const before = lines.slice(0, speech.start)
  const hasReport = before.some(({ kind, folded }) => kind === 'text' && endsSentence(folded))
  const after = layOutSpeech(
    lines[speech.bodyStart]?.index ?? Infinity,
    lines.slice(hasReport ? speech.start : 0),
  )
  return {
    ...(hasReport && { report: withCredits(layOutReport(before), after.credits) }),
    speech: after,
  }
}

/** Credits at the end of the file are those of the report, too. */
const withCredits = (report: Layout, credits: readonly Paragraph[]): Layout => ({
  ...report,
  credits: [...report.credits, ...credits],
})

function layOutReport(lines: readonly Paragraph[]): Layout {
  const content = lines.filter(({ kind }) => kind !== 'furniture' && kind !== 'caption')
  const credits = content.filter(({ kind }) => kind === 'credit')
  const rest = content.filter(({ kind }) => kind !== 'credit')
  const start = rest.findIndex(
    ({ folded, heading, kind }) =>
      heading === undefined &&
      (DATELINE.test(folded) ||
        DAY_ALONE.test(folded) ||
        (kind === 'text' && endsSentence(folded))),
  )
  const bodyStart = start < 0 ? headAlone(rest) : labelStart(listStart(start, rest), rest)
  const above = rest.slice(0, bodyStart).filter(isNoNumber)
  return {
    captions: lines.filter(isCaption),
    body: [...above.filter(isKeyed), ...rest.slice(bodyStart).filter(isNoNumber)],
    credits,
    head: above.filter((line) => !isKeyed(line)),
    numbers: rest.slice(bodyStart).filter((line) => !isNoNumber(line)),
  }
}

/** Most lines of a head that stands alone, without its text. */
const MOST_ALONE = 4

/** Where the head ends of lines that hold no story: behind all of them where each is a headline, else behind the first. */
const headAlone = (lines: readonly Paragraph[]): number =>
  lines.length <= MOST_ALONE &&
  lines.every(({ heading, kind }) => heading === undefined && HEADLINES.has(kind))
    ? lines.length
    : Math.min(lines.length, 1)

const HEADLINES: ReadonlySet<ParagraphKind> = new Set(['heading', 'subtitle'])

/** A number in a line of its own above the first line of a list is part of the text: `一、决定任命`. */
function listStart(start: number, lines: readonly Paragraph[]): number {
  const above = lines[start - 1]
  return start > 1 && above?.kind === 'numbered' && above.heading === undefined
    ? listStart(start - 1, lines)
    : start
}

/** A name with a colon, alone above what is said, is part of the text. */
const labelStart = (start: number, lines: readonly Paragraph[]): number =>
  start > 1 &&
  /^[^。,:;]{2,16}:$/u.test(lines[start - 1]?.folded.trim() ?? '') &&
  lines[start - 1]?.kind === 'text'
    ? start - 1
    : start

const isCaption = ({ kind }: Paragraph): boolean => kind === 'caption'

const isKeyed = ({ kind }: Paragraph): boolean => kind === 'keyed'

const isNoNumber = ({ kind }: Paragraph): boolean => kind !== 'number'

function layOutSpeech(bodyStart: number, lines: readonly Paragraph[]): Layout {
  const credits = lines.filter(({ kind }) => kind === 'credit')
  const content = lines.filter(
    ({ kind }) => kind !== 'furniture' && kind !== 'credit' && kind !== 'caption',
  )
  const text = content.filter(({ index }) => index >= bodyStart)
  return {
    body: text.filter(isNoNumber),
    captions: lines.filter(isCaption),
    credits,
    head: content.filter((line) => line.index < bodyStart && isNoNumber(line)),
    numbers: text.filter((line) => !isNoNumber(line)),
  }
}

/**
 * Finds the block of short lines (title, name, date, salutation) at the beginning of a speech. At least two are required, one of them the title, so that a salutation quoted in a report begins no speech.
 */
function findSpeechHead(
  lines: readonly Paragraph[],
): { readonly bodyStart: number; readonly start: number } | undefined {
  for (const [at, { kind }] of lines.entries()) {
    if (kind !== 'salutation' && kind !== 'date' && kind !== 'name') continue
    const start = blockStart(at, lines)
    const bodyStart = blockEnd(at, lines)
    const block = lines.slice(start, bodyStart)
    if (isSpeechHead(block)) return { bodyStart, start }
  }
  return undefined
}

function isSpeechHead(block: readonly Paragraph[]): boolean {
  const has = (kind: Paragraph['kind']): boolean => block.some((line) => line.kind === kind)
  const named = block.some(
    ({ folded, kind }) =>
      (kind === 'heading' || kind === 'subtitle') &&
      SPEECH_TITLE.test(folded.trim()) &&
      !TELLS_DEED.test(folded),
  )
  const signs = [has('salutation'), has('name'), has('date')].filter(Boolean).length
  return named ? signs >= 1 : has('heading') && has('salutation') && signs >= 2
}

const isHeadLine = ({ folded, kind }: Paragraph): boolean =>
  kind !== 'text' && kind !== 'numbered' && !endsSentenceUnlessCalled({ folded, kind })

const endsSentenceUnlessCalled = ({ folded, kind }: Pick<Paragraph, 'folded' | 'kind'>): boolean =>
  kind !== 'salutation' && /。$/u.test(folded)

function blockStart(index: number, lines: readonly Paragraph[]): number {
  let start = index
  while (start > 0 && index - start < MAX_HEAD_LINES) {
    const previous = lines[start - 1]
    if (!previous || !isHeadLine(previous)) break
    if (lines[start]?.heading === 1) break
    start -= 1
  }
  return start
}

const BLOCK_KINDS: ReadonlySet<ParagraphKind> = new Set([
  'credit',
  'date',
  'furniture',
  'name',
  'number',
  'salutation',
  'subtitle',
])

function blockEnd(index: number, lines: readonly Paragraph[]): number {
  let end = index
  while (end - index < MAX_BLOCK_LINES) {
    const line = lines[end]
    if (!line || !BLOCK_KINDS.has(line.kind)) break
    const afterCall = lines[end - 1]?.kind === 'salutation'
    if (afterCall && line.kind !== 'salutation') break
    end += 1
  }
  return end
}

/** Marks lines above the story that repeat the words of its lead as captions of pictures. */
const markCaptions = (lines: readonly Paragraph[]): readonly Paragraph[] =>
  lines.map((line, position) => {
    const next = lines[position + 1]
    const isRepeated =
      line.kind === 'text' &&
      line.text.length >= 12 &&
      line.text.length <= LONGEST_CAPTION &&
      next !== undefined &&
      next.text.length > line.text.length &&
      toNormalForm(next.text).includes(toNormalForm(line.text).replace(/[。.]$/u, ''))
    return isRepeated ? { ...line, kind: 'caption' } : line
  })
