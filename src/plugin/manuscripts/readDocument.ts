import type { ManuscriptParagraph } from '../../domain/manuscripts/index.ts'
import type { Losses } from '../../domain/text/losses.ts'
import type { Run } from './documentRuns.ts'
import type { ArchivePart } from './openArchive.ts'
import type { Element } from './readXml.ts'
import type { Budget } from './unpackPart.ts'

import { DocumentLosses } from './documentLosses.ts'
import { newRun, readRunProperty, linesOf, toWritten } from './documentRuns.ts'
import { ArchiveFault } from './openArchive.ts'
import { readXml } from './readXml.ts'

/** Largest number of characters of a text, however it arrives. A work report of two hours has 20,000. */
export const MOST_CHARACTERS = 300_000
export const MOST_PARAGRAPHS = 20_000

/** Elements whose text is deleted, stands there a second time, or only helps to read other text. */
const PASSED_OVER = new Set(['mc:Choice', 'w:del', 'w:moveFrom', 'w:rt'])
const CHARACTERS: Readonly<Record<string, string>> = {
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
  'w:ptab': ' ',
  'w:softHyphen': '\u00AD',
  'w:tab': ' ',
}

type Open = {
  readonly after: ManuscriptParagraph[]
  alignment?: string | undefined
  isDeleted: boolean
  readonly isCell: boolean
  /** Undefined when the paragraph leaves it to its style. */
  isNumbered?: boolean
  readonly runs: Run[]
  style?: string | undefined
}

type DocumentInput = {
  readonly budget: Budget
  readonly part: ArchivePart
  readonly styles: DocumentStyles
}

/** Paragraph styles by their ids: names, and which of them number their paragraphs. */
export type DocumentStyles = {
  readonly names: ReadonlyMap<string, string>
  readonly numbered: ReadonlySet<string>
}

/** Text of a document, and what it holds beside, counted by kind. */
export type DocumentText = {
  readonly lost: Losses
  readonly paragraphs: readonly ManuscriptParagraph[]
}

/**
 * Reads the paragraphs of a Word document in order: line breaks part them, cells of a table follow each other, a text
 * box stands after the paragraph it is anchored to. Pictures, comments, notes, deleted and hidden text are skipped, and
 * counted.
 */
export async function readDocument({ budget, part, styles }: DocumentInput): Promise<DocumentText> {
  const document = new Walk(styles)
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
  return { lost: document.losses.lost, paragraphs: document.paragraphs }
}

type PropertyInput = {
  readonly paragraph: Open
  readonly property: string
  readonly value: string | undefined
}

type InsideInput = {
  readonly element: string
  readonly parent: string | undefined
  readonly value: string | undefined
}

/** Walks once through the elements of a document. */
class Walk {
  readonly losses = new DocumentLosses()
  readonly paragraphs: ManuscriptParagraph[] = []
  #cells = 0
  #characters = 0
  /** Runs of a paragraph whose mark was deleted: they continue in the next paragraph. */
  #deletedRuns: Run[] = []
  readonly #open: Open[] = []
  readonly #path: string[] = []
  /** Depth of the element that is being skipped. */
  #skippedFrom = Infinity
  readonly #styles: DocumentStyles

  constructor(styles: DocumentStyles) {
    this.#styles = styles
  }

