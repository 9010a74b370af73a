import type { ManuscriptParagraph } from '../../domain/manuscripts/index.ts'
import type { ArchivePart } from './openArchive.ts'
import type { Element } from './readXml.ts'
import type { Budget } from './unpackPart.ts'

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

type Run = { isBold: boolean; text: string }
type Open = {
  readonly after: ManuscriptParagraph[]
  alignment?: string | undefined
  isDeleted: boolean
  readonly isCell: boolean
  readonly runs: Run[]
  style?: string | undefined
}

type DocumentInput = {
  readonly budget: Budget
  readonly part: ArchivePart
  readonly styles: ReadonlyMap<string, string>
}

/**
 * Reads the paragraphs of a Word document in order: line breaks part them, cells of a table follow each other, a text
 * box stands after the paragraph it is anchored to. Pictures, comments, notes and deleted text are skipped.
 *
 * @param styles - names of the paragraph styles by their ids
 */
export async function readDocument({
  budget,
  part,
  styles,
}: DocumentInput): Promise<readonly ManuscriptParagraph[]> {
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
  return document.paragraphs
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
  readonly paragraphs: ManuscriptParagraph[] = []
  #cells = 0
  #characters = 0
  /** Runs of a paragraph whose mark was deleted: they continue in the next paragraph. */
  #deletedRuns: Run[] = []
  readonly #open: Open[] = []
  readonly #path: string[] = []
  /** Depth of the element that is being skipped. */
  #skippedFrom = Infinity
  readonly #styles: ReadonlyMap<string, string>

  constructor(styles: ReadonlyMap<string, string>) {
    this.#styles = styles
  }

  open({ attribute, name, vocabulary }: Element): void {
    const path = this.#path
    const element = `${vocabulary}:${name}`
    const parent = path.at(-1)
    path.push(element)
    if (path.length > this.#skippedFrom) return
    if (element === 'w:del' && parent === 'w:trPr') this.#skipRow()
    else if (element === 'w:del' && parent === 'w:rPr') this.#deleteMark()
    else if (PASSED_OVER.has(element)) this.#skippedFrom = path.length
    else if (element === 'w:p') this.#begin()
    else if (element === 'w:tc') this.#cells += 1
    else this.#readInside({ element, parent, value: attribute('val') })
  }

  close(): void {
    const element = this.#path.pop()
    const depth = this.#path.length + 1
    if (depth === this.#skippedFrom) this.#skippedFrom = Infinity
    else if (depth > this.#skippedFrom) return
    else if (element === 'w:p') this.#end()
    if (element === 'w:tc') this.#cells -= 1
  }

  text(text: string): void {
    const element = this.#path.at(-1)
    if (this.#path.length >= this.#skippedFrom) return
    if (element === 'w:t' || element === 'm:t') this.#add(text)
  }

  #readInside({ element, parent, value }: InsideInput): void {
    const paragraph = this.#open.at(-1)
    if (!paragraph) return
    if (element === 'w:r') paragraph.runs.push({ isBold: false, text: '' })
    else if (parent === 'w:r') this.#add(CHARACTERS[element] ?? '')
    else this.#readProperty({ paragraph, property: this.#path.slice(-3).join('/'), value })
  }

  #readProperty({ paragraph, property, value }: PropertyInput): void {
    const run = paragraph.runs.at(-1)
    if (property === 'w:r/w:rPr/w:b' && run) run.isBold = value !== 'false' && value !== '0'
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
    else paragraph?.runs.push({ isBold: false, text })
  }

  #end(): void {
    const paragraph = this.#open.pop()
    if (!paragraph) return
    if (paragraph.isDeleted) this.#deletedRuns = paragraph.runs
    const lines = paragraph.isDeleted ? [] : this.#toLines(paragraph)
    const above = this.#open.at(-1)
    const into = above ? above.after : this.paragraphs
    for (const line of [...lines, ...paragraph.after]) into.push(line)
    if (into.length > MOST_PARAGRAPHS) throw new ArchiveFault('tooManyParagraphs')
  }

  #toLines({ alignment, isCell, runs, style }: Open): readonly ManuscriptParagraph[] {
    const written = runs.filter(({ text }) => text !== '')
    const isBold =
      written.length > 0 && written.every((run) => run.isBold || run.text.trim() === '')
    const name = style === undefined ? undefined : this.#styles.get(style)
    const heading = headingOf([name, style].filter((word) => word !== undefined).join(' '))
    return written
      .map(({ text }) => text)
      .join('')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .map((text) => ({
        ...(isBold && { bold: true }),
        ...(alignment === 'center' && { centred: true }),
        ...(heading !== undefined && { heading }),
        ...(isCell && { isCell }),
        text,
      }))
  }

  #skipRow(): void {
    this.#skippedFrom = this.#path.lastIndexOf('w:tr') + 1
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
