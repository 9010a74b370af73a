import type { TableCell } from '../../domain/manuscripts/index.ts'

type Table = {
  cell: TableCell | undefined
  column: number
  columns: number
  readonly id: number
  row: number
  /** Rows that a cell above still reaches down into, by column. */
  readonly spanned: Map<number, number>
}

/** Columns among which a cell may span several. */
const MOST_COLUMNS = 1000
const MOST_SPANNED = 100

/** Says in which cell of a page the reader stands. */
export class HtmlTables {
  #count = 0
  readonly #open: Table[] = []

  get cell(): TableCell | undefined {
    return this.#open.at(-1)?.cell
  }

  beginTable(): void {
    this.#open.push({
      cell: undefined,
      column: 0,
      columns: 0,
      id: this.#count,
      row: -1,
      spanned: new Map(),
    })
    this.#count += 1
  }

  /** Ends the table that began last; says whether it had several columns: one of one column only lays a page out. */
  endTable(): boolean {
    return (this.#open.pop()?.columns ?? 0) > 1
  }

  beginRow(): void {
    const table = this.#open.at(-1)
    if (!table) return
    table.row += 1
    table.column = 0
    for (const [column, rows] of table.spanned)
      if (rows > 1) table.spanned.set(column, rows - 1)
      else table.spanned.delete(column)
  }

  beginCell({ columns, rows }: { readonly columns: string; readonly rows: string }): void {
    const table = this.#open.at(-1)
    if (!table) return
    while (table.spanned.has(table.column)) table.column += 1
    table.cell = { column: table.column, row: Math.max(0, table.row), table: table.id }
    const width = table.column < MOST_COLUMNS ? toSpan(columns) : 1
    const height = table.column < MOST_COLUMNS ? toSpan(rows) : 1
    for (let column = table.column; height > 1 && column < table.column + width; column += 1)
      table.spanned.set(column, height)
    table.column += width
    table.columns = Math.max(table.columns, table.column)
  }

  endCell(): void {
    const table = this.#open.at(-1)
    if (table) table.cell = undefined
  }
}

function toSpan(value: string): number {
  const span = Number.parseInt(value, 10)
  return Number.isSafeInteger(span) ? Math.min(MOST_SPANNED, Math.max(1, span)) : 1
}
