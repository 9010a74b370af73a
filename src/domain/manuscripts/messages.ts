import type { Paragraph } from './manuscript.ts'

/** Who sent a message and when, as a messenger copies it: `镇宣传委员小岳 2025/3/6 17:42`. */
const SENT =
  /^\s*(?:[[【(]\S{2,6}[\]】)]\s*)?(?![^:]*[。;!?])[^\s\d:,][^:,]{0,18}?\s+(?:\d{2,4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s+|(?:昨天|今天|前天|(?:星期|周)[一二三四五六日天]|\d{1,2}[月/-]\d{1,2}日?)\s*)?(?:上午|下午|晚上|早上|中午)?\s?\d{1,2}:\d{2}(?::\d{2})?\s*$/u
/** Word above what is passed on. */
const PASSED_ON =
  /^[[【(—-]{0,3}\s?(?:转发|转|以下(?:为|是)?(?:转发|正文|稿件|全文))\s?[:\]】)—-]{0,3}$/u
/** What people of a newsroom write to each other. */
const TALK =
  /(?:老师|主任|领导|各位|大家|编辑|小\p{Script=Han})(?:们)?(?:好|您好|早|晚上好|下午好)|麻烦|收到|辛苦|谢谢|多谢|稍后|(?:请|帮忙|帮)\p{Script=Han}{0,3}(?:审|看|编|发|改|核)|好的|OK|行吗|可以吗|[~?!]\s*$|\[\S{1,4}\]\s*$|(?:照片|图片|视频|标题|稿子|稿件)\p{Script=Han}{0,6}(?:发|传|见|换|改|长|短|附)/u
const LONGEST_TALK = 60

/** Numbers of the lines that a messenger puts around a text: who sent it when, and what was said of it. */
export function messageLines(lines: readonly Paragraph[]): ReadonlySet<number> {
  const heads = new Set(
    lines.flatMap(({ cell, folded }, at) => (!cell && isHead(folded) ? [at] : [])),
  )
  if (heads.size === 0) return new Set()
  const from = lines.findIndex(isLong)
  const to = lines.findLastIndex(isLong)
  return new Set(
    lines.flatMap(({ folded }, at) =>
      heads.has(at) || PASSED_ON.test(folded.trim()) || ((at < from || at > to) && isTalk(folded))
        ? [at]
        : [],
    ),
  )
}

const isHead = (folded: string): boolean => folded.length <= LONGEST_TALK && SENT.test(folded)

/** Whether a short line is said of the text. */
const isTalk = (folded: string): boolean =>
  folded.trim().length <= LONGEST_TALK && !folded.includes('。') && TALK.test(folded.trim())

const isLong = ({ folded }: Paragraph): boolean =>
  folded.length > LONGEST_TALK || /。/u.test(folded)

/** Time before what happened then, as a live report has it: `09:02 `, `[9:02]`. */
const STAMP = /^\s*[[【(〔]?(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?[\])】〕]?\s*[|丨]?\s*(?=\S{3})/u
const FEWEST_STAMPS = 3

/** Lines of a live report with blanks in place of the times before them; any others as they are. */
export function withoutStamps<Line extends { readonly folded: string }>(
  lines: readonly Line[],
): readonly Line[] {
  const isLive = lines.filter(({ folded }) => STAMP.test(folded)).length >= FEWEST_STAMPS
  return isLive
    ? lines.map((line) => ({
        ...line,
        folded: line.folded.replace(STAMP, (stamp) => ' '.repeat(stamp.length)),
      }))
    : lines
}
