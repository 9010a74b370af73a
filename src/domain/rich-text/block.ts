/** A stretch of text in one style. */
export type Run = { readonly bold?: true; readonly href?: string; readonly text: string }

/**
 * A block of a news text, as every reader of rich text in this product sees it: pages, exports, checks.
 *
 * `anchor` is unique in the text. Headings that open a section carry the section's own anchor.
 */
export type Block =
  | {
      readonly anchor: string
      readonly kind: 'heading'
      readonly level: 2 | 3
      readonly runs: readonly Run[]
    }
  | { readonly anchor: string; readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly anchor: string; readonly kind: 'quote'; readonly runs: readonly Run[] }
  | {
      readonly items: readonly (readonly Run[])[]
      readonly kind: 'list'
      readonly ordered: boolean
    }
  | { readonly kind: 'picture'; readonly mediaID: string }
  | { readonly kind: 'rule' }

/** The words of some runs, without their style. */
export const textOfRuns = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('')

/** The words of a block; lists are joined line by line, pictures and rules have none. */
export function textOfBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'quote':
      return textOfRuns(block.runs)
    case 'list':
      return block.items.map(textOfRuns).join('\n')
    case 'picture':
    case 'rule':
      return ''
  }
}
