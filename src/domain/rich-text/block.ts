/** A stretch of text in one style. */
export type Run = { readonly bold?: true; readonly href?: string; readonly text: string }

/** Words of a list item: a line, or several with a list or a picture between them. */
type Words = { readonly kind: 'words'; readonly runs: readonly Run[] }

/** What an item of a list says, in order; lists under it among it. */
export type ListItem = readonly (Block | Words)[]

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
  | { readonly blocks: readonly Block[]; readonly kind: 'quote' }
  | {
      readonly items: readonly ListItem[]
      readonly kind: 'list'
      readonly ordered: boolean
      /** The number of the first item; 1 where there are none. */
      readonly start: number
    }
  | { readonly kind: 'picture'; readonly mediaID: string }
  | { readonly kind: 'rule' }

/** The words of some runs, without their style. */
export const textOfRuns = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('')

/** The words of a block, line by line; pictures and rules have none. */
export function textOfBlock(block: Block | Words): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'words':
      return textOfRuns(block.runs)
    case 'list':
      return block.items.flat().map(textOfBlock).join('\n')
    case 'picture':
    case 'rule':
      return ''
    case 'quote':
      return block.blocks.map(textOfBlock).join('\n')
  }
}

/** A line of a text where it is not set as a page sets it: on the signers' sheet. */
export type BlockLine = {
  readonly block: Exclude<Block, { kind: 'list' | 'quote' }> | Words
  /** How many lists it stands in. */
  readonly depth: number
  /** It stands in a quotation set apart. */
  readonly isQuoted?: true
  /** `3. ` before an item of a numbered list, `• ` before any other; else empty. */
  readonly mark: string
}

/** A text line by line: quotations and lists laid open, their order kept. */
export const linesOfBlocks = (blocks: readonly Block[], depth = 0): BlockLine[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'quote')
      return linesOfBlocks(block.blocks, depth).map((line) => ({
        ...line,
        isQuoted: true as const,
      }))
    if (block.kind !== 'list') return [{ block, depth, mark: '' }]
    return block.items.flatMap((item, index) =>
      linesOfItem({
        depth: depth + 1,
        item,
        mark: block.ordered ? `${block.start + index}. ` : '• ',
      }),
    )
  })

type Input = { depth: number; item: ListItem; mark: string }

/** The mark stands before the first line, though the item may open with a picture. */
function linesOfItem({ depth, item, mark }: Input): BlockLine[] {
  const lines = item.flatMap((part): BlockLine[] =>
    part.kind === 'words' ? [{ block: part, depth, mark: '' }] : linesOfBlocks([part], depth),
  )
  const [first, ...rest] = lines
  if (first?.mark === '') return [{ ...first, mark }, ...rest]
  return [{ block: { kind: 'words', runs: [] }, depth, mark }, ...lines]
}

/** The media ids of the pictures in a text, in order. */
export const picturesIn = (blocks: readonly Block[]): string[] =>
  linesOfBlocks(blocks).flatMap(({ block }) => (block.kind === 'picture' ? [block.mediaID] : []))
