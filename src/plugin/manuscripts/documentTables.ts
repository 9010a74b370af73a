import type { TableCell } from '../../domain/manuscripts/index.ts'

type Table = {
  cell: TableCell | undefined
  column: number
  readonly id: number
  row: number
  span: number
}

/** Largest number of columns that one cell may span. */
const MOST_SPANNED = 100

/** Says in which cell the reader stands, as the elements of tables go by. */
export class DocumentTables {
  #count = 0
  readonly #open: Table[] = []

  /** Cell of the innermost table; undefined outside of all. */
  get cell(): TableCell | undefined {
    return this.#open.at(-1)?.cell
  }

  open(element: string, value: string | undefined): void {
    if (element === 'w:tbl') {
      this.#open.push({ cell: undefined, column: 0, id: this.#count, row: -1, span: 1 })
      this.#count += 1
    }
    const table = this.#open.at(-1)
    if (!table) return
    if (element === 'w:tr') Object.assign(table, { column: 0, row: table.row + 1 })
    if (element === 'w:gridBefore') table.column += toSpan(value, 0)
    if (element === 'w:gridSpan') table.span = toSpan(value, 1)
    if (element !== 'w:tc') return
    const { column, id, row } = table
    Object.assign(table, { cell: { column, row: Math.max(0, row), table: id }, span: 1 })
  }

  close(element: string): void {
    const table = this.#open.at(-1)
    if (element === 'w:tbl') this.#open.pop()
    if (!table || element !== 'w:tc') return
    table.column += table.span
    table.cell = undefined
  }

  /** Forgets the row that began last: it was deleted. */
  dropRow(): void {
    const table = this.#open.at(-1)
    if (table) table.row -= 1
  }
}

function toSpan(value: string | undefined, least: number): number {
  const span = Math.trunc(Number(value ?? least))
  return Number.isFinite(span) ? Math.min(MOST_SPANNED, Math.max(least, span)) : least
}
