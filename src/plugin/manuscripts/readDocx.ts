import type { NoteKind } from './documentRuns.ts'
import type { DocumentText } from './documentText.ts'
import type { PictureFile, WrittenNote } from './layOutBlocks.ts'
import type { ArchivePart } from './openArchive.ts'
import type { Relation } from './readRelations.ts'
import type { DocumentStyles } from './readStyles.ts'
import type { Budget } from './unpackPart.ts'

import { listLosses, readLosses } from '../../domain/text/losses.ts'
import { checkParts } from './checkParts.ts'
import { MOST_PICTURE_BYTES, pictureTypeOf } from './documentText.ts'
import { layOutBlocks } from './layOutBlocks.ts'
import { ListCounter } from './listNumbers.ts'
import { ManuscriptProblem } from './ManuscriptProblem.ts'
import { ArchiveFault, openArchive } from './openArchive.ts'
import { readChart } from './readChart.ts'
import { readDocument, readNotes } from './readDocument.ts'
import { readNumbering } from './readNumbering.ts'
import { readRelations } from './readRelations.ts'
import { readStyles } from './readStyles.ts'
import { readXml } from './readXml.ts'
import { unpackPart } from './unpackPart.ts'

/** Largest size of what is parsed as XML. A text of 20,000 characters has about 1 MB. */
const MOST_XML = 24_000_000
/** Most elements of all that is parsed. A text of 20,000 characters has about 20,000. */
const MOST_ELEMENTS = 400_000

/**
 * Reads the paragraphs of a .docx file, marking headings, bold and centred lines, list items and table cells, with its
 * notes, tracked changes and pictures. Every part is checked before any is trusted, and nothing outside the file is
 * read, whatever it refers to.
 *
 * @throws {ManuscriptProblem} when the file is damaged, protected, has macros or would unpack without end
 */
export const readDocx = (bytes: Buffer, fileName: string): Promise<DocumentText> =>
  asProblem(fileName, async () => {
    const parts = openArchive(bytes)
    return new Docx(parts, await checkParts(parts)).read()
  })

/**
 * Unpacks the named parts of a .docx file that are pictures.
 *
 * @returns undefined in the place of each that is none, or is too large
 * @throws {ManuscriptProblem} as when the file is read
 */
export const unpackPictures = (
  bytes: Buffer,
  { fileName, parts: names }: { readonly fileName: string; readonly parts: readonly string[] },
): Promise<readonly (Buffer | undefined)[]> =>
  asProblem(fileName, async () => {
    const parts = openArchive(bytes)
    const beginnings = await checkParts(parts)
    const pictures: (Buffer | undefined)[] = []
    for (const name of names) {
      const part = parts.find((each) => each.name === name)
      const isPicture = part && pictureFileOf(part, beginnings) !== undefined
      pictures.push(isPicture ? await unpack(part) : undefined)
    }
    return pictures
  })

async function asProblem<Read>(fileName: string, act: () => Promise<Read>): Promise<Read> {
  try {
    return await act()
  } catch (error) {
    if (!(error instanceof ArchiveFault)) throw error
    throw new ManuscriptProblem({ cause: error, fileName, key: error.key })
  }
}

async function unpack(part: ArchivePart): Promise<Buffer> {
  const pieces: Buffer[] = []
  const take = (piece: Buffer) => {
    pieces.push(piece)
  }
  await unpackPart({ budget: { bytes: MOST_PICTURE_BYTES }, part, take })
  return Buffer.concat(pieces)
}

/** What a part is as a picture; undefined for anything else, and for one that is too large. */
function pictureFileOf(
  part: ArchivePart,
  beginnings: ReadonlyMap<string, Buffer>,
): PictureFile | undefined {
  const mimeType = pictureTypeOf(beginnings.get(part.name) ?? Buffer.alloc(0))
  const isTaken = mimeType !== undefined && part.size <= MOST_PICTURE_BYTES
  return isTaken ? { mimeType, part: part.name, size: part.size } : undefined
}

