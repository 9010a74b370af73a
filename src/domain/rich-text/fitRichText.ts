import type { NodeType } from './grammar.ts'
import type { RichTextNode } from './node.ts'

import { toRaised } from '../text/raisedText.ts'
import { BOLD, mayHold, shellOf } from './grammar.ts'
import { childrenOf, rootOf } from './node.ts'
import { numberList, opensWithList } from './numberList.ts'

/** Type of node that holds blocks. */
type Container = 'listitem' | 'quote' | 'root'

/** Context of a node: its container, the link around it, a heading that had to become a paragraph. */
type Place = {
  readonly inside: Container
  readonly isBold?: boolean
  readonly link?: RichTextNode
}

/** Result of a node: blocks, and inline content between them that belongs to no block yet. */
type Piece =
  | { readonly block: RichTextNode }
  | { readonly leaf: RichTextNode; readonly link: RichTextNode | undefined }

/**
 * Converts a text to the grammar: every word, line break and picture stays, in order; a node where it may not stand is
 * moved beside, or becomes what may stand there. Properties unknown to the grammar are dropped.
 *
 * A heading in a quotation or a list becomes a bold paragraph, a quotation in a quotation its paragraphs, paragraphs of
 * a list item lines; of two nested links the outer one holds; a list that begins with a nested list begins at its own
 * level.
 *
 * @returns the converted text; undefined when there is no root. A text that fits comes back equal.
 */
export function fitRichText(value: unknown): undefined | { readonly root: RichTextNode } {
  const root = rootOf(value)
  if (!root) return undefined
  const children = blocksOf(childrenOf(root), { inside: 'root' })
  return { root: { ...shellOf(root, 'root'), children } }
}

type Read = (node: RichTextNode, place: Place) => Piece[]

const readLink: Read = (node, place) => piecesIn(node, { ...place, link: place.link ?? node })

const readBlock =
  (type: 'horizontalrule' | 'upload'): Read =>
  (node, place) => [{ block: shellOf(node, type) }, ...piecesIn(node, place)]

const readLeaf =
  (type: 'linebreak' | 'tab' | 'text'): Read =>
  (node, place) => [...leavesOf(node, place, type), ...piecesIn(node, place)]

/** Conversions by type of node. */
const reads: Readonly<Record<Exclude<NodeType, 'listitem' | 'root'>, Read>> = {
  autolink: readLink,
  heading: (node, place) =>
    mayHold(place.inside, 'heading')
      ? cut({ node, place, type: 'heading' })
      : cut({ node, place: { ...place, isBold: true }, type: 'paragraph' }),
  horizontalrule: readBlock('horizontalrule'),
  linebreak: readLeaf('linebreak'),
  link: readLink,
  list: (node, place) => listOf(node, place).map((block) => ({ block })),
  paragraph: (node, place) => cut({ node, place, type: 'paragraph' }),
  quote: (node, place) =>
    mayHold(place.inside, 'quote')
      ? [{ block: quoteOf(node, place) }]
      : blocksOf(childrenOf(node), place).map((block) => ({ block })),
  tab: readLeaf('tab'),
  text: readLeaf('text'),
  upload: readBlock('upload'),
}

const readers = new Map<unknown, Read>(Object.entries(reads))

/**
 * Converts a node. A list item outside a list is a paragraph. Unknown nodes were refused at the save; their words are
 * shown all the same.
 */
const piecesOf: Read = (node, place) => (readers.get(node.type) ?? reads.paragraph)(node, place)

const piecesIn = (node: RichTextNode, place: Place): Piece[] =>
  childrenOf(node).flatMap((child) => piecesOf(child, place))

function leavesOf(
  node: RichTextNode,
  { isBold = false, link }: Place,
  type: 'linebreak' | 'tab' | 'text',
): Piece[] {
  if (type === 'text' && (typeof node.text !== 'string' || node.text === '')) return []
  const leaf = type === 'text' ? withRaised(shellOf(node, type), node.format) : shellOf(node, type)
  const isMarked = isBold && type === 'text'
  return [{ leaf: isMarked ? { ...leaf, format: BOLD } : leaf, link }]
}

/** Bits of the editor's formats. */
const raisedFormats = [
  [32, 'subscript'],
  [64, 'superscript'],
] as const

/** Raised and lowered characters, whose format the grammar drops, become characters of their own where there are any. */
function withRaised(leaf: RichTextNode, format: unknown): RichTextNode {
  const { text } = leaf
  const raised = raisedFormats.find(([bit]) => typeof format === 'number' && (format & bit) !== 0)
  if (!raised || typeof text !== 'string') return leaf
  return { ...leaf, text: toRaised(text, raised[1]) ?? text }
}

/** Cuts a heading or paragraph at the blocks inside it, which come to stand between its parts. */
function cut({ node, place, type }: { node: RichTextNode; place: Place; type: NodeType }): Piece[] {
  const shell = shellOf(node, type)
  const pieces = piecesIn(node, place)
  if (pieces.length === 0) return [{ block: { ...shell, children: [] } }]
  return wrap(pieces, shell).map((block) => ({ block }))
}

