import type { Block, Run } from './block.ts'
import type { RichTextNode } from './node.ts'

import { childrenOf, rootOf } from './node.ts'

const BOLD = 1

/**
 * Reads stored rich text into blocks. What is not a block of a news text is left out: `checkRichText` has
 * refused it before it was stored.
 *
 * Anchors count the blocks that have one: `p1`, `p2` … in order.
 */
export function readBlocks(value: unknown): Block[] {
  const root = rootOf(value)
  if (!root) return []
  let count = 0
  const nextAnchor = () => `p${++count}`
  return childrenOf(root).flatMap((node) => toBlock(node, nextAnchor))
}

function toBlock(node: RichTextNode, nextAnchor: () => string): Block[] {
  switch (node.type) {
    case 'heading':
      return [
        {
          anchor: nextAnchor(),
          kind: 'heading',
          level: node.tag === 'h3' ? 3 : 2,
          runs: runsOf(node),
        },
      ]
    case 'horizontalrule':
      return [{ kind: 'rule' }]
    case 'list':
      return [
        { items: childrenOf(node).map(runsOf), kind: 'list', ordered: node.listType === 'number' },
      ]
    case 'paragraph': {
      const runs = runsOf(node)
      return runs.length === 0 ? [] : [{ anchor: nextAnchor(), kind: 'paragraph', runs }]
    }
    case 'quote':
      return [{ anchor: nextAnchor(), kind: 'quote', runs: runsOf(node) }]
    case 'upload':
      return [{ kind: 'picture', mediaID: idOf(node.value) }]
    default:
      return []
  }
}

function runsOf(node: RichTextNode): Run[] {
  return childrenOf(node).flatMap((child): Run[] => {
    switch (child.type) {
      case 'autolink':
      case 'link': {
        const href = hrefOf(child)
        return runsOf(child).map((run) => (href === undefined ? run : { ...run, href }))
      }
      case 'linebreak':
        return [{ text: '\n' }]
      case 'list':
      case 'listitem':
        return runsOf(child)
      case 'tab':
        return [{ text: '\t' }]
      case 'text':
        return textRun(child)
      default:
        return []
    }
  })
}

function textRun({ format, text }: RichTextNode): Run[] {
  if (typeof text !== 'string' || text === '') return []
  const bold = typeof format === 'number' && (format & BOLD) !== 0
  return [bold ? { bold: true, text } : { text }]
}

function hrefOf(node: RichTextNode): string | undefined {
  const fields = node.fields
  if (typeof fields !== 'object' || fields === null || !('url' in fields)) return undefined
  return typeof fields.url === 'string' ? fields.url : undefined
}

const idOf = (value: unknown): string => {
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  if (typeof value === 'object' && value !== null && 'id' in value) return idOf(value.id)
  return ''
}
