import type { RichTextNode } from './node.ts'

import { isBlank } from '../text/isBlank.ts'
import { childrenOf, rootOf } from './node.ts'

/** Whether a stored text shows nothing: no visible word and no picture, whatever lines and rules it has. */
export function isBlankText(value: unknown): boolean {
  const root = rootOf(value)
  const waiting: RichTextNode[] = root ? [root] : []
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.type === 'upload') return false
    if (typeof next.text === 'string' && !isBlank(next.text)) return false
    waiting.push(...childrenOf(next))
  }
  return true
}
