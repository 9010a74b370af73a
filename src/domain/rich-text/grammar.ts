import type { RichTextNode } from './node.ts'

import { isNode } from './node.ts'

/*
 * Grammar of a news text: what is stored, opened in the editor, read by signers, printed on the page. `fitRichText`
 * converts a text to it, `readBlocks` reads it, and nothing else in the product looks at the type of a stored node.
 */

type Keep = (value: unknown) => unknown

/** Rule of a type of node: the children and properties it may have. */
type Rule = { readonly holds: readonly string[]; readonly keeps: Readonly<Record<string, Keep>> }

const always =
  (value: unknown): Keep =>
  () =>
    value

/** Bold, the only emphasis a newspaper prints: formats of the editor are a sum of bits, and this one is `1`. */
export const BOLD = 1

const onlyBold: Keep = (format) => (typeof format === 'number' ? format & BOLD : 0)

/** Alignment, indentation and style are the page's, not the text's. */
const element = {
  direction: (direction) => (direction === 'ltr' ? direction : null),
  format: always(''),
  indent: always(0),
  textFormat: onlyBold,
  textStyle: always(''),
  version: always(1),
} as const satisfies Rule['keeps']

const characters = {
  detail: always(0),
  format: onlyBold,
  mode: always('normal'),
  style: always(''),
  version: always(1),
} as const satisfies Rule['keeps']

const nodeID: Keep = (id) => (typeof id === 'string' && /^[\da-f]{24}$/iu.test(id) ? id : undefined)

const linkFields: Keep = (fields) => {
  const { newTab, url } = isNode(fields) ? fields : {}
  return { linkType: 'custom', newTab: newTab === true, ...(typeof url === 'string' && { url }) }
}

/** Id of a picture, whose value may be a populated document. */
export function idOfPicture(value: unknown): number | string | undefined {
  if (typeof value === 'string' || typeof value === 'number') return value
  return isNode(value) ? idOfPicture(value.id) : undefined
}

/** Property with which the editor finishes an upload. */
const pendingUpload: Keep = (pending) => {
  const { formID, src } = isNode(pending) ? pending : {}
  if (typeof formID !== 'string' || !/^[\w-]{1,64}$/u.test(formID)) return undefined
  const isAddress = typeof src === 'string' && /^(?:data:image\/|https?:)\S+$/iu.test(src)
  return { formID, ...(isAddress && { src }) }
}

const words = ['linebreak', 'tab', 'text'] as const
const inline = [...words, 'autolink', 'link'] as const
const inner = ['horizontalrule', 'list', 'upload'] as const
const link = { ...element, fields: linkFields, id: nodeID } as const

const grammar = {
  autolink: { holds: words, keeps: { ...link, version: always(2) } },
  heading: {
    holds: inline,
    keeps: { ...element, tag: (tag) => (tag === 'h1' || tag === 'h2' ? 'h2' : 'h3') },
  },
  horizontalrule: { holds: [], keeps: { version: always(1) } },
  linebreak: { holds: [], keeps: { version: always(1) } },
  link: { holds: words, keeps: { ...link, version: always(3) } },
  list: { holds: ['listitem'], keeps: element },
  // No paragraphs: the editor would join them without a break on opening.
  listitem: { holds: [...inline, ...inner], keeps: element },
  paragraph: { holds: inline, keeps: element },
  // Inline content, as the editor's button makes it, or blocks: a quotation of several paragraphs.
  quote: { holds: [...inline, ...inner, 'paragraph'], keeps: element },
  root: { holds: [...inner, 'heading', 'paragraph', 'quote'], keeps: element },
  tab: { holds: [], keeps: { ...characters, detail: always(2), text: always('\t') } },
  text: { holds: [], keeps: { ...characters, text: (text) => text } },
  upload: {
    holds: [],
    keeps: {
      fields: always({}),
      format: always(''),
      id: nodeID,
      // A picture still being uploaded has no id yet.
      pending: pendingUpload,
      relationTo: always('media'),
      value: idOfPicture,
      version: always(3),
    },
  },
} as const satisfies Record<string, Rule>

export type NodeType = keyof typeof grammar

export const isKnownType = (type: unknown): type is NodeType =>
  typeof type === 'string' && Object.hasOwn(grammar, type)

/** Whether a node of type `child` may stand in one of type `parent`. */
export const mayHold = (parent: NodeType, child: NodeType): boolean =>
  (grammar[parent].holds as readonly string[]).includes(child)

/** Copy of a node without children, with the properties that the grammar allows for its type. */
export function shellOf(node: RichTextNode, type: NodeType): RichTextNode {
  const kept = Object.entries<Keep>(grammar[type].keeps).flatMap(([name, keep]) => {
    const value = name in node ? keep(node[name]) : undefined
    return value === undefined ? [] : [[name, value] as const]
  })
  return { ...Object.fromEntries(kept), type }
}
