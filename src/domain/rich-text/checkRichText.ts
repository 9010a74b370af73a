import type { RichTextNode } from './node.ts'
import type { TextPlace } from './textPlace.ts'

import { isInsideLink, isExternalLink } from '../text/externalLink.ts'
import { isKnownType } from './grammar.ts'
import { isNode, rootOf } from './node.ts'
import { placeOf } from './textPlace.ts'

/** Why a text may not be stored: a translation key, and what it was that offended. */
export type RichTextFault = {
  /** Where: its paragraph counted from 1, and the first words of it. None when it is the text as a whole. */
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

/** What one text may hold. A full work report has about 20,000 characters and 600 nodes. */
export const richTextLimits = { characters: 300_000, depth: 30, nodes: 20_000 } as const

/**
 * Looks for what a news text may not hold: unknown nodes, links that run something, more than anyone writes. Where a
 * node stands is no fault: `fitRichText` puts it where it may.
 *
 * Walks without recursion, so that no depth of nesting exhausts the stack.
 *
 * @returns the first fault of each kind, in the order met; empty when the text may be stored
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
    // The last one waits longest, so that faults are met in the order of the text.
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

/** A node to be looked at: how deep it stands, and in which paragraph; 0 is the root. */
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

/** What the editor leaves of a picture that was pasted by its address and could not be fetched. */
const isLost = ({ relationTo, type, value }: RichTextNode): boolean =>
  type === 'upload' && isNone(relationTo) && isNone(value)

const isNone = (value: unknown): boolean => value === undefined || value === null || value === ''

/** What no reader would see of a node: one of a type that nobody knows, words that are none, a file that is no picture. */
function unknownIn(node: RichTextNode): string | undefined {
  const { children, relationTo, text, type } = node
  if (!isKnownType(type)) return String(type)
  if (children !== undefined && !Array.isArray(children)) return `${type}: children`
  if (type === 'text' && typeof text !== 'string') return 'text'
  const isOther = type === 'upload' && relationTo !== 'media' && !isLost(node)
  return isOther ? `upload: ${String(relationTo)}` : undefined
}

/** Children as nodes; one that is no object becomes a node of no type, which is refused. */
const listOf = (value: unknown): RichTextNode[] =>
  Array.isArray(value) ? value.map((child: unknown) => (isNode(child) ? child : {})) : []

/** `https:`, `http:` and `mailto:` addresses, and paths of this site. */
export const isSafeLink = (url: unknown): boolean => isExternalLink(url) || isInsideLink(url)
