import type { Paragraph, ParagraphKind } from './manuscript.ts'

import { endsSentence } from './classifyParagraph.ts'

/** First words of a story: who sends it. */
export const DATELINE = /^.{0,20}?(?:讯|电|消息|报道)\s*(?:\(|:|\d|[昨今前]| {2})/u

/** Most lines of the signature of a mail. */
const LONGEST_SIGNATURE = 12

/**
 * Number of the line that ends a mail, `此致`; behind it stand who sent it and where they are reached. Where a story
 * begins behind it, it ends the letter above that.
 */
export function signatureOf(lines: readonly Paragraph[]): number {
  const from = Math.max(1, lines.length - LONGEST_SIGNATURE)
  const position = lines
    .slice(from)
    .findIndex(({ folded }) => /^(?:此致|顺颂|顺祝|-{2,3})\S{0,4}$/u.test(folded.trim()))
  const isAbove = lines.slice(from + position).some(({ folded }) => DATELINE.test(folded))
  return position < 0 || isAbove ? Infinity : from + position
}

/** Who signs a letter: `通讯员 甲某某（某镇广播站）`, `某乡 甲某某`. */
const SIGNER =
  /^(?:\S{2,16}\s+)?(?:特约)?通讯员\s*[::]?\s*\p{Script=Han}{2,4}(?:\s*\([^()]{2,24}\))?$|^\p{Script=Han}{2,12}[乡镇村]\s+\p{Script=Han}{2,4}$/u
const MOST_BELOW_FAREWELL = 4

/** Number of the line below the end of a letter, `此致`, that names who wrote it; -1 where none does. */
export function signerOf(lines: readonly Paragraph[], signature: number): number {
  const below = Number.isFinite(signature)
    ? lines.slice(signature + 1, signature + 1 + MOST_BELOW_FAREWELL)
    : []
  const at = below.findIndex(({ folded }) => SIGNER.test(folded.trim()))
  return at < 0 ? -1 : signature + 1 + at
}

const LONGEST_MASTHEAD = 8

/** Whether a short line stands above the date of issue: the name of a paper or a page. */
export function isMasthead(at: number, lines: readonly Paragraph[]): boolean {
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
  /^(?:[◆■●★▲◇□☆【[〖]\s?)?[A-Z]?\p{Script=Han}{0,6}(?:特写|侧记|速写|短新闻|通讯|综述|纪实|花絮|故事|快递|速递|速览|纪事|一线|在线|聚焦|视点|视窗|专栏|之声|声音|风采|广角|广场|大家谈|短波(?:快递)?|直通车|进行时|连线|手记|时评|快评|观察|热点|焦点|访谈|对话|播报|看台|瞭望|札记|面对面|会客厅|镜头|扫描|透视|解码|解读|追踪|回音壁|茶座|风景线|笔谈)(?:\s?[◆■●★▲◇□☆】\]〗])?$/u
const LONGEST_COLUMN = 10
/** Any words in the brackets of labels, above a headline: `【代表热议】`. */
const LABEL = /^[【〖[][^】〗\]。,]{2,8}[】〗\]]$/u

const ISSUE =
  /^\(?(?:[^()。,]{2,24}(?:简报|快报|会刊|专报|要报)\s{0,4})?(?:\d{4}年)?(?:总?第\s?[\d〇零一二三四五六七八九十百]{1,6}期(?:\s?\(总第?\d{1,6}期\))?|增刊)\)?$/u
/** Word of an office that its document is known by, with the year and number that stand below: `〔2025〕9号`. */
const DOCUMENT_NUMBER =
  /^\(?\p{Script=Han}{0,12}\s?[〔[(【]\d{4}[〕\])】]\s?(?:第\s?)?\d{1,4}\s?[号期]\)?$/u

const BULLETIN =
  /(?:简报|快报|会刊|专报|要报|工作信息|信息快报|工作动态|工作简讯|情况通报|会议专刊|特刊|动态|通讯|信息|内参)$/u
const ISSUED_BY =
  /^\S{2,24}(?:秘书处|办公室|秘书组|宣传组|会务组|简报组|委员会|办|部|局|编印?|会)(?:\s{0,6}编印?)?\s+(?:二〇\S{2}|\d{4})年\S{1,3}月\S{1,3}日(?:编?印发?)?$/u

/** Whether a line is of the head of a bulletin, above its text: its name, its number, who issues it and when. */
export function isOfBulletin(at: number, lines: readonly Paragraph[]): boolean {
  const number = lines
    .slice(0, MOST_OF_BULLETIN)
    .findIndex(({ folded }) => ISSUE.test(folded.trim()) || DOCUMENT_NUMBER.test(folded.trim()))
  if (number < 0 || at > number + 2) return false
  const line = lines[at]?.folded.trim() ?? ''
  return (
    at === number ||
    (at < number
      ? BULLETIN.test(line.replaceAll(/\s/gu, '')) || hasTitleBelow(number, lines)
      : ISSUED_BY.test(line))
  )
}
const MOST_OF_BULLETIN = 4

/** Whether the title of a document stands below who issued it: what stands above its number is the head of the paper. */
const hasTitleBelow = (number: number, lines: readonly Paragraph[]): boolean =>
  ISSUED_BY.test(lines[number + 1]?.folded.trim() ?? '') && lines[number + 2]?.kind === 'heading'

/** Word above the headlines of a bulletin's items. */
const CONTENTS =
  /^[【[●■◆★]?\s{0,2}(?:本期|今日|本报)?(?:要目|目录|目\s{1,4}录|导读|导览|内容提要)[】\]:]{0,2}$/u
const LONGEST_ENTRY = 60

/** Headline as it is compared with that of a table of contents: without blanks, marks, numbers and pages. */
export const titleOf = (folded: string): string =>
  folded.length > LONGEST_PRINTED
    ? ''
    : folded
        .replaceAll(/\s/gu, '')
        .replace(/^[●■◆★▲•·*◇□※►▶(]{0,3}(?:\d{1,2}|[一二三四五六七八九十]{1,3})?[.、)]?/u, '')
        .replace(/(?:\.|…|·){0,40}\(?\d{0,3}\)?$/u, '')
/** A line of a table of contents with the dots before its page. */
const LONGEST_PRINTED = 160

/** Lines of a table of contents, above the items whose headlines it lists. */
export function contentsOf(lines: readonly Paragraph[]): ReadonlySet<Paragraph> {
  const at = lines.findIndex(({ folded }) => CONTENTS.test(folded.trim()))
  const [head] = lines.slice(Math.max(0, at))
  if (at < 0 || !head) return new Set()
  const below = lines.slice(at + 1)
  const last = new Map(below.map(({ folded }, position) => [titleOf(folded), position]))
  const end = below.findIndex(({ folded }, position) => {
    const title = titleOf(folded)
    return title === '' || title.length > LONGEST_ENTRY || last.get(title) === position
  })
  return new Set(end > 0 ? [head, ...below.slice(0, end)] : [])
}

/** Who gets a document of an office, and how many were printed: below its text. */
const SENT_TO =
  /^(?:(?:主|抄)?[报送发](?:送|至)?|分送|印送|发至)\s?[::]\S.{1,200}$|^\(?共印\s?\d{1,4}份\)?$|^\S{2,24}(?:办公室|秘书处|委员会|办|部|局)\s+(?:二〇\S{2}|\d{4})年\S{1,3}月\S{1,3}日印发?$|^\(?(?:责任编辑|本期编辑|编发|核稿|签发)[::]\S{2,4}\s+(?:电话|核发|签发)[::].{2,20}\)?$/u
const MOST_BELOW = 8

/** Where the lines below the text of a document begin that tell who gets it; behind the last line where none do. */
export function distributionOf(lines: readonly Paragraph[]): number {
  const first = Math.max(1, lines.length - MOST_BELOW)
  const at = lines.slice(first).findIndex(({ folded }) => SENT_TO.test(folded.trim()))
  return at < 0 ? lines.length : first + at
}

/** What the fields of a form in an office are called. */
const FORM_LABEL =
  /^(?:标题|题目|报送单位|拟稿人?|签发人?|会签|核稿人?|审核人?|编号|密级|缓急|主送|抄送|主办单位|报送日期|报送时间|联系人|联系电话|来文单位|信息类别|采用情况|审批意见|领导批示)[::]?$/u
const LEAST_LABELS = 2

/** The cells of a form that goes before a text, whose fields are none of it: of the first table, where it is one. */
export function formOf(lines: readonly Paragraph[]): ReadonlySet<Paragraph> {
  const first = lines.find((line) => line.cell !== undefined)?.cell?.table
  const cells = lines.filter((line) => line.cell !== undefined && line.cell.table === first)
  const labels = cells.filter(
    ({ cell, folded }) => (cell?.column ?? 1) % 2 === 0 && FORM_LABEL.test(folded.trim()),
  )
  return new Set(labels.length >= LEAST_LABELS ? cells : [])
}

/** Whom a letter addresses, below its headline: `市文联：`. */
const ADDRESSEE =
  /^(?:各?[省市区县镇乡州]?\p{Script=Han}{0,12}(?:委|政府|局|办|办公室|文联|协会|联合会|部|院|公司|单位|部门|总会|总工会|妇联|科协|街道|乡镇|机关)[、,]?){1,5}:$/u
const MOST_ABOVE_ADDRESSEE = 4

export function isAddressee(at: number, lines: readonly Paragraph[]): boolean {
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
export function isColumn(at: number, lines: readonly Paragraph[]): boolean {
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
export const isOfPage = (at: number, lines: readonly Paragraph[]): boolean =>
  lines[at]?.kind === 'credit' &&
  /版式|校对|责任编辑|责编|美编|值班/u.test(lines[at].folded) &&
  lines[at - 1]?.kind === 'furniture' &&
  /星期|第?[A-Z\d一二三四五六七八九十]{1,3}版/u.test(lines[at - 1]?.folded ?? '')

const MOST_ABOVE_NOTE = 2

/** Whether a line is what editors say of a series, above the headline of its text: `编者按：…`. */
export const isEditorsNote = (at: number, lines: readonly Paragraph[]): boolean =>
  at <= MOST_ABOVE_NOTE &&
  /^[【[(]?(?:编者按|编者的话|开栏的?话|开栏语|按语)[】\])]?[:\s]/u.test(
    lines[at]?.folded.trim() ?? '',
  ) &&
  lines[at + 1]?.kind === 'heading'

/** An organ alone in a line below a headline: who gives the report. */
const REPORTING =
  /^(?!.*(?:选举|产生|召开|举行|审议|通过|任命|补选))\p{Script=Han}{2,24}(?:委员会|办公室|主席团|人民政府|人大|政协|常委会|党委|党支部|纪委|(?<=^[省市区县镇乡]?\p{Script=Han}{2,8})局|协会|联合会|总工会|妇联|法院|检察院)$/u

export const isReporting = (at: number, lines: readonly Paragraph[]): boolean =>
  at > 0 &&
  at <= MOST_ABOVE_ADDRESSEE &&
  isReporter(lines[at]) &&
  BELOW_REPORTER.has(lines[at + 1]?.kind ?? 'heading') &&
  lines.slice(0, at).every(({ folded }) => !endsSentence(folded))

const BELOW_REPORTER: ReadonlySet<ParagraphKind> = new Set(['date', 'salutation', 'text'])

const isReporter = (line: Paragraph | undefined): boolean =>
  line !== undefined &&
  (line.kind === 'heading' || line.kind === 'text') &&
  line.heading === undefined &&
  REPORTING.test(line.folded.trim())
