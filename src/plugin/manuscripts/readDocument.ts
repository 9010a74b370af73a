import type { ChangeMark, Mark, NoteKind, Run } from './documentRuns.ts'
import type { Block, WrittenNote } from './layOutBlocks.ts'
import type { ArchivePart } from './openArchive.ts'
import type { OpenParagraph } from './openParagraph.ts'
import type { DocumentStyles } from './readStyles.ts'
import type { Element } from './readXml.ts'
import type { Budget } from './unpackPart.ts'

import { DocumentAlternates } from './documentAlternates.ts'
import { DocumentChanges, toShort } from './documentChanges.ts'
import { DocumentFields } from './documentFields.ts'
import { DocumentLosses } from './documentLosses.ts'
import { newRun, readRunProperty } from './documentRuns.ts'
import { DocumentTables } from './documentTables.ts'
import { MOST_CHARACTERS, MOST_PARAGRAPHS } from './documentText.ts'
import { ArchiveFault } from './openArchive.ts'
import { toBlocks } from './openParagraph.ts'
import { readXml } from './readXml.ts'

/** Tracked changes; of what was deleted or moved away only the words are told. */
const CHANGES: Readonly<Record<string, ChangeMark['kind']>> = {
  'w:del': 'deletion',
  'w:ins': 'insertion',
  'w:moveFrom': 'source',
  'w:moveTo': 'move',
}
const GONE: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom'])
const CHARACTERS: Readonly<Record<string, string>> = {
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
  'w:ptab': ' ',
  'w:softHyphen': '\u00AD',
  'w:tab': ' ',
}
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
/** Where the properties of a paragraph stand, and of a run. */
const PARAGRAPH = ['w:p', 'w:pPr']
const LIST = [...PARAGRAPH, 'w:numPr']
const RUN = ['w:r', 'w:rPr']

type DocumentInput = {
  readonly budget: Budget
  readonly part: ArchivePart
  readonly styles: DocumentStyles
}

