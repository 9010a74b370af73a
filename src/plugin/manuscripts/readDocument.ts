import type { ChangeMark, NoteKind, PictureMark } from './documentRuns.ts'
import type { Block, WrittenNote } from './layOutBlocks.ts'
import type { ArchivePart } from './openArchive.ts'
import type { DocumentStyles } from './readStyles.ts'
import type { Element } from './readXml.ts'
import type { Budget } from './unpackPart.ts'

import { DocumentChanges, LONGEST_NAME, toShort } from './documentChanges.ts'
import { DocumentFields } from './documentFields.ts'
import { DocumentLosses } from './documentLosses.ts'
import { DocumentTables } from './documentTables.ts'
import { DocumentWriter, isOff, MOST_MARKS } from './documentWriter.ts'
import { altOf, CHARTS, cropOf, HIDDEN } from './drawings.ts'
import { readXml } from './readXml.ts'
import { characterOf } from './symbolOf.ts'

/** Tracked changes; of what was deleted or moved away only the words are told. */
const CHANGES: Readonly<Record<string, ChangeMark['kind']>> = {
  'w:del': 'deletion',
  'w:ins': 'insertion',
  'w:moveFrom': 'source',
  'w:moveTo': 'move',
}
const GONE: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom'])
const REFERENCES: Readonly<Record<string, NoteKind>> = {
  'w:commentReference': 'comment',
  'w:endnoteReference': 'endnote',
  'w:footnoteReference': 'footnote',
}
const NOTES: Readonly<Record<string, NoteKind>> = {
  'w:comment': 'comment',
  'w:endnote': 'endnote',
  'w:footnote': 'footnote',
}
/** What holds paragraphs: no paragraph goes on behind its end. */
const CONTAINERS: ReadonlySet<string> = new Set([
  ...['w:body', 'w:comment', 'w:endnote', 'w:footnote', 'w:tc', 'w:txbxContent'],
])

type DocumentInput = {
  readonly budget: Budget
  readonly part: ArchivePart
  readonly styles: DocumentStyles
}

/** Blocks of a document, and what was noted on the way. */
type DocumentBlocks = {
  readonly blocks: readonly Block[]
  readonly changes: DocumentChanges
  /** References that stand in deleted text: `w:footnoteReference:2`. */
  readonly gone: ReadonlySet<string>
  readonly losses: DocumentLosses
}

/**
 * Reads the lines of a Word document in order: line breaks part them, cells of a table say their place, a text box
 * stands after the paragraph it is anchored to. Notes, changes and pictures are marked where they stand; deleted and
 * hidden text is left out. What is not taken as it is counts as a loss.
 */
export async function readDocument(input: DocumentInput): Promise<DocumentBlocks> {
  const budget = { ...input.budget }
  const first = await walk({ ...input, budget }, new Walk(input.styles))
  // A field without end would hide all that follows: then everything is text.
  const { blocks, changes, gone, losses } = first.hasOpenField
    ? await walk(input, new Walk(input.styles, { hasFields: false }))
    : first
  Object.assign(input.budget, budget)
  return { blocks, changes, gone, losses }
}

/** Reads the notes of one kind, by their ids, with what is lost in them. */
export async function readNotes(
  input: DocumentInput,
): Promise<{ readonly losses: DocumentLosses; readonly notes: ReadonlyMap<string, WrittenNote> }> {
  const { losses, notes } = await walk(input, new Walk(input.styles))
  return { losses, notes }
}

async function walk({ budget, part }: DocumentInput, document: Walk): Promise<Walk> {
  await readXml({
    budget,
    handlers: {
      close: () => {
        document.close()
      },
      open: (element) => {
        document.open(element)
      },
      text: (text) => {
        document.text(text)
      },
    },
    part,
  })
  return document
}

/** Walks once through the elements of a document. */
class Walk {
  readonly changes = new DocumentChanges()
  /** Notes that the skipped text refers to. */
  readonly gone = new Set<string>()
  readonly losses = new DocumentLosses()
  readonly notes = new Map<string, WrittenNote>()
  /** Description of the drawing that is open. */
  #alt = ''
  readonly #fields: DocumentFields | undefined
  #note: undefined | { readonly by: string | undefined; readonly id: string }
  readonly #path: string[] = []
  /** The last that was marked. */
  #picture: PictureMark | undefined
  /** Depth of the element that is being skipped. */
  #skippedFrom = Infinity
  readonly #tables = new DocumentTables()
  readonly #writer: DocumentWriter

