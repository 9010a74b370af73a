import type { DeskWords } from './deskWords.ts'

import { escapePattern } from '../text/escapePattern.ts'

const clientLines = new WeakMap<DeskWords, RegExp>()

/** Whether a line is the name of an app or account of the newsroom, with what stands around it: `来自看棠浦客户端`. */
export function isClientLine(folded: string, words: DeskWords): boolean {
  if (words.clients.length === 0) return false
  const line =
    clientLines.get(words) ??
    new RegExp(
      `^[\\s【[(@>·|]*(?:来自|来源:?|关注|点击|下载|打开|欢迎|微信|公众号:?)*(?:${words.clients.map(escapePattern).join('|')})(?:客户端|APP|公众号|微信|视频号|抖音号|微博|编辑部|出品|发布)*[\\s】\\])·|]*$`,
      'u',
    )
  clientLines.set(words, line)
  return line.test(folded)
}
