import type { RichTextNode } from './node.ts'

import { isNode, rootOf } from './node.ts'

/** Why a text may not be stored: a translation key, and what it was that offended. */
export type RichTextFault = {
  readonly detail: string
  readonly key:
    | 'richText.badLink'
    | 'richText.notText'
    | 'richText.tooDeep'
    | 'richText.tooLong'
    | 'richText.tooManyNodes'
    | 'richText.unknownNode'
}

/** What one text may hold. A full work report has about 20,000 characters and 600 nodes. */
export const richTextLimits = { characters: 300_000, depth: 30, nodes: 20_000 } as const

const allowedNodes: ReadonlySet<unknown> = new Set([
  'autolink',
  'heading',
  'horizontalrule',
  'linebreak',
  'link',
  'list',
  'listitem',
  'paragraph',
  'quote',
  'root',
  'tab',
  'text',
  'upload',
])

/**
 * Looks for what a news text may not hold: unknown nodes, links that run something, more than anyone writes.
 * Walks without recursion, so that no depth of nesting exhausts the stack.
 *
 * @returns the first fault of each kind, in the order met; empty when the text may be stored
 */
export function checkRichText(value: unknown): RichTextFault[] {
  if (value === null || value === undefined) return []
  const root = rootOf(value)
  if (!root) return [{ detail: typeof value, key: 'richText.notText' }]

  const faults = new Map<RichTextFault['key'], RichTextFault>()
  const note = (key: RichTextFault['key'], detail: string) => {
    if (!faults.has(key)) faults.set(key, { detail, key })
  }
  const waiting: { readonly depth: number; readonly node: RichTextNode }[] = [
    { depth: 1, node: root },
  ]
  let nodes = 0
  let characters = 0
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { depth, node } = next
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
    for (const child of listOf(node.children)) waiting.push({ depth: depth + 1, node: child })
  }
  if (characters > richTextLimits.characters) {
    note('richText.tooLong', String(richTextLimits.characters))
  }
  return [...faults.values()]
}

function noteFaults(node: RichTextNode, note: (key: RichTextFault['key'], detail: string) => void) {
  if (!allowedNodes.has(node.type)) note('richText.unknownNode', String(node.type).slice(0, 60))
  if (node.type === 'link' || node.type === 'autolink') {
    const url = isNode(node.fields) ? node.fields.url : undefined
    if (!isSafeLink(url)) note('richText.badLink', String(url).slice(0, 60))
  }
}

/** Children as nodes; one that is no object becomes a node of no type, which is refused. */
const listOf = (value: unknown): RichTextNode[] =>
  Array.isArray(value) ? value.map((child: unknown) => (isNode(child) ? child : {})) : []

/** `https:`, `http:` and `mailto:` addresses, and paths of this site. */
export function isSafeLink(url: unknown): boolean {
  if (typeof url !== 'string' || url.length > 2000) return false
  // Browsers drop control characters inside a scheme, so `java\tscript:` runs: none is let in.
  if (/[\p{Cc}\p{Zs}]/u.test(url)) return false
  return /^https?:\/\/[^/]/iu.test(url) || /^mailto:[^?]+@/iu.test(url) || /^\/(?![/\\])/u.test(url)
}
