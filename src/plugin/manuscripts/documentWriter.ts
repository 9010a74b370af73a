import type { TableCell } from '../../domain/manuscripts/index.ts'
import type { DocumentChanges } from './documentChanges.ts'
import type { DocumentLosses } from './documentLosses.ts'
import type { ChangeMark, Mark, Run } from './documentRuns.ts'
import type { Block } from './layOutBlocks.ts'
import type { OpenParagraph } from './openParagraph.ts'
import type { DocumentStyles } from './readStyles.ts'
import type { Element } from './readXml.ts'

import { DocumentAlternates } from './documentAlternates.ts'
import { newRun, readRunProperty } from './documentRuns.ts'
import { MOST_CHARACTERS, MOST_PARAGRAPHS } from './documentText.ts'
import { ArchiveFault } from './openArchive.ts'
import { toBlocks } from './openParagraph.ts'

/** Most notes, changes and pictures that are told one by one; any other is counted. */
export const MOST_MARKS = 5000
/** Where the properties of a paragraph stand, of its list, and of a run. */
const PARAGRAPH = ['w:p', 'w:pPr']
const LIST = [...PARAGRAPH, 'w:numPr']
const RUN = ['w:r', 'w:rPr']

type Writing = {
  readonly changes: DocumentChanges
  readonly losses: DocumentLosses
  readonly styles: DocumentStyles
}

/** Writes the blocks of a document: paragraphs within paragraphs, their runs, and what is marked in them. */
export class DocumentWriter {
  readonly alternates = new DocumentAlternates()
  readonly blocks: Block[] = []
  #characters = 0
  /** Runs of a paragraph that continues in the next one. */
  #continued: Run[] = []
  #marks = 0
  readonly #open: OpenParagraph[] = []
  readonly #with: Writing

  constructor(writing: Writing) {
    this.#with = writing
  }

  /** Whether further marks are counted alone. */
  get isFull(): boolean {
    return this.#marks > MOST_MARKS
  }

  /** Paragraph that is open, the innermost. */
  get paragraph(): OpenParagraph | undefined {
    return this.#open.at(-1)
  }

  begin(cell: TableCell | undefined): void {
    this.alternates.take(this.blocks)
    this.#open.push({ after: [], cell, isDeleted: false, isDropCap: false, runs: this.#continued })
    this.#continued = []
  }

  beginRun(): void {
    this.paragraph?.runs.push(newRun())
  }

  add(text: string): void {
    if (text === '') return
    this.alternates.take(this.blocks)
    this.#characters += text.length
    if (this.#characters > MOST_CHARACTERS) throw new ArchiveFault('tooLong')
    this.#with.changes.add(text)
    const { paragraph } = this
    const run = paragraph?.runs.at(-1)
    if (!paragraph) this.blocks.push({ marks: [], text })
    else if (run && !run.mark) run.text += text
    else paragraph.runs.push({ ...newRun(), text })
  }

  mark(mark: Mark): void {
    this.#marks += 1
    if (this.isFull) return
    this.alternates.take(this.blocks)
    const { paragraph } = this
    if (!paragraph) {
      this.blocks.push({ marks: [mark], text: '' })
      return
    }
    const { mark: before, ...run } = paragraph.runs.at(-1) ?? newRun()
    paragraph.runs.push({ ...run, mark, text: '' })
    // What follows in the run is written as what stands before the mark.
    if (!before) paragraph.runs.push({ ...run, text: '' })
  }

  end(): void {
    const paragraph = this.#open.pop()
    if (!paragraph) return
    const blocks = this.#blocksOf(paragraph)
    const into = this.paragraph?.after ?? this.blocks
    for (const block of [...blocks, ...paragraph.after]) if (holds(block)) into.push(block)
    if (into.length > MOST_PARAGRAPHS) throw new ArchiveFault('tooManyParagraphs')
  }

  /** Ends a paragraph whose words would go on in the next one, where there is none. */
  endContinued(cell: TableCell | undefined): void {
    if (this.#continued.length === 0) return
    this.begin(cell)
    this.end()
  }

  /**
   * Notes a property of the paragraph or run that is open.
   *
   * @param path - elements from the root to the property
   */
  readProperty({ attribute }: Element, path: readonly string[]): void {
    const { paragraph } = this
    if (!paragraph) return
    const property = path.at(-1) ?? ''
    const run = paragraph.runs.at(-1)
    if (isIn(RUN, path)) this.#readOfRun({ attribute, property, run })
    else if (isIn(LIST, path)) readOfList({ attribute, paragraph, property })
    else if (isIn(PARAGRAPH, path)) readOwn({ attribute, paragraph, property })
  }

  #readOfRun({ attribute, property, run }: Property & { readonly run: Run | undefined }): void {
    if (!run) return
    const value = attribute('val')
    if (property === 'w:rStyle') run.isHidden ||= this.#with.styles.isHidden(value)
    readRunProperty({ isOn: !isOff(value), property, run, value })
  }

  #blocksOf(paragraph: OpenParagraph): readonly Block[] {
    if (!paragraph.isDeleted && !paragraph.isDropCap) return toBlocks({ ...this.#with, paragraph })
    this.#continueAfter(paragraph)
    return []
  }

  #continueAfter({ deletedBy: by, isDeleted, runs }: OpenParagraph): void {
    this.#continued = runs
    if (!isDeleted || runs.every(({ text }) => text.trim() === '')) return
    this.#with.losses.note('deletion')
    const mark: ChangeMark = { ...(by !== undefined && { by }), kind: 'deletion', text: '¶' }
    runs.push({ ...newRun(), mark })
  }
}

type Property = Pick<Element, 'attribute'> & { readonly property: string }
type OfParagraph = Property & { readonly paragraph: OpenParagraph }

function readOfList({ attribute, paragraph, property }: OfParagraph): void {
  const value = attribute('val')
  if (property === 'w:numId') paragraph.list = value ?? '0'
  if (property === 'w:ilvl') paragraph.level = Number(value)
}

function readOwn({ attribute, paragraph, property }: OfParagraph): void {
  if (property === 'w:pStyle') paragraph.style = attribute('val')
  if (property === 'w:jc') paragraph.alignment = attribute('val')
  if (property === 'w:framePr')
    paragraph.isDropCap = /^(?:drop|margin)$/u.test(attribute('dropCap') ?? '')
}

/** Whether there is anything in a block: words, marks, or a number that counts. */
const holds = ({ marks, numbered, text }: Block): boolean =>
  text !== '' || marks.length > 0 || numbered !== undefined

/** Whether the last of a path stands in these, and in no others between. */
function isIn(elements: readonly string[], path: readonly string[]): boolean {
  const from = path.length - 1 - elements.length
  return elements.every((element, number) => path[from + number] === element)
}

/** Whether the value of a property turns it off. */
export const isOff = (value: string | undefined): boolean => value === 'false' || value === '0'
