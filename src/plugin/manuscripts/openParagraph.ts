import type { TableCell } from '../../domain/manuscripts/index.ts'
import type { DocumentLosses } from './documentLosses.ts'
import type { Run } from './documentRuns.ts'
import type { Block } from './layOutBlocks.ts'
import type { NumberedAs } from './listNumbers.ts'
import type { DocumentStyles } from './readStyles.ts'

import { linesOf, toWritten } from './documentRuns.ts'

/** Paragraph whose end has not come yet. */
export type OpenParagraph = {
  /** Blocks of the text boxes in it. */
  readonly after: Block[]
  alignment?: string | undefined
  readonly cell: TableCell | undefined
  deletedBy?: string | undefined
  /** Whether its mark was deleted: its words go on in the next paragraph. */
  isDeleted: boolean
  /** Whether it is the large first letter of the next paragraph. */
  isDropCap: boolean
  level?: number
  /** Its list, `0` for none; undefined when it leaves that to its style. */
  list?: string
  readonly runs: Run[]
  style?: string | undefined
}

type Closing = {
  readonly losses: DocumentLosses
  readonly paragraph: OpenParagraph
  readonly styles: DocumentStyles
}

/** Lines of a paragraph, each a block. */
export function toBlocks({ losses, paragraph, styles }: Closing): readonly Block[] {
  const { alignment, cell, runs, style } = paragraph
  if (styles.isHidden(style)) for (const run of runs) run.isHidden = true
  const written = toWritten(runs, losses)
  const worded = written.filter(({ text }) => text.trim() !== '')
  const isBold = worded.length > 0 && worded.every((run) => run.isBold)
  const name = styles.nameOf(style)
  const words = [name, style].filter((word) => word !== undefined).join(' ')
  const heading = headingOf(words)
  const numbered = numberedAs(paragraph, styles)
  return linesOf(written).map(({ marks, text }, number) => ({
    ...(isBold && { bold: true }),
    ...(cell && { cell }),
    ...(alignment === 'center' && { centred: true }),
    ...(heading !== undefined && { heading }),
    ...(/\bcaption\b|题注|图注|图片说明/iu.test(words) && { isCaption: true }),
    marks,
    ...(number === 0 && numbered && { numbered }),
    text,
  }))
}

function numberedAs(
  { level, list, style }: OpenParagraph,
  styles: DocumentStyles,
): NumberedAs | undefined {
  const byStyle = styles.numberingOf(style)
  const named = list ?? byStyle?.list ?? '0'
  return named === '0' ? undefined : { level: level ?? byStyle?.level ?? 0, list: named }
}

/** Level of a heading style by Word's names, in English and Chinese; a title is a heading of the first level. */
function headingOf(style: string): number | undefined {
  if (/\bsubtitle\b|副标题/iu.test(style)) return 2
  const level = /(?:heading|标题) ?(?<level>[1-6])/iu.exec(style)?.groups?.level
  if (level !== undefined) return Number(level)
  return /\btitle\b|(?:^|\s)标题(?:$|\s)/iu.test(style) ? 1 : undefined
}
