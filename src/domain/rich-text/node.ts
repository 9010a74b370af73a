/** Node of stored rich text as it may arrive, unchecked. */
export type RichTextNode = { readonly [key: string]: unknown }

export const isNode = (value: unknown): value is RichTextNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Children of a node, in order; empty without a list of them. */
export const childrenOf = (node: RichTextNode): readonly RichTextNode[] =>
  Array.isArray(node.children) ? node.children.filter(isNode) : []

/** Root of a stored text `{ root: { children: [...] } }`; undefined when there is none. */
export const rootOf = (value: unknown): RichTextNode | undefined =>
  isNode(value) && isNode(value.root) ? value.root : undefined
