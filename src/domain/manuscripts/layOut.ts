import type { Knowledge } from './knowledge.ts'
import type { ManuscriptParagraph, Paragraph, ParagraphKind } from './manuscript.ts'

import { toNormalForm } from '../text/toNormalForm.ts'
import { classifyParagraph, endsSentence, isRow } from './classifyParagraph.ts'
import { foldLine } from './foldLine.ts'
import {
  contentsOf,
  DATELINE,
  distributionOf,
  formOf,
  isAddressee,
  isColumn,
  isEditorsNote,
  isMasthead,
  isOfBulletin,
  isOfPage,
  isReporting,
  signatureOf,
  signerOf,
} from './linesAround.ts'
import { messageLines, withoutStamps } from './messages.ts'
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
/** First line of a story that is broken for phones: the day and its part. */
const DAY_ALONE =
  /^\s*(?:(?:\d{4}年)?\d{1,2}月\d{1,2}日|[今昨]天|[今昨]日)(?:上午|下午|晚上?|中午|早上),?\s*$/u
/** Sentences, and the beginning of another: `…。现将有关情况报告如下：` */
const LONG_TEXT = /^.{12,}。.{4,}$/u
const MAX_HEAD_LINES = 8
/** Most lines of names, dates and salutations above a speech. */
const MAX_BLOCK_LINES = 40
const LONGEST_CAPTION = 400

/** Lines of a repaired manuscript, each with its kind by itself. */
export function classify(
  paragraphs: readonly ManuscriptParagraph[],
  knowledge?: Knowledge,
): readonly Paragraph[] {
  const folded = paragraphs.map((paragraph, index) => ({
    ...paragraph,
    folded: foldLine(paragraph.text),
    index,
  }))
  const lines = withoutStamps(folded).map((line, index) => ({
    ...line,
    kind: classifyParagraph(
      line === folded[index] ? line : { ...line, text: line.folded },
      knowledge,
    ),
  }))
  const signature = signatureOf(lines)
  const ofSite = siteLines(lines)
  const ofMessages = messageLines(lines)
  const ofForm = formOf(lines)
  const ofContents = contentsOf(lines)
  const distribution = distributionOf(lines)
  const signer = signerOf(lines, signature)
  const isAround = (line: Paragraph, at: number): boolean =>
    at >= Math.min(signature, distribution) ||
    [ofSite, ofMessages].some((numbers) => numbers.has(at)) ||
    [ofContents, ofForm].some((others) => others.has(line)) ||
    AROUND.some((isOne) => isOne(at, lines))
  return lines.map((line, at) => {
    if (at === signer) return { ...line, kind: 'credit' }
    return isAround(line, at) ? { ...line, kind: 'furniture' } : line
  })
}

/** What a line around a text may be, by its neighbours. */
const AROUND: readonly ((at: number, lines: readonly Paragraph[]) => boolean)[] = [
  isMasthead,
  isOfPage,
  isOfBulletin,
  isAddressee,
  isEditorsNote,
  isReporting,
  isColumn,
]

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
  const start = rest.findIndex((line, at) => beginsText(line, rest[at + 1]))
  const bodyStart = start < 0 ? headAlone(rest) : labelStart(listStart(start, rest), rest)
  const above = rest.slice(0, bodyStart).filter(isNoNumber)
  const form = formStart(above)
  return {
    captions: lines.filter(isCaption),
    body: [...above.slice(form), ...rest.slice(bodyStart).filter(isNoNumber)],
    credits,
    head: above.slice(0, form),
    numbers: rest.slice(bodyStart).filter((line) => !isNoNumber(line)),
  }
}

/** Whether a line is the first row of a table of who came. */
const isRollHead = ({ text }: Paragraph, next: Paragraph | undefined): boolean =>
  isRow(text) && /[应实]到|出席|请假|缺席/u.test(text) && isRow(next?.text ?? '')

/** Whether the text of a report begins with a line: a sentence, what stands before a story, or the first row of a table. */
const beginsText = (line: Paragraph, next: Paragraph | undefined): boolean =>
  line.heading === undefined &&
  (DATELINE.test(line.folded) ||
    DAY_ALONE.test(line.folded) ||
    isRollHead(line, next) ||
    (line.kind === 'text' && (endsSentence(line.folded) || LONG_TEXT.test(line.folded))))

/** Where the keys of a form begin among the lines above a text: they and the lines between are part of it. */
const formStart = (above: readonly Paragraph[]): number => {
  const first = above.findIndex(isKeyed)
  return first < 0 ? above.length : first
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
    if (!previous || previous.cell || !isHeadLine(previous)) break
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
