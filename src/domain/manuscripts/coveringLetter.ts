import type { Paragraph } from './manuscript.ts'

/** Whom a letter to the newsroom addresses, or the word above it. */
const ADDRESS =
  /^(?:来信|来函|投稿信|投稿说明|(?:尊敬的|敬爱的)?[^。,:]{0,12}(?:编辑|主编|总编|编辑部)(?:同志|老师|先生|女士|部)?(?:们)?(?:[:,]?\s*(?:好|您好|你好|大家好))?[:,!。]?|[^。,:]{0,10}各位(?:老师|编辑|领导|同仁|同志|主编)(?:们)?(?:好|您好|大家好)?[:,!。]?)$/u
/** What a letter says of the text that goes with it. */
const ABOUT_TEXT =
  /^(?:您好|你好|见信好)[!,。]|(?:稿件?|文稿|拙作|消息|通讯|报道)[^。]{0,16}(?:发|寄|送|呈|报|传|请|望|盼|附)|(?:发|寄|送|呈|报|传|附)(?:上|来|去|给|送)[^。]{0,20}(?:稿|消息|通讯|报道|简讯)|(?:稿件?|图片|照片|附件)[^。]{0,12}(?:在|见|如)附件|(?:请|望|盼|恳请|敬请)[^。]{0,10}(?:审阅|审核|采用|刊用|刊发|刊登|编发|斧正|指正|查收|酌用)/u
const FAREWELL =
  /^(?:此致|敬礼[!。]?|此致,?敬礼[!。]?|祝好[!。]?|顺颂.{1,6}|即颂.{1,6}|祝.{2,8}[!。])$/u
/** Who signs: a person of an office that writes, or the office. */
const SIGNED =
  /^(?:通讯员|投稿人|来信人|联系人|作者|发件人)[:\s]|^[^。,:]{2,20}(?:部|局|办|办公室|中心|委员会|工会|学校|中学|小学)(?:\s+\p{Script=Han}{2,4})?$/u
const DATE = /^(?:\d{4}年)?\d{1,2}月\d{1,2}日$|^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}$/u
const MEETS = /召开|举行|开幕|闭幕|会议/u
/** What is added below a text for the newsroom alone. */
const POSTSCRIPT = /^\(?(?:附言|又及|附注|编辑注|投稿说明|联系(?:电话|人|方式)|通讯地址)[:\s]/u
const LONGEST_SIGNATURE = 3
const LONGEST_POSTSCRIPT = 4

/**
 * Takes the letter to the newsroom that stands in one file with the text for furniture: from its address to its
 * signature, and what is added below the text. A letter without a text behind it is the text.
 */
export function setLetterAside(lines: readonly Paragraph[]): readonly Paragraph[] {
  const from = letterEnd(lines)
  const below = postscriptStart(lines)
  const isTextLeft = lines
    .slice(from, below)
    .some(({ kind }, at, { length }) => kind === 'text' && length > 1 && at > 0)
  if (!isTextLeft) return lines
  return lines.map((line, at) =>
    at < from || at >= below ? { ...line, kind: 'furniture' as const } : line,
  )
}

/** Position behind the letter; 0 where none stands above. */
function letterEnd(lines: readonly Paragraph[]): number {
  const start = lines.findIndex((line) => line.kind !== 'furniture' || matches(ADDRESS, line))
  if (start < 0 || !matches(ADDRESS, lines[start])) return 0
  let end = start + 1
  while (isOfLetter(lines[end])) end += 1
  // A letter says what it is about or takes its leave; an address alone does not make one.
  return lines
    .slice(start + 1, end)
    .some((line) => matches(ABOUT_TEXT, line) || matches(FAREWELL, line))
    ? end + signatureLength(lines.slice(end))
    : 0
}

const isOfLetter = (line: Paragraph | undefined): boolean =>
  [ADDRESS, ABOUT_TEXT, FAREWELL].some((pattern) => matches(pattern, line))

/** Lines of a signature: as many as name who writes, with the day. */
function signatureLength(lines: readonly Paragraph[]): number {
  const last = lines
    .slice(0, LONGEST_SIGNATURE)
    .findIndex((line) => line.kind === 'text' || !isSignature(line))
  return last < 0 ? Math.min(LONGEST_SIGNATURE, lines.length) : last
}

const isSignature = (line: Paragraph): boolean =>
  line.kind === 'name' || matches(DATE, line) || (matches(SIGNED, line) && !matches(MEETS, line))

/** Position at which a postscript begins; behind the last line where there is none. */
function postscriptStart(lines: readonly Paragraph[]): number {
  const first = Math.max(1, lines.length - LONGEST_POSTSCRIPT)
  const at = lines.findIndex((line, position) => position >= first && matches(POSTSCRIPT, line))
  return at < 0 ? lines.length : at
}

const matches = (pattern: RegExp, line: Paragraph | undefined): boolean =>
  line !== undefined && pattern.test(line.folded.trim())
