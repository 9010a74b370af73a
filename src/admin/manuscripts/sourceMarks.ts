import type { SheetMark } from '../../domain/manuscripts/sheetBlocks.ts'

export type SourceMarks = {
  readonly marks: ReadonlyMap<number, readonly SheetMark[]>
  /** Paragraph whose acts are open. */
  readonly open: number | undefined
  readonly setOpen: (paragraph: number | undefined) => void
}
