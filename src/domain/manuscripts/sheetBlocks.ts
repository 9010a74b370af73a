import type { SourceSpan } from './manuscript.ts'
import type { ManuscriptSheet, SheetItem } from './sheet.ts'
import type { SheetEntry } from './sheetEntries.ts'

/** Part of the manuscript as the desk sets it: a paragraph, or a table of paragraphs. Numbers are those after repair. */
export type SheetBlock = {
  /** Item that begins here. */
  readonly begins?: SheetItem
  /** The paragraph, or all those in the table. */
  readonly paragraphs: readonly number[]
  /** Rows of cells. */
  readonly rows?: readonly (readonly number[])[]
}

/** Blocks of a manuscript, in order. */
export function blocksOf({ items, paragraphs }: ManuscriptSheet): readonly SheetBlock[] {
  const blocks: { paragraphs: number[]; table: number | undefined }[] = []
  const begins = new Map(
    items.map((item) => [paragraphs.findIndex(({ received }) => received >= item.start), item]),
  )
  for (const [index, { cell }] of paragraphs.entries()) {
    const last = blocks.at(-1)
    if (last && cell && last.table === cell.table && !begins.has(index)) last.paragraphs.push(index)
    else blocks.push({ paragraphs: [index], table: cell?.table })
  }
  return blocks.map(({ paragraphs: inside, table }) => {
    const item = begins.get(inside[0] ?? 0)
    return {
      ...(item && { begins: item }),
      paragraphs: inside,
      ...(table !== undefined && { rows: rowsOf(inside, paragraphs) }),
    }
  })
}

function rowsOf(
  inside: readonly number[],
  paragraphs: ManuscriptSheet['paragraphs'],
): readonly (readonly number[])[] {
  const rows = new Map<number, number[]>()
  for (const index of inside) {
    const row = paragraphs[index]?.cell?.row ?? 0
    rows.set(row, [...(rows.get(row) ?? []), index])
  }
  return [...rows.values()]
}

/** Mark over a part of a paragraph. `key` is that of an entry, `residue:<number>` or `mark:<key of the change>`. */
export type SheetMark = SourceSpan & {
  readonly key: string
  readonly tone: 'check' | 'punctuation' | 'residue' | 'sure'
}

/** Marks of a sheet by the number of their paragraph. */
export function marksOf(
  sheet: ManuscriptSheet,
  {
    check,
    entries,
  }: { readonly check: readonly SheetEntry[]; readonly entries: readonly SheetEntry[] },
): ReadonlyMap<number, readonly SheetMark[]> {
  const toCheck = new Set(check.map(({ key }) => key))
  const marks: SheetMark[] = [
    ...entries
      .filter(isStanding)
      .flatMap(({ key, spans }) =>
        spans.map(
          (span) =>
            ({ ...span, key, tone: toCheck.has(key) ? ('check' as const) : 'sure' }) as const,
        ),
      ),
    ...sheet.residue.map(({ end, paragraph, start }, index) => ({
      end,
      key: residueKey(index),
      paragraph,
      start,
      tone: 'residue' as const,
    })),
    ...sheet.punctuation.map(({ key, span }) => ({
      ...span,
      key: changeKey(key),
      tone: 'punctuation' as const,
    })),
  ]
  const byParagraph = new Map<number, SheetMark[]>()
  for (const mark of marks)
    byParagraph.set(mark.paragraph, [...(byParagraph.get(mark.paragraph) ?? []), mark])
  return byParagraph
}

const isStanding = (entry: SheetEntry): boolean =>
  entry.kind !== 'value' || entry.value.state !== 'removed'

export const residueKey = (index: number): string => `residue:${index}`
export const changeKey = (key: string): string => `mark:${key}`
