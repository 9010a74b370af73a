import type { Knowledge } from './knowledge.ts'
import type { ManuscriptParagraph, ParagraphKind } from './manuscript.ts'

import {
  cutOffice,
  findCredits,
  isLikelyName,
  isNameThenOffice,
  mayBeHeld,
  mayBeListed,
  nameConfidence,
  spellName,
} from '../mentions/index.ts'
import { keptBy } from '../text/keptBy.ts'
import { isClientLine } from './clientLines.ts'
import { foldLine } from './foldLine.ts'
import { KEYED_LINE } from './keyedLines.ts'
import { noKnowledge } from './knowledge.ts'
import { endsLatinSentence, isLatin, isLatinHeading, LATIN_BYLINE } from './latinText.ts'

/** Longest line with an office, a name and a date. */
const LONGEST_NAME_LINE = 80
/** Longest line without a full stop that may be a headline or heading. */
const LONGEST_HEADING = 60
/** End of a sentence. Matched backwards from the end of the line, so that a long line with many marks is walked once. */
const SENTENCE_END = /$(?<=[。!?;…](?:["”』」)]|\([^)]*\)|[\p{Extended_Pictographic}\uFE0F])*)/u
const LONGEST_SALUTATION = 40
const LONGEST_CREDIT = 120
const CALL =
  /(?:尊敬的|敬爱的)?(?:各位|同志们|代表们|委员们|女士们|先生们|朋友们|乡亲们|同学们|老师们|战友们|主席|主任|书记)/uy
/** Longest text between one form of address and the next. */
const LONGEST_CALLED = 30
const SALUTATION_END = /(?:[:!]|们[,、]?|(?:代表|委员|同事|领导|来宾|同仁|老师|嘉宾|朋友)[,、:]?)$/u

/** Number in a line of its own: a page number only where a sentence runs on around it. */
const NUMBER = /^[-—–·]?\s?\d{1,4}\s?[-—–·]?$/u
/** Lines of pages and sites that belong to no text. */
const FURNITURE = [
  '[-—–·]{1,3}\\s?\\d{1,4}\\s?[-—–·]{1,3}',
  '[—─\\-=*~·.◆●■□☆★＊]{3,}|-{2}',
  // Mastheads, dates of issue, pages.
  '(?!.*(?:举行|召开|开幕|闭幕|发布会))[^::。]{2,10}(?:日报|晚报|时报|周报|快报|晨报|都市报|融媒(?:体(?:中心)?)?|电视台|广播电视台|发布|新闻网|政府网|人大网|政协网|党建网|工会网|妇联网|先锋网|在线|客户端)|\\p{Script=Han}{2,12}\\s+(?:www\\.|https?:)\\S+|(?:设为首页|加入收藏|收藏本站|登录|注册)[^。]{0,40}|(?:转发|转自|[【[(](?:转发|转自|转)[】\\])])[^。,]{0,24}(?:群(?!众)[^。,]{0,16}|朋友圈)|[【[(](?:转发|转自)[^。,【】]{0,24}群[^。,【】]{0,16}[】\\])]|\\[(?:文件|图片|视频|语音|链接|位置|聊天记录|动画表情)\\].{0,60}',
  '(?:.{2,10}报\\s{0,8})?\\d{4}年\\d{1,2}月\\d{1,2}日\\s{0,8}(?:星期.|周.)(?:.{0,24}|.{0,30}(?:责任?编辑?|版式|美编|校对|组版|值班).{0,40})?',
  '(?:.{2,10}报 ?)?\\d{4}年\\d{1,2}月\\d{1,2}日\\s+第?[A-Z]?\\d{1,2}版.{0,12}',
  '.{0,10}[·|丨/\\s]\\s?\\d{4}年\\d{1,2}月\\d{1,2}日.{0,20}(?:星期.|第?[A-Z]?\\d{1,2}版).{0,16}|.{0,10}(?:要闻|快讯|简报|通稿|早报|晚报)[·|丨\\s]{1,3}(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日.{0,10}|(?:农历)[正一二三四五六七八九十冬腊].{2,8}|.{0,8}(?:晴|多云|阴|[小中大阵]雨|雨夹雪).{0,16}(?:℃|度|级).{0,12}',
  '(?:第?[A-Z]?\\d{1,2}版|第[一二三四五六七八九十]{1,2}版)(?:[::·\\s].{0,12})?',
  '(?:要闻|时政|综合|本埠|新闻)版?(?:责任?编辑?|值班)[::].{2,8} (?:版式|美编|电话)[::].{2,20}|(?:责任?编辑?|值班)[::].{2,8} (?:[^电]{0,20})电话[::].{2,20}',
  '\\p{Script=Han}{2,8}报\\s(?=.{0,40}\\d{4}年\\d{1,2}月\\d{1,2}日)(?=.{0,60}(?:\\d{1,2}版|星期|责任?编辑?)).{4,100}',
  '(?:本[报刊社网]|社|报社)?(?:地|社)?址[::].{2,60}(?:热线|电话|邮编|印刷|承印|发行).{0,60}',
  '总?第\\d{2,6}期.{0,20}|国内统一.{0,40}|邮发代号.{0,20}|今日\\d+版.{0,10}',
  // What a site puts around a text.
  '(?:您?(?:当前|现在)?(?:的)?位置|首页)(?:是)?\\s?[::>»].*|.{1,20}(?:>|»).{1,20}(?:>|»).*',
  '今天是?(?:\\d{4}年).{4,30}|(?:简体|繁[体體]|无障碍|长者|关怀版|适老|手机版|English|RSS)[^。,]{0,12}(?:\\s?[|丨/·]\\s?[^。,|丨]{1,10}){1,8}',
  '\\((?:发布|更新|来源|日期|时间)[^()]{0,4}[::][^()]{4,80}(?:浏览|阅读|点击|字体|字号|作者|访问)[^()]{0,60}\\)',
  '(?:分享到?|点赞|收藏|评论|在看|转发|喜欢|关注我们|微信扫一扫|扫一扫|扫码|长按|点击)(?:[^。]{0,24})?',
  '(?:阅读|浏览|点击|访问)(?:次数|量|数|人次)?[::]?\\s?[\\d万+.]+(?:次|人)?',
  '.{0,6}(?:打印|字体|字号).{0,24}|【?(?:大|中|小)】?(?: ?【?(?:大|中|小)】?){1,2}',
  '[【\\[(]?(?:打印|关闭|返回|收起)(?:本页|窗口|顶部|首页|列表)?[】\\])]?(?: ?[【\\[(]?(?:打印|关闭|返回)(?:本页|窗口|顶部|首页|列表)?[】\\])]?)*',
  '正在直播.{0,20}|[^。,]{0,10}\\d+(?:\\.\\d+)?万?人(?:围观|在看|观看)[^。,]{0,6}|网友评论[^。,]{0,8}|@[^\\s@::]{1,16}[::].{1,60}',
  '(?:上|下)一[篇条则版页期](?:[::\\s].*)?|返回(?:目录|首页|列表)',
  '[\\p{Extended_Pictographic}\\uFE0F\\s]{1,12}',
  '.{0,12}\\s?.{2,12}(?:发布|日报|晚报|时报|融媒|新闻|在线|公众号|头条|之声)\\s+(?:\\d{4}[-/.年])?\\d{1,2}[-/.月]\\d{1,2}日?\\s*\\d{1,2}:\\d{2}.{0,12}',
  // Which page, whose, and what other pages have.
  '第?[A-Z]?\\d{1,2}版?\\s+\\p{Script=Han}{2,4}\\s+(?:责任?编辑?|编辑|版式|美编|校对|组版)\\s.{2,60}',
  '(?:今日|本期)(?:导读|导览|看点).{0,60}|[^。]{2,24}[→▶>]\\s?[A-Z]?\\d{1,2}版?.{0,30}',
  '[☞👉▶►]\\s*\\S.{2,40}(?<![。!?])',
  '(?:广告|订阅|发行|投稿|新闻|报料|读者)(?:热线|电话|邮箱|服务).{0,60}|[^。]{0,40}定价:.{0,12}',
  '\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?\\s+(?:\\d{1,2}:\\d{2}(?::\\d{2})?)?\\s*(?:浏览|阅读|点击|字号|字体|打印|分享|访问).{0,60}',
  '(?:作者|发布人|发布者|编辑)[::]\\S{1,20}\\s+(?:点击|浏览|阅读|访问|发布时间|时间|日期)(?:次数|量)?[::].{0,60}',
  '[【[■◆●▼▲]?\\s?(?:相关|推荐|热门|延伸|更多|往期|精彩)(?:新闻|链接|阅读|文章|推荐|内容|回顾)[::]?.*|猜你喜欢|为您推荐|热点(?:新闻|推荐|排行).{0,8}|精彩(?:推荐|图片)',
  '(?:版权(?:所有|声明)|未经.{0,16}(?:不得|禁止)|主办(?:单位)?[::]|承办(?:单位)?[::]|技术支持|备案号|网站(?:地图|标识码)|联系(?:我们|电话)|免责声明|Copyright|©|.{0,4}ICP备).*',
  '查看(?:原文|更多|全文)|阅读原文|展开全文|[—\\-·\\s]{0,6}(?:END|end|完|全文完)[—\\-·\\s]{0,6}|来自.{1,10}(?:APP|客户端|微信公众号)',
  // What a mail and an account of a messenger put around a text.
  '收录于话题.{0,20}|#.{2,20}(?:\\s?\\d+个)?|原创.{0,12}|原创\\s.{0,40}\\d{4}-\\d{1,2}-\\d{1,2}.{0,20}|[↑↓→←▼▲\\s]{1,12}|.{0,10}蓝字.{0,12}|↑(?!.*摄).{0,16}',
  '(?:尊敬的)?.{0,4}(?:编辑|主编)(?:老师|同志|部|们)?(?:好|您好|你好)?[::,]|您好[!,。].{0,40}|现将.{2,30}(?:发|报|呈).{0,24}|请(?:予)?(?:审阅|查收|编发|采用).{0,12}',
  '点个?[“"]?.{0,4}(?:在看|赞).{0,16}|.{0,10}(?:点赞|在看|转发)(?:和|、|支持).{0,10}',
  '[【\\[■◆●]?(?:时政|要闻|本地|本县|本区|本市|综合|社会|经济|民生|县域|乡镇|基层|部门|政务|文教|人大|政协|党建|一周)?(?:简\\s{0,2}讯|快\\s{0,2}讯|短\\s{0,2}讯|要\\s{0,2}闻|动态|短波|速览|播报|集锦|扫描|传真|简报|一句话新闻)[】\\]]?',
  '日期[::]\\s?\\d{4}.{0,30}\\d{1,2}:\\d{2}.{0,8}|(?:发件人|收件人|寄件人|抄送|主题|发送时间|附件|电话|手机|邮箱|电子邮箱|传真|邮编|联系人|联系方式|E-?mail|QQ|微信号?)[::].{0,80}|此致|敬礼[!。]?|此致\\s*敬礼[!。]?|顺颂.{2,6}|即颂.{2,6}',
  '[【[]?.{0,6}(?:简讯|短讯|快讯|要闻)(?:[一二两三四五六七八九十]|\\d{1,2})[则条][】\\]]?',
  '\\((?:下转|上接)(?:第)?.{1,6}版.{0,12}\\)',
]
const PATTERNS: readonly { readonly kind: ParagraphKind; readonly pattern: RegExp }[] = [
  { kind: 'furniture', pattern: new RegExp(`^(?:${FURNITURE.join('|')})$`, 'u') },
  {
    kind: 'credit',
    pattern:
      /^(?:【来源】.{1,40}|来源\s?[|丨]\s?.{2,20}|\(?\d{4}[-/年]\d{1,2}[-/月]\d{1,2}日?\s+\d{1,2}:\d{2}(?::\d{2})?|(?:新闻来源|来源|文章来源|稿源|原标题|更新时间|发布时间|发布日期)[::/].{0,60}|\d{4}[-/年]\d{1,2}[-/月]\d{1,2}日? ?\d{0,2}:?\d{0,2}:?\d{0,2}\s+(?:来源|作者|编辑).{0,40}|\(.{1,6}社.{2,6}\d+月\d+日电\)|(?:供稿单位|供稿|稿件来源|信息来源|图片来源|联合供稿)[::].{2,40})$/u,
  },
  {
    kind: 'date',
    pattern: /^\(?[0-9〇零○一二三四五六七八九]{4} ?[年.\-/].{1,3}[月.\-/].{1,3}日?\)?$/u,
  },
  {
    kind: 'keyed',
    pattern: /^(?:[^。:]{0,16})(?:任命|免去|接受辞职|当选|补选|选举)[^。:]{0,16}:$/u,
  },
  { kind: 'date', pattern: /^\([\d〇○零一二三四五六七八九]{4}年[^()]{4,60}(?:通过|会议)\)$/u },
  {
    kind: 'name',
    pattern:
      /^(?:讲话人|报告人|致辞人|演讲人|宣讲人)\s{0,4}:\s{0,4}(?:[^:,。;、]{1,30}[长记任席员]、){0,4}[^:,。;、]{2,40}$/u,
  },
  {
    kind: 'credit',
    pattern: /^(?:主持人?|主播)\s?:\s?\S{2,8}\s+(?:记者|编辑|摄影|文字|图片|撰稿)\s?[:/].{2,60}$/u,
  },
  { kind: 'keyed', pattern: KEYED_LINE },
  {
    kind: 'caption',
    pattern:
      /^(?:[[【(]?图片?(?:说明|注)[\]】):]|[▲△▼▽↑↓◀▶←→](?!(?:[^。]{18,}。|(?:[^。]*。){2})(?:[^。]*。){0,7}\([^()摄图]{2,24}\)$)(?!\s*(?:本报讯|昨|日前|近日|[今前]天|\d{1,2}[月日]|[^。]{0,16}讯[(\s])(?!.*(?:图|摄|拍)))|图为|[上下左右题]图(?:为|:)|图片?(?:均)?由.{2,14}(?:摄|提供)$|(?:[前后中]排|第[一二三四]排|左起|[从自由]左[至到]右|左[一二三四])[^。:]{0,8}:|资料图|图[\d①-⑳]{0,2}[::]).+$|^.{2,120}(?:[。\s(]|(?<=[。)]))(?:\p{Script=Han}{2,4}|\p{Script=Han}{1,7}·\p{Script=Han}{1,6})[\s/]?摄(?:影)?\)?$/u,
  },
  { kind: 'subtitle', pattern: /^(?:——|--|—|──)\s*\S.{2,60}[^。]$/u },
  {
    kind: 'numbered',
    pattern:
      /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|\d{1,2}[.、](?!\d)|\(\d{1,2}\)|0\d(?=[\s\p{Script=Han}])|第[一二三四五六七八九十]{1,3}[,、章节部])/u,
  },
]

const kinds = keptBy<ParagraphKind>()

/** Classifies one line by itself; `joinBrokenParagraphs` looks at its neighbours, and asks about each line several times. */
export function classifyParagraph(
  paragraph: ManuscriptParagraph,
  knowledge: Knowledge = noKnowledge,
): ParagraphKind {
  const { cell, heading, isCaption, isPageNumber, text } = paragraph
  const told = [cell === undefined, heading === undefined, isCaption, isPageNumber].join(' ')
  return kinds(knowledge, `${told} ${text}`, () => kindOf(paragraph, knowledge))
}

function kindOf(
  { cell, heading, isCaption, isPageNumber, text }: ManuscriptParagraph,
  knowledge: Knowledge,
): ParagraphKind {
  const told = toldKind({ isCaption, isPageNumber, text })
  if (told) return told
  const folded = foldLine(text).trim()
  const marked = markedKind({ folded, isCell: cell !== undefined, knowledge })
  if (marked && !(heading !== undefined && marked === 'numbered')) return marked
  if (isSalutation(folded)) return 'salutation'
  return heading === undefined ? plainKind(folded, knowledge) : 'heading'
}

/** Kind that the file tells, or tabs between words. */
function toldKind({
  isCaption,
  isPageNumber,
  text,
}: Pick<ManuscriptParagraph, 'isCaption' | 'isPageNumber' | 'text'>): ParagraphKind | undefined {
  if (isPageNumber) return 'furniture'
  if (isCaption) return 'caption'
  return isRow(text) ? 'text' : undefined
}

const plainKind = (line: string, knowledge: Knowledge): ParagraphKind =>
  isLatin(line) ? latinKind(line) : hanKind(line, knowledge)

function hanKind(line: string, knowledge: Knowledge): ParagraphKind {
  if (COUNT_ALONE.test(line) || SAID.test(line) || POINTER.test(line)) return 'text'
  if (isLineUp(line)) return 'heading'
  if (isNameLine(line, knowledge)) return 'name'
  return isHeadingLike(line) ? 'heading' : 'text'
}

/** Where the rest or the speech stands, in brackets: `（讲话全文另发）`. */
const POINTER = /^\([^()]{0,20}(?:全文|另发|详见|附后|见第?\S{1,4}版)[^()]{0,10}\)$/u

/** Question or answer behind the word that tells which it is. */
const SAID =
  /^(?:问|答|Q\d{0,2}|A\d{0,2}|提问|回答|[^。,:]{0,14}记者(?:提?问)?|主持人)\s{0,2}:\s*\S.{5,}/u

/** A count of who came, alone in its line: `实到代表119人`. */
export const COUNT_ALONE =
  /^\s*(?:应|实)(?:到|出席)(?:会)?[^,。;\d]{0,12}\d{1,5}[名人位]?$|^\s*(?:因事因病|因故)?(?:缺席|请假)[^,。;\d]{0,8}\d{1,5}[名人位]$/u

/** What people did at a meeting, one after the other, as it stands above a story however many they are. */
const LINE_UP =
  /(?:讲话|主持|致[辞词]|出席|报告|发言)(?:会议|大会)?\s+\S[^。;:]{0,600}(?:讲话|主持|致[辞词]|出席|参加|列席|报告|发言)(?:会议|大会)?$/u
const LONGEST_LINE_UP = 400

const isLineUp = (line: string): boolean => line.length <= LONGEST_LINE_UP && LINE_UP.test(line)

const latinKind = (line: string): ParagraphKind => {
  if (LATIN_BYLINE.test(line)) return 'credit'
  return isLatinHeading(line) ? 'heading' : 'text'
}

type Marked = {
  readonly folded: string
  readonly isCell: boolean
  readonly knowledge: Knowledge
}

/** Kind of a line that its marks and figures decide alone. */
function markedKind({ folded, isCell, knowledge }: Marked): ParagraphKind | undefined {
  const known = PATTERNS.find(
    ({ kind, pattern }) => !(isCell && kind === 'furniture') && pattern.test(folded),
  )
  if (known) return known.kind
  if (!isCell && isClientLine(folded, knowledge.words)) return 'furniture'
  if (isCreditLine(folded, knowledge)) return 'credit'
  return !isCell && NUMBER.test(folded) ? 'number' : undefined
}

/** Whether a line holds words of roles and names alone: `责编：甲  校对：乙`. */
const isCreditLine = (folded: string, { names, words }: Knowledge): boolean => {
  const known = { folded, known: names, roleWords: words.creditRoles }
  return (
    folded.length <= LONGEST_CREDIT &&
    !/[。!?;“”《》]/u.test(folded) &&
    (findCredits(known).isAll ||
      ((SIGNED.test(folded) || OF_NEWSROOM.test(folded) || isBracketed(folded)) &&
        findCredits({ ...known, first: 'reporter' }).isAll))
  )
}

/** A mark before names that stand alone: `□甲 乙`. */
const SIGNED = /^[☐□■◇◆○●◎☉※]\s*\p{Script=Han}/u

/** Whether a line is names in brackets, as they stand below a brief: `（甲某某 乙某）`. */
const isBracketed = (folded: string): boolean => {
  const names = /^\((?<names>\p{Script=Han}{2,4}(?:[\s、]{1,3}\p{Script=Han}{2,4}){0,3})\)$/u.exec(
    folded,
  )
  return (names?.groups?.['names'] ?? '').split(/[\s、]+/u).every(isLikelyName)
}

/** Names behind whose reporters they are: `区融媒体中心 甲`. */
const OF_NEWSROOM =
  /^\p{Script=Han}{0,10}(?:融媒体?(?:中心)?|全媒体|日报|晚报|报社|电视台|新闻网|传媒(?:集团)?)\s+\p{Script=Han}/u

/** Whether a line is a salutation, `各位代表、同志们：`, or half of one; not a paragraph that only begins with it. */
const isSalutation = (folded: string): boolean =>
  folded.length <= LONGEST_SALUTATION && SALUTATION_END.test(folded) && isMadeOfCalls(folded)

/**
 * Whether a line consists of forms of address (`各位代表`, `尊敬的主席`) alone. Their boundaries are ambiguous, so each possible end is visited once: a regular expression would try every combination.
 */
function isMadeOfCalls(line: string): boolean {
  const ends = new Set([0])
  for (let start = 0; start < line.length; start += 1) {
    CALL.lastIndex = start
    if (!ends.has(start) || !CALL.test(line)) continue
    const called = CALL.lastIndex
    for (let end = called; end <= Math.min(line.length, called + LONGEST_CALLED); end += 1) {
      ends.add(end)
      const mark = line.charAt(end)
      if (mark !== '' && ':!,、'.includes(mark)) ends.add(end + 1)
      if ('。;:!'.includes(mark)) break
    }
  }
  return ends.has(line.length)
}

/** Whether the line ends as a sentence does, quotation marks and brackets included. */
export const endsSentence = (folded: string): boolean =>
  SENTENCE_END.test(folded.trimEnd()) || endsLatinSentence(folded.trimEnd())

/** Words of a row of a table, parted by tabs. */
export const isRow = (text: string): boolean => /\S\t\s*\S/u.test(text)

const DOTTED_NAME =
  /^(?!.*(?:主持|讲话|出席|会议|致辞|发言|报告|强调|摄))\p{Script=Han}{1,7}(?:·\p{Script=Han}{1,6}){1,3}$/u

/** What a document is called, also printed apart: `会 议 纪 要`. */
const DOCUMENT =
  /(?:纪要|简报|通报|名单|决定|公告|报告|目录|要闻|通知|记录|议程|日程|快报|发言|讲话)$/u

/** Whether a line is a name alone, an office and a name, or a name and a date. */
function isNameLine(folded: string, { names }: Knowledge): boolean {
  if (folded.length > LONGEST_NAME_LINE) return false
  const line = folded.replace(/\s*\(?\d{4}年\d+月\d+日\)?$/u, '')
  if (/[。,;:!?"“”《》]|^[●★■◆▲○□※☆►▶【]/u.test(line) || line.length > 40) return false
  if (isNameThenOffice(line)) return true
  const spelled = spellName(line)
  if (DOTTED_NAME.test(spelled) || names.has(spelled)) return true
  if (spelled.length <= 4)
    return nameConfidence(spelled) >= 0.9 || (/^\S( \S)+$/u.test(line) && !DOCUMENT.test(spelled))
  return isOfficeAndName(line, names)
}

/** Confidence of a usual name, and of one that an office before it makes one. */
const USUAL = 0.9
const UNUSUAL = 0.4

function isOfficeAndName(line: string, names: Knowledge['names']): boolean {
  const { office, rest } = cutOffice(line)
  const name = spellName(rest)
  if (office === '' || name === '') return false
  if (names.has(name) || nameConfidence(name) >= USUAL) return true
  const isEvent = EVENT.test(office) || /[与和\d]|[一二三四五六七八九十]名/u.test(office)
  const mayBeName = /^\s/u.test(rest) || mayBeListed(name) || mayBeHeld(name)
  return !isEvent && mayBeName && nameConfidence(name) >= UNUSUAL
}

/** What is done, in words before a noun that an office may end like: `某镇举办代表培训班`. */
const EVENT = /举办|召开|举行|开展|启动|组织(?!部|委)|视察|调研|慰问|走访|检查(?!院|组)/u

/** Whether a line is short, without a full stop, and no unfinished list of names or clauses. */
const isHeadingLike = (folded: string): boolean =>
  folded.length <= LONGEST_HEADING &&
  !/[。;]/u.test(folded) &&
  !/[,、:]$/u.test(folded) &&
  !CALLED_LEAD.test(folded)

/** A lead that ends with a call, as copy for phones has it: `今天（2月21日）上午，…闭幕！` */
const CALLED_LEAD =
  /^(?:[今昨]天|[今昨]日|\d{1,2}月\d{1,2}日|[今昨]\([^()]{1,8}\)[日天])[^,]{0,16},.{8,}[!~]$/u
