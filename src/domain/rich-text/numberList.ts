import type { RichTextNode } from './node.ts'

import { childrenOf } from './node.ts'

/**
 * Whether an item only holds a nested list: the editor stores a list under an item as an unnumbered item of its own.
 */
export const opensWithList = (item: RichTextNode): boolean => childrenOf(item)[0]?.type === 'list'

/** Numbers the items of a list and of its nested lists, and sets their depth, as the editor counts them. */
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
