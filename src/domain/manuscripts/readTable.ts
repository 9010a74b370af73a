import type { Paragraph, Understood } from './manuscript.ts'
import type { AttendanceReading, Many, NamedPerson } from './reading.ts'

import { isLikelyName, mayBeListed, spellName } from '../mentions/index.ts'
import { parseChineseNumeral } from '../text/chineseNumerals.ts'
import { understand } from './findMatches.ts'
import { onceBy } from './onceBy.ts'

/** Row of a table: its cells as printed, and the paragraphs that they stand in. */
type Row = { readonly cells: readonly string[]; readonly paragraphs: readonly Paragraph[] }
type Table = readonly Row[]

/** What parts the cells of a row in plain text. */
const BETWEEN_CELLS = /\t+|[|│┃]/u
const FEWEST_CELLS = 2
const FEWEST_ROWS = 2
/** Words of a table that counts who came. */
const COUNTS = /^(?:应到|实到|应出席|实出席|出席|到会|缺席|请假|列席)(?:人数|代表|委员|情况)?$/u
const DUE = /^应(?:到|出席)/u
const PRESENT = /^(?:实到|实出席|出席|到会)/u
const ABSENT = /^(?:缺席|请假)/u
const TOTAL = /^(?:合计|总计|共计|总数)$/u

/** Reads the rows of a table that counts who came: `代表团 应到 实到`, cells of a document or words parted by tabs. */
export const readAttendanceTable = (
  paragraphs: readonly Paragraph[],
): readonly Understood<readonly string[]>[] =>
  tablesIn(paragraphs)
    .filter(countsAttendance)
    .slice(0, 1)
    .flatMap((table) => table.map(toUnderstood))

/** Reads the figures of the row that adds up, or of the only one. */
export function readAttendanceTotals(
  paragraphs: readonly Paragraph[],
): readonly Understood<AttendanceReading>[] {
  const table = tablesIn(paragraphs).find(countsAttendance)
  const [names, ...rows] = table ?? []
  const total = rows.find(({ cells }) => isTotal(cells))
  const row = total ?? (rows.length === 1 ? rows[0] : undefined)
  if (!names || !row) return []
  const figures = figuresOf(names, row)
  if (!('due' in figures || 'present' in figures)) return []
  const { confidence, source } = toUnderstood(row)
  const value = { ...figures, quorumStated: false, raw: row.cells.join(' ') }
  return [{ confidence, source, value }]
}

/** Heads of columns of names, of offices, and of who came. */
const NAMES = /^(?:姓名|负责人|组长|团长|领队|召集人|联系人|委员姓名|代表姓名)$/u
const OFFICES = /^(?:职务|单位及职务|单位和职务|所在单位及职务|现任职务)$/u
const CAME = /^(?:出席|到会|签到|考勤)(?:情况|与否)?$/u
const HAS_COME = /^(?:出席|到会|到|已到|是|√|✓)$/u

/** People of a table, and those of them who came. */
export type Roll = { readonly named: Many<NamedPerson>; readonly present: Many<NamedPerson> }

/** Reads people of a table that lists them by name: `姓名 职务 出席情况`. */
export function readRoll(paragraphs: readonly Paragraph[]): Roll {
  const rows = tablesIn(paragraphs).flatMap(([head, ...below]) => {
    const at = (pattern: RegExp): number =>
      head?.cells.findIndex((cell) => pattern.test(cell.replaceAll(/\s/gu, ''))) ?? -1
    const [name, office, came] = [at(NAMES), at(OFFICES), at(CAME)]
    return name < 0 ? [] : below.map((row) => ({ came, name, office, row }))
  })
  const named = rows.flatMap(({ came, name, office, row }) => {
    const person = personIn(row, { name, office })
    return person ? [{ hasCome: HAS_COME.test(row.cells[came] ?? ''), person }] : []
  })
  return {
    named: named.map(({ person }) => person),
    present: named.filter(({ hasCome }) => hasCome).map(({ person }) => person),
  }
}

type Columns = { readonly name: number; readonly office: number }