  constructor(styles: DocumentStyles, { hasFields = true } = {}) {
    this.#fields = hasFields ? new DocumentFields() : undefined
    this.#writer = new DocumentWriter({ changes: this.changes, losses: this.losses, styles })
  }

  get blocks(): readonly Block[] {
    return this.#writer.blocks
  }

  get hasOpenField(): boolean {
    return this.#fields?.isOpen ?? false
  }

  open(read: Element): void {
    const path = this.#path
    const element = `${read.vocabulary}:${read.name}`
    const parent = path.at(-1) ?? ''
    path.push(element)
    this.losses.open({ attribute: read.attribute, path })
    if (path.length > this.#skippedFrom) {
      if (element in REFERENCES) this.gone.add(`${element}:${read.attribute('id') ?? ''}`)
    } else if (element in CHANGES) this.#openChange({ element, parent, read })
    else if (element === 'w:cellDel') this.#skipDeleted('w:tc', read)
    else if (element.startsWith('mc:')) this.#openAlternate(element)
    else if (element === 'w:rt') this.#skip(path.length)
    else if (element === 'w:p') this.#writer.begin(this.#tables.cell)
    else this.#readOther({ element, parent, read })
  }

  close(): void {
    const element = this.#path.pop() ?? ''
    const depth = this.#path.length + 1
    this.losses.close(element, depth)
    if (depth === this.#skippedFrom) this.#skippedFrom = Infinity
    else if (depth > this.#skippedFrom) return
    else if (element === 'w:p') this.#writer.end()
    else if (CONTAINERS.has(element)) this.#writer.endContinued(this.#tables.cell)
    this.#tables.close(element)
    this.#writer.alternates.close(depth)
    const change = this.changes.end(depth)
    if (change) this.#writer.mark(change)
    if (element in NOTES) this.#endNote()
  }

  text(text: string): void {
    const element = this.#path.at(-1)
    const isText = element === 'w:t' || element === 'm:t'
    if (this.#path.length >= this.#skippedFrom) {
      if (isText || element === 'w:delText') this.changes.add(text)
    } else if (isText) this.#add(text)
    else if (element === 'w:instrText') this.losses.readField(text)
  }

  #add(text: string): void {
    if (!this.#fields?.isCode) this.#writer.add(text)
  }

  #readOther(opened: Opened): void {
    const { element, parent, read } = opened
    this.#tables.open(element, read.attribute('val'))
    if (this.#readBeside(opened)) return
    if (element === 'w:r' || element === 'm:r') this.#writer.beginRun()
    else if (parent === 'w:r') this.#add(characterOf(element, read.attribute))
    else if (parent.endsWith('Pr')) this.#writer.readProperty(read, this.#path)
    else if (read.vocabulary !== 'w' && read.vocabulary !== 'm') this.#readDrawing(element, read)
  }

  /** Reads what is no text: whether the element was one of that kind. */
  #readBeside({ element, read }: Opened): boolean {
    if (element === 'w:fldChar') this.#fields?.read(read.attribute('fldCharType'))
    else if (element === 'w:showingPlcHdr') this.#skipPlaceholder(read)
    else if (element in NOTES) this.#beginNote(read)
    else if (element in REFERENCES) this.#refer(element, read.attribute('id'))
    else return false
    return true
  }

  /** Pictures in drawings, whose other elements only say where and how large. */
  #readDrawing(element: string, { attribute }: Element): void {
    if (element === 'wp:docPr' || element === 'v:shape') this.#alt = altOf(attribute)
    if (!this.#isShown()) return
    this.#addWordArt(element, attribute('string'))
    const chart = attribute(CHARTS[element] ?? '')
    if (chart !== undefined) this.#writer.mark({ id: chart, kind: 'chart' })
    if (element === 'a:blip' || element === 'v:imagedata') this.#markPicture(element, attribute)
    const crop = cropOf(element, attribute)
    if (crop && this.#picture) this.#picture.crop = crop
  }

  /** Words drawn along a path: lines of their own. What new readers see of them stands in a box. */
  #addWordArt(element: string, words = ''): void {
    const isDrawn = element === 'v:textpath' && !this.#path.includes('mc:AlternateContent')
    if (!isDrawn || words.trim() === '') return
    this.losses.note('textBoxMoved')
    this.#add(`\n${words}\n`)
  }

  #isShown(): boolean {
    return !this.#writer.isFull && this.#alt !== HIDDEN && !this.#path.includes('w:object')
  }

