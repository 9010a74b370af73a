import { findCredits } from '../mentions/index.ts'
import { foldWidth } from '../text/foldWidth.ts'

/** Caption of a picture without who took it, and the credit. */
type CreditedCaption = { readonly caption: string; readonly credit?: string }

/** Arrows that point at the picture. */
const POINTER = /^[▲△↑◀▶▼▽←→↓■●]\s*/u
/** What may say at the end of a caption who took the picture, from the narrowest on. */
const ENDINGS = [
  /[(（【[](?<words>[^()（）【】[\]]{2,40})[)）】\]]\s*[。.]?$/u,
  /(?<=[。！？.!?”」]|\s)(?<words>(?:摄影|摄|供图|图片|图|文)\s*[:：/／]\s*[^。]{2,30})$/u,
  /(?<=[。！？.!?”」])\s*(?<words>[^。！？]{2,24}?\s*[/／]?\s*(?:摄影|摄|供图))$/u,
  /\s(?<words>\p{Script=Han}{2,4}\s*[/／]?\s*(?:摄影|摄|供图))$/u,
  /\s*\(?\b(?:[Pp]hotos?|[Pp]hotographs?|[Pp]icture)(?: by|:)\s+(?<name>[^()]{2,60}?)\)?\.?$/u,
]

/** Parts a caption from the name of the photographer at its end: `渡口的灯。（王明 摄）`. */
export function cutPhotoCredit(printed: string): CreditedCaption {
  const text = printed.replace(POINTER, '').trim()
  for (const ending of ENDINGS) {
    const found = ending.exec(text)
    const credit = found?.groups?.['name'] ?? photographersIn(found?.groups?.['words'])
    if (found && credit) return { caption: text.slice(0, found.index).trim(), credit }
  }
  return { caption: text }
}

/** Duty of those named, which is no part of the name. */
const DUTY =
  /^(?:本报|本网|本台|本刊)?(?:全媒体|首席|特派|融媒体?)?(?:见习|实习|摄影)?(?:记者|通讯员|特约记者)\s*/u
const SUPPLIED = /^(?:图片?|照片)?(?:均)?由?(?<name>[^\s，,]{2,24}?)\s*(?:供图|提供)$/u
/** Where a picture lay tells nobody who took it. */
const NOBODY = /^(?:资料|网络|历史|视频|截图|效果)/u

/** Names of those who took a picture, or who supplied it, when the words say nothing else. */
function photographersIn(words: string | undefined): string | undefined {
  const bare = (words ?? '').trim().replace(DUTY, '')
  if (bare === '' || NOBODY.test(bare)) return undefined
  const { isAll, people } = findCredits({ folded: foldWidth(bare) })
  const names = people.filter(({ role }) => role === 'photographer').map(({ name }) => name)
  return isAll && names.length > 0 ? names.join('、') : SUPPLIED.exec(bare)?.groups?.['name']
}