  open({ attribute, name, vocabulary }: Element): void {
    const path = this.#path
    const element = `${vocabulary}:${name}`
    const parent = path.at(-1)
    path.push(element)
    this.losses.open({ attribute, path })
    if (path.length > this.#skippedFrom) return
    if (element === 'w:del' && parent === 'w:trPr') this.#skipRow()
    else if (element === 'w:del' && parent === 'w:rPr') this.#deleteMark()
    else if (PASSED_OVER.has(element)) this.#skippedFrom = path.length
    else if (element === 'w:p') this.#begin()
    else if (element === 'w:tc') this.#cells += 1
    else this.#readInside({ element, parent, value: attribute('val') })
  }

  close(): void {
    const element = this.#path.pop() ?? ''
    const depth = this.#path.length + 1
    this.losses.close(element, depth)
    if (depth === this.#skippedFrom) this.#skippedFrom = Infinity
    else if (depth > this.#skippedFrom) return
    else if (element === 'w:p') this.#end()
    if (element === 'w:tc') this.#cells -= 1
  }

  text(text: string): void {
    const element = this.#path.at(-1)
    if (this.#path.length >= this.#skippedFrom) return
    if (element === 'w:t' || element === 'm:t') this.#add(text)
    if (element === 'w:instrText') this.losses.readField(text)
  }

  #readInside({ element, parent, value }: InsideInput): void {
    const paragraph = this.#open.at(-1)
    if (!paragraph) return
    if (element === 'w:r' || element === 'm:r') paragraph.runs.push(newRun())
    else if (parent === 'w:r') this.#add(CHARACTERS[element] ?? '')
    else this.#readProperty({ paragraph, property: this.#path.slice(-3).join('/'), value })
  }

  #readProperty({ paragraph, property, value }: PropertyInput): void {
    const run = paragraph.runs.at(-1)
    const isOn = value !== 'false' && value !== '0'
    if (run) readRunProperty({ isOn, property, run, value })
    if (property === 'w:pPr/w:numPr/w:numId') paragraph.isNumbered = isOn
    if (property === 'w:p/w:pPr/w:pStyle') paragraph.style = value
    if (property === 'w:p/w:pPr/w:jc') paragraph.alignment = value
  }

  #begin(): void {
    const isCell = this.#cells > 0
    this.#open.push({ after: [], isCell, isDeleted: false, runs: this.#deletedRuns })
    this.#deletedRuns = []
  }

  #add(text: string): void {
    this.#characters += text.length
    if (this.#characters > MOST_CHARACTERS) throw new ArchiveFault('tooLong')
    const paragraph = this.#open.at(-1)
    const run = paragraph?.runs.at(-1)
    if (run) run.text += text
    else paragraph?.runs.push({ ...newRun(), text })
  }

  #end(): void {
    const paragraph = this.#open.pop()
    if (!paragraph) return
    if (paragraph.isDeleted) this.#continueAfter(paragraph)
    const lines = paragraph.isDeleted ? [] : this.#toLines(paragraph)
    const above = this.#open.at(-1)
    const into = above ? above.after : this.paragraphs
    for (const line of [...lines, ...paragraph.after]) into.push(line)
    if (into.length > MOST_PARAGRAPHS) throw new ArchiveFault('tooManyParagraphs')
  }

  #continueAfter({ runs }: Open): void {
    this.#deletedRuns = runs
    if (runs.some(({ text }) => text.trim() !== '')) this.losses.note('deletion')
  }

  #toLines({ alignment, isCell, isNumbered, runs, style }: Open): readonly ManuscriptParagraph[] {
    const written = toWritten(runs, this.losses)
    const isBold =
      written.length > 0 && written.every((run) => run.isBold || run.text.trim() === '')
    const name = style === undefined ? undefined : this.#styles.names.get(style)
    const heading = headingOf([name, style].filter((word) => word !== undefined).join(' '))
    const lines = linesOf(written)
    if (lines.length > 0 && (isNumbered ?? this.#styles.numbered.has(style ?? '')))
      this.losses.note('listNumber')
    return lines.map((text) => ({
      ...(isBold && { bold: true }),
      ...(alignment === 'center' && { centred: true }),
      ...(heading !== undefined && { heading }),
      ...(isCell && { isCell }),
      text,
    }))
  }

  #skipRow(): void {
    this.#skippedFrom = this.#path.lastIndexOf('w:tr') + 1
    this.losses.note('deletion')
    this.losses.silence(this.#skippedFrom)
  }

  #deleteMark(): void {
    const paragraph = this.#open.at(-1)
    const isMark = this.#path.at(-3) === 'w:pPr' && this.#path.at(-4) === 'w:p'
    if (paragraph && isMark) paragraph.isDeleted = true
  }
}

/** Level of a heading style by Word's names, in English and Chinese; a title is a heading of the first level. */
function headingOf(style: string): number | undefined {
  if (/\bsubtitle\b|副标题/iu.test(style)) return 2
  const level = /(?:heading|标题) ?(?<level>[1-6])/iu.exec(style)?.groups?.level
  if (level !== undefined) return Number(level)
  return /\btitle\b|(?:^|\s)标题(?:$|\s)/iu.test(style) ? 1 : undefined
}