/** Relations to what holds the words of a drawing. */
const CHARTS: ReadonlySet<string> = new Set(['chart', 'diagramData'])

/** Parts of a .docx file that were checked, and how they belong together. */
class Docx {
  readonly #beginnings: ReadonlyMap<string, Buffer>
  readonly #budget: Budget = { bytes: MOST_XML, elements: MOST_ELEMENTS }
  readonly #parts: ReadonlyMap<string, ArchivePart>

  constructor(parts: readonly ArchivePart[], beginnings: ReadonlyMap<string, Buffer>) {
    this.#beginnings = beginnings
    this.#parts = new Map(parts.map((part) => [part.name, part]))
  }

  async read(): Promise<DocumentText> {
    const budget = this.#budget
    const relations = await readRelations(budget, [...this.#parts.values()])
    const document = this.#find(
      relations.find(({ from, type }) => from === '' && type === 'officeDocument'),
    )
    if (!document) throw new ArchiveFault('brokenDocx')
    const own = relations.filter(({ from }) => from === document.name)
    const relatedAs = (kind: string) => this.#find(own.find(({ type }) => type === kind))
    const styles = await readStyles(budget, relatedAs('styles'))
    const lists = await readNumbering({ budget, part: relatedAs('numbering'), styles })
    const written = await readDocument({ budget, part: document, styles })
    const noted = async (kind: Exclude<NoteKind, 'chart'>) => {
      const { losses, notes } = await this.#readNotes(relatedAs(`${kind}s`), styles)
      for (const { count, kind: lost } of losses) written.losses.note(lost, count)
      return notes
    }
    const laid = layOutBlocks({
      ...written,
      counter: new ListCounter(lists),
      files: this.#picturesOf(own),
      notes: {
        chart: await this.#readCharts(own),
        comment: await noted('comment'),
        endnote: await noted('endnote'),
        footnote: await noted('footnote'),
      },
    })
    const edges = {
      footer: await this.#countWritten(own, 'footer'),
      header: await this.#countWritten(own, 'header'),
    }
    return { ...laid, lost: readLosses({ ...laid.lost, ...edges }) }
  }

  #find(relation: Relation | undefined): ArchivePart | undefined {
    return relation && this.#parts.get(relation.to)
  }

  async #readNotes(part: ArchivePart | undefined, styles: DocumentStyles) {
    if (!part) return { losses: [], notes: new Map<string, WrittenNote>() }
    const { losses, notes } = await readNotes({ budget: this.#budget, part, styles })
    return { losses: listLosses(losses.lost), notes }
  }

  /** Words of charts and diagrams, by the ids of their relations. */
  async #readCharts(relations: readonly Relation[]): Promise<ReadonlyMap<string, WrittenNote>> {
    const charts = new Map<string, WrittenNote>()
    for (const relation of relations.filter(({ type }) => CHARTS.has(type))) {
      const part = this.#find(relation)
      if (part) charts.set(relation.id, { text: await readChart(this.#budget, part) })
    }
    return charts
  }

  #picturesOf(relations: readonly Relation[]): ReadonlyMap<string, PictureFile> {
    return new Map(
      relations.flatMap(({ id, to, type }) => {
        const part = type === 'image' ? this.#parts.get(to) : undefined
        const file = part && pictureFileOf(part, this.#beginnings)
        return file ? [[id, file] as const] : []
      }),
    )
  }

  /** Number of the parts that print words on every page: running heads, page numbers. */
  async #countWritten(relations: readonly Relation[], kind: 'footer' | 'header'): Promise<number> {
    let count = 0
    for (const relation of relations.filter(({ type }) => type === kind)) {
      const part = this.#find(relation)
      if (part && (await this.#isWritten(part))) count += 1
    }
    return count
  }

  async #isWritten(part: ArchivePart): Promise<boolean> {
    let isWritten = false
    const text = (piece: string) => {
      isWritten ||= piece.trim() !== ''
    }
    await readXml({ budget: this.#budget, handlers: { open: () => undefined, text }, part })
    return isWritten
  }
}
