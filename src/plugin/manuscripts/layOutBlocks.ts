import type { ManuscriptParagraph, TableCell } from '../../domain/manuscripts/index.ts'
import type { SheetNote } from '../../domain/manuscripts/sheet.ts'
import type { DocumentChanges } from './documentChanges.ts'
import type { DocumentLosses } from './documentLosses.ts'
import type { ChangeMark, Mark, NoteKind, PictureMark } from './documentRuns.ts'
import type { DocumentText, ManuscriptPicture, PictureType } from './documentText.ts'
import type { PicturePlace } from './findCaptions.ts'
import type { ListCounter, NumberedAs } from './listNumbers.ts'

import { dropUnseen } from '../../domain/text/fitText.ts'
import { MOST_NOTES, MOST_PICTURES } from './documentText.ts'
import { findCaptions } from './findCaptions.ts'

/** Line of a document as the reader leaves it; blank ones hold marks, and numbers that count. */
export type Block = Omit<ManuscriptParagraph, 'isPageNumber'> & {
  readonly marks: readonly Mark[]
  readonly numbered?: NumberedAs | undefined
}

/** Note of a document by its kind and id. */
export type WrittenNote = { readonly by?: string; readonly text: string }
type WrittenNotes = { readonly [Kind in NoteKind]: ReadonlyMap<string, WrittenNote> }

/** File of a picture, by the relation that names it. */
export type PictureFile = {
  readonly mimeType: PictureType
  readonly part: string
  readonly size: number
}

type Laying = {
  readonly blocks: readonly Block[]
  readonly changes: DocumentChanges
  readonly counter: ListCounter
  readonly files: ReadonlyMap<string, PictureFile>
  /** References that stand in deleted text: `w:footnoteReference:2`. */
  readonly gone: ReadonlySet<string>
  readonly losses: DocumentLosses
  readonly notes: WrittenNotes
}

/** Lays the blocks of a document out: numbers lists and tables, and gives every note, change and picture its paragraph. */
export function layOutBlocks(laying: Laying): DocumentText {
  const { blocks, losses } = laying
  const placing = new Placing(laying)
  for (const block of blocks) placing.take(block)
  const { changes, notes, paragraphs, places } = placing
  placing.takeUnmarked()
  const captions = findCaptions(places, paragraphs)
  const pictures = places.map(({ alt, before, crop, file }, number): ManuscriptPicture => {
    const { paragraph = Math.max(0, before - 1), text = '' } = captions[number] ?? {}
    return { ...file, alt, caption: text, ...(crop && { crop }), paragraph }
  })
  const worded = new Set(captions.map(({ paragraph }) => paragraph))
  const { picture = 0, ...others } = losses.lost
  const left = picture - pictures.length
  return {
    changes,
    lost: { ...others, ...(left > 0 && { picture: left }) },
    notes,
    paragraphs: paragraphs.map((paragraph, number) =>
      worded.has(number) ? { ...paragraph, isCaption: true } : paragraph,
    ),
    pictures,
  }
}

class Placing {
  readonly changes: SheetNote[] = []
  readonly notes: SheetNote[] = []
  readonly paragraphs: ManuscriptParagraph[] = []
  readonly places: (PicturePlace &
    Pick<ManuscriptPicture, 'crop'> & { readonly file: PictureFile })[] = []
  readonly #laying: Laying
  readonly #marked: Readonly<Record<NoteKind, Set<string>>> = {
    chart: new Set(),
    comment: new Set(),
    endnote: new Set(),
    footnote: new Set(),
  }
  readonly #tables = new Map<number, number>()

  constructor(laying: Laying) {
    this.#laying = laying
  }

  take({ cell, marks, numbered, text: written, ...block }: Block): void {
    const text = dropUnseen(written).trim()
    const number = numbered && this.#laying.counter.next(numbered)
    if (text !== '')
      this.paragraphs.push({
        ...block,
        ...(cell && { cell: this.#placeOf(cell) }),
        ...this.#listOf(numbered, number),
        text: `${number ?? ''}${text}`,
      })
    for (const mark of marks) this.#place(mark, text !== '')
  }

  #listOf(
    numbered: NumberedAs | undefined,
    number: string | undefined,
  ): Pick<ManuscriptParagraph, 'list'> {
    if (!numbered) return {}
    if (number === undefined) this.#laying.losses.note('listNumber')
    return number ? { list: { level: numbered.level, number: number.trim() } } : {}
  }

  /** Takes the notes that nothing in the text refers to: they stand at its end. */
  takeUnmarked(): void {
    for (const kind of ['footnote', 'endnote', 'comment'] as const)
      for (const id of this.#laying.notes[kind].keys()) {
        const isGone = this.#laying.gone.has(`w:${kind}Reference:${id}`)
        if (isGone || this.#marked[kind].has(id)) continue
        this.#laying.losses.note(kind)
        this.#tellNote(kind, id)
      }
  }

  #place(mark: Mark, isInside: boolean): void {
    if (mark.kind === 'picture') this.#placePicture(mark, isInside)
    else if ('id' in mark) {
      if (!this.#marked[mark.kind].has(mark.id)) this.#tellNote(mark.kind, mark.id)
      this.#marked[mark.kind].add(mark.id)
    } else this.#tellChange(mark)
  }

  #placePicture({ alt, crop, relation }: PictureMark, isInside: boolean): void {
    const file = this.#laying.files.get(relation)
    if (!file || this.places.length >= MOST_PICTURES) return
    const before = this.paragraphs.length
    this.places.push({ alt, before, ...(crop && { crop }), file, isInside })
  }

  #tellNote(kind: NoteKind, id: string): void {
    const note = this.#laying.notes[kind].get(id)
    if (note && note.text !== '' && this.notes.length < MOST_NOTES)
      this.notes.push({ ...note, kind, paragraph: this.#here() })
  }

  #tellChange({ by, kind, text }: ChangeMark): void {
    const isLost = kind === 'source' && !this.#laying.changes.hasArrived(text)
    if (text === '' || (kind === 'source' && !isLost)) return
    if (isLost) this.#laying.losses.note('deletion')
    if (this.changes.length >= MOST_NOTES) return
    const paragraph = this.#here()
    this.changes.push({
      ...(by !== undefined && { by }),
      kind: kind === 'source' ? 'deletion' : kind,
      paragraph,
      text,
    })
  }

  #here(): number {
    return Math.max(0, this.paragraphs.length - 1)
  }

  /** Tables that hold text, numbered as they come. */
  #placeOf({ column, row, table }: TableCell): TableCell {
    const number = this.#tables.get(table) ?? this.#tables.size
    this.#tables.set(table, number)
    return { column, row, table: number }
  }
}
