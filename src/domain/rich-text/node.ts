/** A node of stored rich text as it may arrive: nothing about it is believed yet. */
export type RichTextNode = { readonly [key: string]: unknown }

export const isNode = (value: unknown): value is RichTextNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The children of a node, in order; none when it has no list of them. */
export const childrenOf = (node: RichTextNode): readonly RichTextNode[] =>
  Array.isArray(node.children) ? node.children.filter(isNode) : []

/** The root of a stored text `{ root: { children: [...] } }`, or undefined when there is none. */
export const rootOf = (value: unknown): RichTextNode | undefined =>
  isNode(value) && isNode(value.root) ? value.root : undefined
