import type { ManuscriptParagraph } from './manuscript.ts'

/** Blank of the width of a character, as print sets the columns of a list. */
const BETWEEN_CELLS = '\u3000'

/**
 * Joins the cells of each row of a table to one paragraph. A table that only lays out a page keeps its paragraphs: one
 * of a single column, or one whose cells hold running text.
 */
export function joinTableRows<Paragraph extends ManuscriptParagraph>(
  paragraphs: readonly Paragraph[],
): readonly Paragraph[] {
  const rows: Paragraph[][] = []
  for (const paragraph of paragraphs) {
    const row = rows.at(-1)
    if (row && isSameRow(row[0]?.cell, paragraph.cell)) row.push(paragraph)
    else rows.push([paragraph])
  }
  return rows.flatMap(joinRow)
}

type Cell = ManuscriptParagraph['cell']

const isSameRow = (one: Cell, other: Cell): boolean =>
  one !== undefined && one.table === other?.table && one.row === other.row

function joinRow<Paragraph extends ManuscriptParagraph>(
  row: readonly Paragraph[],
): readonly Paragraph[] {
  const [first] = row
  const columns = new Set(row.map(({ cell }) => cell?.column))
  const cells = [...columns].map((column) => row.filter(({ cell }) => cell?.column === column))
  const isRunningText = cells.some(
    (inside) => inside.length > 1 && inside.some(({ text }) => /[。！？.!?]$/u.test(text)),
  )
  if (!first || cells.length < 2 || isRunningText) return row
  const text = cells
    .map((inside) => inside.map((paragraph) => paragraph.text).join('、'))
    .join(BETWEEN_CELLS)
  return [{ ...first, text }]
}
