import type { RichTextNode } from './node.ts'

import { childrenOf, isNode, rootOf } from './node.ts'

/** The id of each picture in a stored text, in order; undefined for one that was pasted and never arrived. */
export function picturesOf(value: unknown): (string | undefined)[] {
  const root = rootOf(value)
  const waiting: RichTextNode[] = root ? [root] : []
  const found: (string | undefined)[] = []
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.type === 'upload') found.push(idOf(next.value))
    for (const child of childrenOf(next).toReversed()) waiting.push(child)
  }
  return found
}

const idOf = (value: unknown): string | undefined => {
  const id = isNode(value) ? value.id : value
  return (typeof id === 'string' && id !== '') || typeof id === 'number' ? String(id) : undefined
}