/** Blocks of a document, and what was noted on the way. */
export type DocumentBlocks = {
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
  input.budget.bytes = Math.min(budget.bytes, input.budget.bytes)
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
  readonly blocks: Block[] = []
  readonly changes = new DocumentChanges()
  /** Notes that the skipped text refers to. */
  readonly gone = new Set<string>()
  readonly losses = new DocumentLosses()
  readonly notes = new Map<string, WrittenNote>()
  /** Description of the drawing that is open. */
  #alt = ''
  readonly #alternates = new DocumentAlternates()
  #characters = 0
  /** Runs of a paragraph that continues in the next one. */
  #continued: Run[] = []
  readonly #fields: DocumentFields | undefined
  #note: undefined | { readonly by: string | undefined; readonly id: string }
  readonly #open: OpenParagraph[] = []
  readonly #path: string[] = []
  /** Depth of the element that is being skipped. */
  #skippedFrom = Infinity
  readonly #styles: DocumentStyles
  readonly #tables = new DocumentTables()

  constructor(styles: DocumentStyles, { hasFields = true } = {}) {
    this.#fields = hasFields ? new DocumentFields() : undefined
    this.#styles = styles
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
      return
    }
    const change = CHANGES[element]
    if (change && parent.endsWith('Pr')) this.#readChangedPart(element, read)
    else if (element === 'w:cellDel') this.#skipDeleted('w:tc', read)
    else if (change) this.#beginChange(change, { element, read })
    else if (element.startsWith('mc:')) this.#openAlternate(element)
    else if (element === 'w:rt') this.#skip(path.length)
    else if (element === 'w:p') this.#begin()
    else this.#readOther({ element, parent, read })
  }

  close(): void {
    const element = this.#path.pop() ?? ''
    const depth = this.#path.length + 1
    this.losses.close(element, depth)
    if (depth === this.#skippedFrom) this.#skippedFrom = Infinity
    else if (depth > this.#skippedFrom) return
    else if (element === 'w:p') this.#end()
    else if (CONTAINERS.has(element)) this.#endContinued()
    this.#tables.close(element)
    this.#alternates.close(depth)
    const change = this.changes.end(depth)
    if (change) this.#mark(change)
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

  #readOther({ element, parent, read }: Opened): void {
    const { attribute } = read
    this.#tables.open(element, attribute('val'))
    if (element === 'w:fldChar') this.#fields?.read(attribute('fldCharType'))
    else if (element === 'w:showingPlcHdr') this.#skipPlaceholder(read)
    else if (element in NOTES) this.#beginNote(read)
    else if (element in REFERENCES) this.#refer(element, attribute('id'))
    else if (read.vocabulary === 'w' || read.vocabulary === 'm')
      this.#readInside({ element, parent, read })
    else this.#readDrawing(element, read)
  }

  #readInside({ element, parent, read }: Opened): void {
    const paragraph = this.#open.at(-1)
    if (!paragraph) return
    if (element === 'w:r' || element === 'm:r') paragraph.runs.push(newRun())
    else if (parent === 'w:r') this.#add(CHARACTERS[element] ?? '')
    else if (parent.endsWith('Pr')) this.#readProperty({ element, paragraph, read })
  }

  #readProperty({
    element,
    paragraph,
    read: { attribute },
  }: Omit<Opened, 'parent'> & { readonly paragraph: OpenParagraph }): void {
    const value = attribute('val')
    const run = paragraph.runs.at(-1)
    if (run && this.#isIn(RUN)) {
      if (element === 'w:rStyle') run.isHidden ||= this.#styles.isHidden(value)
      readRunProperty({ isOn: !isOff(value), property: element, run, value })
    } else if (this.#isIn(LIST)) {
      if (element === 'w:numId') paragraph.list = value ?? '0'
      if (element === 'w:ilvl') paragraph.level = Number(value)
    } else if (this.#isIn(PARAGRAPH)) {
      if (element === 'w:pStyle') paragraph.style = value
      if (element === 'w:jc') paragraph.alignment = value
      if (element === 'w:framePr')
        paragraph.isDropCap = /^(?:drop|margin)$/u.test(attribute('dropCap') ?? '')
    }
  }

  /** Whether the element that was opened stands in these, and in no others between. */
  #isIn(elements: readonly string[]): boolean {
    const from = this.#path.length - 1 - elements.length
    return elements.every((element, number) => this.#path[from + number] === element)
  }

  /** Pictures in drawings, whose other elements only say where and how large. */
  #readDrawing(element: string, { attribute }: Element): void {
    if (element === 'wp:docPr' || element === 'v:shape') {
      this.#alt = attribute('descr') ?? attribute('alt') ?? attribute('title') ?? ''
      if (attribute('hidden') === '1') this.#alt = HIDDEN
    }
    const isPicture = element === 'a:blip' || element === 'v:imagedata'
    if (!isPicture || this.#alt === HIDDEN || this.#path.includes('w:object')) return
    const relation = attribute('embed') ?? attribute('id')
    // A shape filled with a picture: the drawing counts as none.
    if (element === 'a:blip' && !this.#path.includes('pic:pic')) this.losses.note('picture')
    if (relation !== undefined) this.#mark({ alt: this.#alt, kind: 'picture', relation })
  }

  #openAlternate(element: string): void {
    const depth = this.#path.length
    if (element === 'mc:AlternateContent')
      this.#alternates.open({ blocks: this.blocks, depth, paragraph: this.#open.at(-1) })
    if (element === 'mc:Choice' && !this.#alternates.openChoice()) this.#skip(depth)
    if (element === 'mc:Fallback') this.#alternates.openFallback()
  }

  #refer(element: string, id: string | undefined): void {
    const kind = REFERENCES[element]
    if (kind && id !== undefined) this.#mark({ id, kind })
  }

  #begin(): void {
    this.#alternates.take(this.blocks)
    const cell = this.#tables.cell
    this.#open.push({ after: [], cell, isDeleted: false, isDropCap: false, runs: this.#continued })
    this.#continued = []
  }

  #add(text: string): void {
    if (text === '' || this.#fields?.isCode) return
    this.#alternates.take(this.blocks)
    this.#characters += text.length
    if (this.#characters > MOST_CHARACTERS) throw new ArchiveFault('tooLong')
    this.changes.add(text)
    const paragraph = this.#open.at(-1)
    const run = paragraph?.runs.at(-1)
    if (!paragraph) this.blocks.push({ marks: [], text })
    else if (run && !run.mark) run.text += text
    else paragraph.runs.push({ ...newRun(), text })
  }

  #mark(mark: Mark): void {
    this.#alternates.take(this.blocks)
    const paragraph = this.#open.at(-1)
    if (!paragraph) this.blocks.push({ marks: [mark], text: '' })
    else {
      const { mark: before, ...run } = paragraph.runs.at(-1) ?? newRun()
      // What follows in the run is written as what stands before the mark.
      if (!before) paragraph.runs.push({ ...run, mark, text: '' }, { ...run, text: '' })
      else paragraph.runs.push({ ...run, mark, text: '' })
    }
  }

  #end(): void {
    const paragraph = this.#open.pop()
    if (!paragraph) return
    const isContinued = paragraph.isDeleted || paragraph.isDropCap
    if (isContinued) this.#continueAfter(paragraph)
    const blocks = isContinued
      ? []
      : toBlocks({ losses: this.losses, paragraph, styles: this.#styles })
    const into = this.#open.at(-1)?.after ?? this.blocks
    for (const block of [...blocks, ...paragraph.after])
      if (block.text !== '' || block.marks.length > 0 || block.numbered) into.push(block)
    if (into.length > MOST_PARAGRAPHS) throw new ArchiveFault('tooManyParagraphs')
  }

  #continueAfter({ deletedBy: by, isDeleted, runs }: OpenParagraph): void {
    this.#continued = runs
    if (!isDeleted || runs.every(({ text }) => text.trim() === '')) return
    this.losses.note('deletion')
    const mark: ChangeMark = { ...(by !== undefined && { by }), kind: 'deletion', text: '¶' }
    runs.push({ ...newRun(), mark })
  }

  /** Ends a paragraph whose words would go on in the next one, where there is none. */
  #endContinued(): void {
    if (this.#continued.length === 0) return
    this.#begin()
    this.#end()
  }

  #beginChange(kind: ChangeMark['kind'], { element, read }: Omit<Opened, 'parent'>): void {
    const depth = this.#path.length
    this.changes.begin({ by: read.attribute('author'), depth, kind })
    if (GONE.has(element)) this.#skip(depth)
  }

  /** A change among the properties is one of the whole part: of a row, or of the mark at the end of a paragraph. */
  #readChangedPart(element: string, read: Element): void {
    if (element !== 'w:del') return
    if (this.#path.at(-2) === 'w:trPr') {
      this.#tables.dropRow()
      this.#skipDeleted('w:tr', read)
    }
    const paragraph = this.#open.at(-1)
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
    this.blocks.length = 0
    this.#note = id === undefined ? undefined : { by: attribute('author'), id }
  }

  #endNote(): void {
    if (!this.#note) return
    const { by, id } = this.#note
    const text = toShort(this.blocks.map((block) => block.text).join('\n'))
    this.notes.set(id, { ...(by && { by }), text })
  }
}

const isOff = (value: string | undefined): boolean => value === 'false' || value === '0'

/** Stands for the description of a drawing that is not shown. */
const HIDDEN = '\0'

type Opened = { readonly element: string; readonly parent: string; readonly read: Element }
