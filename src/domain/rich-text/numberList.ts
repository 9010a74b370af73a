import type { RichTextNode } from './node.ts'

import { childrenOf } from './node.ts'

/** The editor keeps a list under an item as an item of its own that has no number and nothing but that list. */
export const opensWithList = (item: RichTextNode): boolean => childrenOf(item)[0]?.type === 'list'

/** Gives the items of a list, and of the lists in them, their numbers and their depth as the editor counts them. */
export function numberList(list: RichTextNode, depth = 0): RichTextNode {
  let value = typeof list.start === 'number' ? list.start : 1
  const children = childrenOf(list).map((item) => {
    const numbered = {
      ...item,
      children: childrenOf(item).map((child) =>
        child.type === 'list' ? numberList(child, depth + 1) : child,
      ),
      indent: depth,
      value,
    }
    if (!opensWithList(item)) value += 1
    return numbered
  })
  return { ...list, children }
}
