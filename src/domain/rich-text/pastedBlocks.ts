import type { Block, ListItem, Run } from './block.ts'

import { textOfRuns } from './block.ts'
import { tidyRuns } from './tidyRuns.ts'

/** Part of what was pasted: a block, or inline content that belongs to no block yet. */
export type Piece = { readonly block: Block } | { readonly run: Run }

export const BREAK: Run = { text: '\n' }

/** Whether runs hold a blank line, which parts paragraphs. */
export const hasBlankLine = (runs: readonly Run[]): boolean => /\n\s*\n/u.test(textOfRuns(runs))

/** Blocks; inline content between them becomes paragraphs. */
export function toBlocks(pieces: readonly Piece[]): Block[] {
  const blocks: Block[] = []
  let runs: Run[] = []
  const settle = () => {
    blocks.push(...paragraphsOf(runs))
    runs = []
  }
  for (const piece of pieces)
    if ('run' in piece) runs.push(piece.run)
    else {
      settle()
      blocks.push(piece.block)
    }
  settle()
  return blocks
}

export const asPieces = (blocks: readonly Block[]): Piece[] => blocks.map((block) => ({ block }))

/** Paragraphs of inline content; a blank line parts them, as in pages without paragraphs. */
const paragraphsOf = (runs: readonly Run[]): Extract<Block, { kind: 'paragraph' }>[] =>
  splitAtBlankLines(tidyRuns(runs))
    .map((part) => tidyRuns(part))
    .filter((part) => part.length > 0)
    .map((part) => ({ anchor: '', kind: 'paragraph', runs: part }))

function splitAtBlankLines(runs: readonly Run[]): Run[][] {
  const parted: Run[][] = [[]]
  let wasBreak = false
  for (const run of runs)
    for (const [piece] of run.text.matchAll(/\n|[^\n]+/gu)) {
      if (piece === '\n' && wasBreak) parted.push([])
      else parted.at(-1)?.push({ ...run, text: piece })
      wasBreak = piece === '\n'
    }
  return parted
}

/** Headings of inline content; blocks between them stay. A heading is bold by itself. */
export const headingsOf = (pieces: readonly Piece[], level: 2 | 3): Block[] =>
  toBlocks(pieces).map((block) =>
    block.kind === 'paragraph'
      ? { ...block, kind: 'heading', level, runs: block.runs.map(withoutBold) }
      : block,
  )

const withoutBold = ({ href, text }: Run): Run => ({ ...(href !== undefined && { href }), text })

const inBold = (runs: readonly Run[]): Run[] => runs.map((run) => ({ ...run, bold: true }))

/** Quotation of what a quotation holds: no headings, no quotations. None when it is empty. */
export function quoteOf(pieces: readonly Piece[]): Block[] {
  const blocks = toBlocks(pieces).flatMap((block): readonly Block[] => {
    if (block.kind === 'quote') return block.blocks
    return block.kind === 'heading'
      ? [{ anchor: '', kind: 'paragraph', runs: inBold(block.runs) }]
      : [block]
  })
  return blocks.length === 0 ? [] : [{ blocks, kind: 'quote' }]
}

/** Content of a list item: its paragraphs are lines. */
export function partsOf(pieces: readonly Piece[]): ListItem {
  const item: ListItem[number][] = []
  for (const block of toBlocks(pieces).flatMap(blocksIn)) {
    const last = item.at(-1)
    const runs = lineOf(block)
    if (!runs) item.push(block)
    else if (last?.kind === 'words')
      item[item.length - 1] = { kind: 'words', runs: [...last.runs, BREAK, ...runs] }
    else item.push({ kind: 'words', runs })
  }
  return item
}

const blocksIn = (block: Block): readonly Block[] =>
  block.kind === 'quote' ? block.blocks.flatMap(blocksIn) : [block]

function lineOf(block: Block): readonly Run[] | undefined {
  if (block.kind === 'heading') return inBold(block.runs)
  return block.kind === 'paragraph' ? block.runs : undefined
}

export const joinRuns = (lines: readonly (readonly Run[])[], gap: Run): Run[] =>
  lines.flatMap((line, at) => (at === 0 ? line : [gap, ...line]))
