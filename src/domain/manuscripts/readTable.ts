import type { ManuscriptReading } from './reading.ts'

/** Words by which a table counts who was there. */
const COUNTS = /应到|实到|出席|列席|请假|缺席|代表团/u

/** Rows of the tables of a report that count who was there, cell by cell as printed. */
export function readAttendanceTable({
  paragraphs,
  report,
}: Pick<ManuscriptReading, 'paragraphs' | 'report'>): readonly (readonly string[])[] {
  const tables = new Map<number, string[][]>()
  for (const index of report?.body ?? []) {
    const paragraph = paragraphs[index]
    if (!paragraph) continue
    const place = placeOf(paragraph)
    if (!place) continue
    const rows = tables.get(place.table) ?? []
    tables.set(place.table, rows)
    const row = (rows[place.row] ??= [])
    // A cell of several paragraphs is one cell.
    row[place.column] = [row[place.column], paragraph.text].filter(Boolean).join('')
  }
  return [...tables.values()]
    .map((rows) => Object.values(rows).map((row) => Object.values(row)))
    .filter((rows) => COUNTS.test(rows.flat().join('')))
    .flat()
}

type Place = { readonly column: number; readonly row: number; readonly table: number }

/** Place of a paragraph in a table; undefined outside, and where the file does not tell rows. */
function placeOf(paragraph: object): Place | undefined {
  const cell: unknown = 'cell' in paragraph ? paragraph.cell : undefined
  if (typeof cell !== 'object' || cell === null) return undefined
  const { column, row, table } = cell as Partial<Record<keyof Place, unknown>>
  return typeof column === 'number' && typeof row === 'number' && typeof table === 'number'
    ? { column, row, table }
    : undefined
}
