/**
 * Node of pasted HTML, as plain data: an element by its lower-case name, `#text` or `#comment`. Attributes have
 * lower-case names; `text` is that of texts and comments.
 */
export type PastedNode = {
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly PastedNode[]
  readonly name: string
  readonly text: string
}

/** Properties of the `style` attribute of a node, Word's `mso-…` among them. */
export const styleOf = ({ attributes: { style = '' } }: PastedNode): ReadonlyMap<string, string> =>
  new Map(
    style.split(';').flatMap((property) => {
      const colon = property.indexOf(':')
      if (colon < 0) return []
      const name = property.slice(0, colon).trim().toLowerCase()
      return [[name, property.slice(colon + 1).trim()] as const]
    }),
  )

export const hasClass = ({ attributes: { class: classes = '' } }: PastedNode, name: string) =>
  classes.toLowerCase().split(/\s+/u).includes(name)

/** Words of a node and everything in it. */
export const wordsOf = (node: PastedNode): string =>
  node.name === '#text' ? node.text : node.name === '#comment' ? '' : wordsIn(node.children)

export const wordsIn = (nodes: readonly PastedNode[]): string => nodes.map(wordsOf).join('')
