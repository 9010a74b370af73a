import { foldWidth } from '../text/foldWidth.ts'
import { LATIN_DATELINE } from './latinText.ts'

const HEAD =
  /^\s*(?<dateline>[^。,:;()]{0,24}?(?:讯|电|消息|报道))\s*(?:(?=[0-9昨今前]|\p{Script=Han})|(?=\(|:|\s))/u
const OWN_HEAD =
  /^\s*(?<dateline>【?(?:据)?(?:本报|本网|本台|[^。,:;()]{1,10}?(?:社|网|报|台|客户端|融媒|新闻))[^。,:;()]{0,12}?(?:讯|电|消息|报道)】?)\s*/u
const BYLINE = /^\s*\([^()]{0,200}?(?:记者|通讯员|摄影)[^()]{0,200}\)\s*:?\s*/u
const PROGRAMME = /^\s*\([^()]{1,12}\)\s*:\s*/u

/**
 * Cuts the 消息头 off the first paragraph: `本报讯（记者 甲）1月6日上午，…` becomes `本报讯` and the story. Byline and
 * dateline have fields of their own, and a page prints them before the text.
 *
 * @returns `dateline` as printed without the byline; absent when the paragraph begins with the story itself
 */
export function cutDateline(text: string): { readonly dateline?: string; readonly start: number } {
  const folded = foldWidth(text)
  const head = LATIN_DATELINE.exec(folded) ?? OWN_HEAD.exec(folded) ?? withBylineOnly(folded)
  if (!head) return { start: 0 }
  const at = head[0].length
  const after =
    BYLINE.exec(folded.slice(at)) ??
    PROGRAMME.exec(folded.slice(at)) ??
    /^[:\s]*/u.exec(folded.slice(at))
  const dateline = text.slice(0, at).trim()
  return { ...(dateline !== '' && { dateline }), start: at + (after?.[0].length ?? 0) }
}

/** Matches other words before a byline, which count as a 电头 only there. */
function withBylineOnly(folded: string): RegExpExecArray | null {
  const head = HEAD.exec(folded)
  return head && BYLINE.test(folded.slice(head[0].length)) ? head : null
}