/** Wraps inline content between blocks in nodes like this one. */
function wrap(pieces: readonly Piece[], shell: RichTextNode): RichTextNode[] {
  const blocks: RichTextNode[] = []
  let words: Extract<Piece, { leaf: unknown }>[] = []
  const settle = () => {
    if (words.length > 0) blocks.push({ ...shell, children: inLinks(words) })
    words = []
  }
  for (const piece of pieces) {
    if ('leaf' in piece) words.push(piece)
    else {
      settle()
      blocks.push(piece.block)
    }
  }
  settle()
  return blocks
}

/** Restores the link around inline content that stood in one link. */
function inLinks(words: readonly Extract<Piece, { leaf: unknown }>[]): RichTextNode[] {
  const nodes: RichTextNode[] = []
  let open: { readonly children: RichTextNode[]; readonly link: RichTextNode } | undefined
  for (const { leaf, link } of words) {
    if (link && open?.link === link) open.children.push(leaf)
    else if (link) {
      open = { children: [leaf], link }
      const type = link.type === 'autolink' ? 'autolink' : 'link'
      nodes.push({ ...shellOf(link, type), children: open.children })
    } else {
      open = undefined
      nodes.push(leaf)
    }
  }
  return nodes
}

const newParagraph = {
  direction: null,
  format: '',
  indent: 0,
  textFormat: 0,
  textStyle: '',
  type: 'paragraph',
  version: 1,
} as const

function blocksOf(children: readonly RichTextNode[], place: Place): RichTextNode[] {
  const pieces = children.flatMap((child) => piecesOf(child, place))
  const blocks = joinLists(wrap(pieces, newParagraph), place.inside)
  if (place.inside === 'listitem') return blocks
  return blocks.map((block) => (block.type === 'list' ? numberList(block) : block))
}

/** Converts a quotation: inline content alone stays; beside blocks it becomes paragraphs. */
function quoteOf(node: RichTextNode, place: Place): RichTextNode {
  const inQuote = { ...place, inside: 'quote' } as const
  const pieces = piecesIn(node, inQuote)
  const leaves = pieces.flatMap((piece) => ('leaf' in piece ? [piece] : []))
  const children =
    leaves.length === pieces.length ? inLinks(leaves) : blocksOf(childrenOf(node), inQuote)
  return { ...shellOf(node, 'quote'), children }
}

/** Converts a list; none when it has no items. */
function listOf(node: RichTextNode, place: Place): RichTextNode[] {
  const items = childrenOf(node).map((child) =>
    itemOf(child.type === 'listitem' ? child : { children: [child] }, place),
  )
  const children = outdented(items)
  if (children.length === 0) return []
  const isNumbered = node.listType === 'number'
  const start = isNumbered && isCount(node.start) ? node.start : 1
  return [
    {
      ...shellOf(node, 'list'),
      children,
      listType: isNumbered ? 'number' : 'bullet',
      start,
      tag: isNumbered ? 'ol' : 'ul',
    },
  ]
}

const isCount = (start: unknown): start is number =>
  typeof start === 'number' && Number.isInteger(start) && start >= 0 && start < 100_000

/** Replaces a first item that opens with a nested list by that list's items, since there is nothing to nest under. */
function outdented(items: readonly RichTextNode[]): readonly RichTextNode[] {
  const [first, ...others] = items
  if (!first || !opensWithList(first)) return items
  const [list, ...rest] = childrenOf(first)
  return [
    ...(list ? childrenOf(list) : []),
    ...(rest.length > 0 ? [{ ...first, children: rest }] : []),
    ...others,
  ]
}

/** Converts a list item: its paragraphs become lines. */
function itemOf(node: RichTextNode, place: Place): RichTextNode {
  const blocks = blocksOf(childrenOf(node), { ...place, inside: 'listitem' })
  const children: RichTextNode[] = []
  let isAfterWords = false
  for (const block of blocks) {
    const words = block.type === 'paragraph' ? childrenOf(block) : undefined
    if (words?.length === 0) continue
    if (words && isAfterWords) children.push({ type: 'linebreak', version: 1 })
    children.push(...(words ?? [block]))
    isAfterWords = words !== undefined
  }
  return { ...shellOf(node, 'listitem'), children }
}

/**
 * Joins adjacent lists of one kind, as the editor would. Where numbering would continue wrongly, an empty paragraph
 * separates them; there is none inside an item.
 */
function joinLists(blocks: readonly RichTextNode[], inside: Container): RichTextNode[] {
  const joined: RichTextNode[] = []
  for (const block of blocks) {
    const last = joined.at(-1)
    if (block.type !== 'list' || last?.type !== 'list' || last.listType !== block.listType) {
      joined.push(block)
    } else if (inside === 'listitem' || continues(last, block)) {
      joined[joined.length - 1] = { ...last, children: [...childrenOf(last), ...childrenOf(block)] }
    } else joined.push({ ...newParagraph, children: [] }, block)
  }
  return joined
}

function continues(list: RichTextNode, next: RichTextNode): boolean {
  if (list.listType !== 'number') return true
  const counted = childrenOf(list).filter((item) => !opensWithList(item)).length
  return next.start === Number(list.start) + counted
}
