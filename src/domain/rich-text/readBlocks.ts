import type { Block, ListItem, Run } from './block.ts'
import type { RichTextNode } from './node.ts'

import { fitRichText } from './fitRichText.ts'
import { BOLD, idOfPicture } from './grammar.ts'
import { childrenOf, isNode } from './node.ts'
import { opensWithList } from './numberList.ts'

/**
 * Reads stored rich text into blocks, whatever shape it was stored in: what does not fit the grammar is read as
 * `fitRichText` would store it, so that no word of it is missing. Paragraphs without words are left out.
 *
 * Anchors count the blocks that have one: `p1`, `p2` … in order.
 *
 * @param prefix - before every anchor, for a text that shares its page with another
 */
export function readBlocks(value: unknown, { prefix = '' }: { prefix?: string } = {}): Block[] {
  const root = fitRichText(value)?.root
  if (!root) return []
  let count = 0
  const nextAnchor = () => `${prefix}p${++count}`
  return childrenOf(root).flatMap((node) => toBlock(node, nextAnchor))
}

function toBlock(node: RichTextNode, nextAnchor: () => string): Block[] {
  switch (node.type) {
    case 'heading':
      return withWords(node, (runs) => ({
        anchor: nextAnchor(),
        kind: 'heading',
        level: node.tag === 'h3' ? 3 : 2,
        runs,
      }))
    case 'horizontalrule':
      return [{ kind: 'rule' }]
    case 'list':
      return [toList(node, nextAnchor)]
    case 'paragraph':
      return toParagraph(node, nextAnchor)
    case 'quote': {
      const blocks = toQuoted(node, nextAnchor)
      return blocks.length === 0 ? [] : [{ blocks, kind: 'quote' }]
    }
    case 'upload':
      return [{ kind: 'picture', mediaID: String(idOfPicture(node.value) ?? '') }]
    default:
      return []
  }
}

/** Makes a block of text; none when there is no text. */
function withWords(node: RichTextNode, toBlockOf: (runs: readonly Run[]) => Block): Block[] {
  const runs = runsOf(childrenOf(node))
  return runs.length === 0 ? [] : [toBlockOf(runs)]
}

const toParagraph = (node: RichTextNode, nextAnchor: () => string): Block[] =>
  withWords(node, (runs) => ({ anchor: nextAnchor(), kind: 'paragraph', runs }))

/** Reads a quotation: inline content alone is one paragraph. */
function toQuoted(node: RichTextNode, nextAnchor: () => string): Block[] {
  const blocks = childrenOf(node).flatMap((child) => toBlock(child, nextAnchor))
  return blocks.length > 0 ? blocks : toParagraph(node, nextAnchor)
}

/** Reads a list: a nested list, stored as an item of its own, moves into the item before it. */
function toList(node: RichTextNode, nextAnchor: () => string): Block {
  const items: ListItem[] = []
  for (const item of childrenOf(node)) {
    const parts = partsOf(item, nextAnchor)
    const before = opensWithList(item) ? items.pop() : undefined
    items.push([...(before ?? []), ...parts])
  }
  return {
    items,
    kind: 'list',
    ordered: node.listType === 'number',
    start: typeof node.start === 'number' ? node.start : 1,
  }
}

function partsOf(item: RichTextNode, nextAnchor: () => string): ListItem {
  const parts: ListItem[number][] = []
  let words: RichTextNode[] = []
  const settle = () => {
    const runs = runsOf(words)
    if (runs.length > 0) parts.push({ kind: 'words', runs })
    words = []
  }
  for (const child of childrenOf(item)) {
    const blocks = toBlock(child, nextAnchor)
    if (blocks.length === 0) words.push(child)
    else {
      settle()
      parts.push(...blocks)
    }
  }
  settle()
  return parts
}

const runsOf = (nodes: readonly RichTextNode[]): Run[] =>
  nodes.flatMap((node): Run[] => {
    switch (node.type) {
      case 'autolink':
      case 'link': {
        const href = hrefOf(node)
        const runs = runsOf(childrenOf(node))
        return href === undefined ? runs : runs.map((run) => ({ ...run, href }))
      }
      case 'linebreak':
        return [{ text: '\n' }]
      case 'tab':
        return [{ text: '\t' }]
      case 'text':
        return [textRun(node)]
      default:
        return []
    }
  })

function textRun({ format, text }: RichTextNode): Run {
  const isBold = typeof format === 'number' && (format & BOLD) !== 0
  return isBold ? { bold: true, text: String(text) } : { text: String(text) }
}

const hrefOf = ({ fields }: RichTextNode): string | undefined =>
  isNode(fields) && typeof fields.url === 'string' ? fields.url : undefined