  #markPicture(element: string, attribute: Element['attribute']): void {
    const relation = attribute('embed') ?? attribute('id')
    // A shape filled with a picture: the drawing counts as none.
    if (element === 'a:blip' && !this.#path.includes('pic:pic')) this.losses.note('picture')
    if (relation === undefined) return
    this.#picture = { alt: this.#alt, kind: 'picture', relation }
    this.#writer.mark(this.#picture)
  }

  #openAlternate(element: string): void {
    const depth = this.#path.length
    const { alternates, blocks, paragraph } = this.#writer
    if (element === 'mc:AlternateContent') alternates.open({ blocks, depth, paragraph })
    if (element === 'mc:Choice' && !alternates.openChoice()) this.#skip(depth)
    if (element === 'mc:Fallback') alternates.openFallback()
  }

  #refer(element: string, id: string | undefined): void {
    const kind = REFERENCES[element]
    if (kind && id !== undefined) this.#writer.mark({ id, kind })
  }

  #openChange({ element, parent, read }: Opened): void {
    const kind = CHANGES[element]
    if (parent.endsWith('Pr')) {
      if (kind === 'deletion') this.#readDeletedPart(parent, read)
      return
    }
    const depth = this.#path.length
    if (kind) this.changes.begin({ by: read.attribute('author'), depth, kind })
    if (GONE.has(element)) this.#skip(depth)
  }

  /** A deletion among the properties is one of the whole part: of a row, or of the mark at the end of a paragraph. */
  #readDeletedPart(parent: string, read: Element): void {
    if (parent === 'w:trPr') {
      this.#tables.dropRow()
      this.#skipDeleted('w:tr', read)
    }
    const { paragraph } = this.#writer
    const isMark = this.#path.at(-3) === 'w:pPr' && this.#path.at(-4) === 'w:p'
    if (!paragraph || !isMark) return
    paragraph.isDeleted = true
    paragraph.deletedBy = read.attribute('author')
  }

  /** Skips a row or cell that was deleted, and tells its words. */
  #skipDeleted(whole: 'w:tc' | 'w:tr', { attribute }: Element): void {
    const depth = this.#path.lastIndexOf(whole) + 1
    if (depth === 0) return
    this.losses.note('deletion')
    this.losses.silence(depth)
    this.changes.begin({ by: attribute('author'), depth, kind: 'deletion' })
    this.#skip(depth)
  }

  /** Skips the words that a form shows as long as nobody filled it in. */
  #skipPlaceholder({ attribute }: Element): void {
    const depth = this.#path.lastIndexOf('w:sdt') + 1
    if (depth === 0 || isOff(attribute('val'))) return
    this.losses.note('hidden')
    this.losses.silence(depth)
    this.#skip(depth)
  }

  #skip(depth: number): void {
    this.#skippedFrom = Math.min(depth, this.#skippedFrom)
  }

  #beginNote({ attribute }: Element): void {
    // Lines between text and notes have a type.
    const id = attribute('type') === undefined ? attribute('id') : undefined
    this.#writer.blocks.length = 0
    this.#note = id === undefined ? undefined : { by: attribute('author'), id }
  }

  #endNote(): void {
    if (!this.#note || this.notes.size >= MOST_MARKS) return
    const { by, id } = this.#note
    const text = toShort(this.blocks.map((block) => block.text).join('\n'))
    this.notes.set(id, { ...(by && { by: by.slice(0, LONGEST_NAME) }), text })
  }
}

type Opened = { readonly element: string; readonly parent: string; readonly read: Element }
