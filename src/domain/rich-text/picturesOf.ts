import type { RichTextNode } from './node.ts'
import type { TextPlace } from './textPlace.ts'

import { childrenOf, isNode, rootOf } from './node.ts'
import { placeOf } from './textPlace.ts'

type FoundPicture = { readonly at: TextPlace | undefined; readonly id: string | undefined }

/** Each picture in a stored text, in order, and where it stands; one that was pasted and never arrived has no id. */
export function picturesOf(value: unknown): FoundPicture[] {
  const root = rootOf(value)
  const blocks = root ? childrenOf(root) : []
  return blocks.flatMap((block, index) =>
    idsIn(block).map((id) => ({ at: placeOf(blocks, index + 1), id })),
  )
}

function idsIn(block: RichTextNode): (string | undefined)[] {
  const waiting: RichTextNode[] = [block]
  const found: (string | undefined)[] = []
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.type === 'upload') found.push(idOf(next.value))
    for (const child of childrenOf(next).toReversed()) waiting.push(child)
  }
  return found
}

function idOf(value: unknown): string | undefined {
  const id = isNode(value) ? value.id : value
  return (typeof id === 'string' && id !== '') || typeof id === 'number' ? String(id) : undefined
}
