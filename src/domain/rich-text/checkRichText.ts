import type { RichTextNode } from './node.ts'
import type { TextPlace } from './textPlace.ts'

import { isInsideLink, isExternalLink } from '../text/externalLink.ts'
import { isKnownType } from './grammar.ts'
import { isNode, rootOf } from './node.ts'
import { placeOf } from './textPlace.ts'

/** Fault of a rich text: a translation key, with what caused it. */
export type RichTextFault = {
  /** Paragraph, counted from 1, with its first words; absent for the text as a whole. */
  readonly at?: TextPlace
  readonly detail: string
  readonly key:
    | 'richText.badLink'
    | 'richText.emptyLink'
    | 'richText.innerLink'
    | 'richText.notText'
    | 'richText.pictureLost'
    | 'richText.tooDeep'
    | 'richText.tooLong'
    | 'richText.tooManyNodes'
    | 'richText.unknownNode'
}

/** Limits of one text. A full work report has about 20,000 characters and 600 nodes. */
export const richTextLimits = { characters: 300_000, depth: 30, nodes: 20_000 } as const

/**
 * Finds what no news text may hold: unknown nodes, links that run code, more than anyone writes. A misplaced node is no
 * fault: `fitRichText` moves it.
 *
 * Walks without recursion, so that no depth of nesting exhausts the stack.
 *
 * @returns the first fault of each kind, in order; empty when the text may be stored
 */
export function checkRichText(value: unknown): RichTextFault[] {
  if (value === null || value === undefined) return []
  const root = rootOf(value)
  if (!root) return [{ detail: typeof value, key: 'richText.notText' }]

  const faults = new Map<RichTextFault['key'], RichTextFault>()
  const blocks = listOf(root.children)
  let place = 0
  const note = (key: RichTextFault['key'], detail: string) => {
    if (faults.has(key)) return
    const at = placeOf(blocks, place)
    faults.set(key, { ...(at && { at }), detail, key })
  }
  const waiting: Waiting[] = [{ depth: 1, node: root, number: 0 }]
  let nodes = 0
  let characters = 0
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { depth, node } = next
    place = next.number
    nodes += 1
    characters += typeof node.text === 'string' ? node.text.length : 0
    noteFaults(node, note)
    if (depth > richTextLimits.depth) {
      note('richText.tooDeep', String(richTextLimits.depth))
      continue
    }
    if (nodes > richTextLimits.nodes) {
      note('richText.tooManyNodes', String(richTextLimits.nodes))
      break
    }
    // Reversed for the stack, so that faults come in the order of the text.
    const inner = listOf(node.children).map((child, index) => ({
      depth: depth + 1,
      node: child,
      number: next.number || index + 1,
    }))
    waiting.push(...inner.toReversed())
  }
  place = 0
  if (characters > richTextLimits.characters) {
    note('richText.tooLong', String(richTextLimits.characters))
  }
  return [...faults.values()]
}

/** Node on the stack: its depth, and its paragraph; 0 is the root. */
type Waiting = { readonly depth: number; readonly node: RichTextNode; readonly number: number }

function noteFaults(node: RichTextNode, note: (key: RichTextFault['key'], detail: string) => void) {
  const unknown = unknownIn(node)
  if (unknown !== undefined) note('richText.unknownNode', unknown.slice(0, 60))
  if (isLost(node)) note('richText.pictureLost', '')
  if (node.type !== 'link' && node.type !== 'autolink') return
  const { linkType, url } = isNode(node.fields) ? node.fields : {}
  if (typeof url === 'string' && url.trim() !== '') {
    if (!isSafeLink(url)) note('richText.badLink', url.slice(0, 60))
  } else note(linkType === 'internal' ? 'richText.innerLink' : 'richText.emptyLink', '')
}

/** Whether a node is what the editor leaves of a picture that was pasted by its address and could not be fetched. */
const isLost = ({ relationTo, type, value }: RichTextNode): boolean =>
  type === 'upload' && isNone(relationTo) && isNone(value)

const isNone = (value: unknown): boolean => value === undefined || value === null || value === ''

/** Name of what no reader would see of a node: an unknown type, text that is no text, a file that is no picture. */
function unknownIn(node: RichTextNode): string | undefined {
  const { children, relationTo, text, type } = node
  if (!isKnownType(type)) return String(type)
  if (children !== undefined && !Array.isArray(children)) return `${type}: children`
  if (type === 'text' && typeof text !== 'string') return 'text'
  const isOther = type === 'upload' && relationTo !== 'media' && !isLost(node)
  return isOther ? `upload: ${String(relationTo)}` : undefined
}

/** Children as nodes; a child that is no object becomes a node without type, which is refused. */
const listOf = (value: unknown): RichTextNode[] =>
  Array.isArray(value) ? value.map((child: unknown) => (isNode(child) ? child : {})) : []

/** Whether an address is `https:`, `http:` or `mailto:`, or a path of this site. */
export const isSafeLink = (url: unknown): boolean => isExternalLink(url) || isInsideLink(url)