function personIn(row: Row, at: Columns): undefined | Understood<NamedPerson> {
  const name = spellName(row.cells[at.name] ?? '')
  const paragraph = row.paragraphs.find(({ text }) => spellName(text).includes(name))
  if (!paragraph || !(isLikelyName(name) || mayBeListed(name))) return undefined
  const range = { end: paragraph.text.length, start: 0 }
  const value = { name, office: (row.cells[at.office] ?? '').replace(/(?<=.{2})职务$/u, '') }
  return understand({ confidence: 0.9, paragraph, range, value })
}

const PARTS = { absent: ABSENT, due: DUE, present: PRESENT } as const

/** Figures of a row by the words above them. */
const figuresOf = (names: Row, row: Row): Pick<AttendanceReading, keyof typeof PARTS> =>
  Object.fromEntries(
    Object.entries(PARTS).flatMap(([part, head]) => {
      const at = names.cells.findIndex((cell) => head.test(cell))
      const count = parseChineseNumeral((row.cells[at] ?? '').replace(/[名人位]$/u, ''))
      return count === undefined ? [] : [[part, count]]
    }),
  )

const countsAttendance = ([head]: Table): boolean =>
  head?.cells.some((cell) => COUNTS.test(cell.replaceAll(/\s/gu, ''))) ?? false

/** A row stands where its first cell does. */
const toUnderstood = ({ cells, paragraphs }: Row): Understood<readonly string[]> => {
  const [first] = paragraphs
  return {
    confidence: 0.9,
    source: { end: first?.text.length ?? 0, paragraph: first?.index ?? 0, start: 0 },
    value: cells,
  }
}

const tablesIn = (paragraphs: readonly Paragraph[]): readonly Table[] => [
  ...tablesOfCells(paragraphs),
  ...tablesOfLines(paragraphs),
]

/** Tables of a document, whose cells are paragraphs that know their place. */
function tablesOfCells(paragraphs: readonly Paragraph[]): readonly Table[] {
  const tables = new Map<number, Map<number, Paragraph[]>>()
  for (const paragraph of paragraphs) {
    const { cell } = paragraph
    if (!cell) continue
    const rows = tables.get(cell.table) ?? new Map<number, Paragraph[]>()
    tables.set(cell.table, rows)
    rows.set(cell.row, [...(rows.get(cell.row) ?? []), paragraph])
  }
  return [...tables.values()].map((rows) => [...rows.values()].map(toRow))
}

/** A cell may hold several paragraphs. */
const toRow = (paragraphs: readonly Paragraph[]): Row => ({
  cells: onceBy(paragraphs, ({ cell }) => String(cell?.column)).map((first) =>
    paragraphs
      .filter(({ cell }) => cell?.column === first.cell?.column)
      .map(({ text }) => text.trim())
      .join(''),
  ),
  paragraphs,
})

/** Lines that follow each other and have as many cells. */
function tablesOfLines(paragraphs: readonly Paragraph[]): readonly Table[] {
  const tables: Row[][] = []
  let open: Row[] = []
  for (const paragraph of paragraphs) {
    const cells = cellsOf(paragraph)
    const [head] = open
    if (cells.length < FEWEST_CELLS) open = []
    else if (head?.cells.length === cells.length) open.push({ cells, paragraphs: [paragraph] })
    // The sum has nobody in its last column.
    else if (head && head.cells.length === cells.length + 1 && isTotal(cells))
      open.push({ cells: [...cells, ''], paragraphs: [paragraph] })
    else {
      open = [{ cells, paragraphs: [paragraph] }]
      tables.push(open)
    }
  }
  return tables.filter((table) => table.length >= FEWEST_ROWS)
}

const isTotal = ([name = '']: readonly string[]): boolean => TOTAL.test(name.replaceAll(/\s/gu, ''))

const cellsOf = ({ cell, text }: Paragraph): readonly string[] =>
  cell
    ? []
    : text
        .split(BETWEEN_CELLS)
        .map((each) => each.trim())
        .filter((each) => each !== '')
