import type { PastedNode } from './pastedNode.ts'

export const isCell = ({ name }: PastedNode): boolean => name === 'td' || name === 'th'

/** Rows of a table, and its caption, in order, without those of tables in its cells. */
export const rowsOf = (node: PastedNode): PastedNode[] =>
  node.children.flatMap((child) => {
    if (child.name === 'tr' || child.name === 'caption') return [child]
    return /^t(?:body|foot|head)$/u.test(child.name) ? rowsOf(child) : []
  })
