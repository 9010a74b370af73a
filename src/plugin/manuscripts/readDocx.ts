import type { ArchivePart } from './openArchive.ts'
import type { DocumentStyles, DocumentText } from './readDocument.ts'
import type { Element } from './readXml.ts'
import type { Budget } from './unpackPart.ts'

import { readLosses } from '../../domain/text/losses.ts'
import { ManuscriptProblem } from './ManuscriptProblem.ts'
import { ArchiveFault, openArchive } from './openArchive.ts'
import { readDocument } from './readDocument.ts'
import { readXml } from './readXml.ts'
import { unpackPart } from './unpackPart.ts'

/** Largest size of all parts unpacked, in bytes; pictures count, though they are not kept. */
const MOST_BYTES = 100_000_000
/** Largest size of what is parsed as XML. A text of 20,000 characters has about 1 MB. */
const MOST_XML = 24_000_000

/**
 * Reads the paragraphs of a .docx file, marking headings, bold and centred lines and table cells. Every part is checked
 * before any is trusted, and nothing outside the file is read, whatever it refers to.
 *
 * @throws {ManuscriptProblem} when the file is damaged, protected, has macros or would unpack without end
 */
export async function readDocx(bytes: Buffer, fileName: string): Promise<DocumentText> {
  try {
    return await readChecked(openArchive(bytes))
  } catch (error) {
    if (!(error instanceof ArchiveFault)) throw error
    throw new ManuscriptProblem({ cause: error, fileName, key: error.key })
  }
}

async function readChecked(parts: readonly ArchivePart[]): Promise<DocumentText> {
  await checkParts(parts)
  const budget: Budget = { bytes: MOST_XML }
  const relations = await readRelations(budget, parts)
  const find = (name: string | undefined) => parts.find((part) => part.name === name)
  const document = find(
    relations.find(({ from, type }) => from === '' && type === 'officeDocument')?.to,
  )
  if (!document) throw new ArchiveFault('brokenDocx')
  const styles = find(
    relations.find(({ from, type }) => from === document.name && type === 'styles')?.to,
  )
  const { lost, paragraphs } = await readDocument({
    budget,
    part: document,
    styles: styles ? await readStyles(budget, styles) : { names: new Map(), numbered: new Set() },
  })
  const edges = relations.filter(({ from }) => from === document.name)
  const printed = async (kind: 'footer' | 'header') => {
    const part = edges.filter(({ type }) => type === kind).flatMap(({ to }) => find(to) ?? [])
    return countWritten(budget, part)
  }
  return {
    lost: readLosses({ ...lost, footer: await printed('footer'), header: await printed('header') }),
    paragraphs,
  }
}

/** Number of the parts that print words on every page: running heads, page numbers. */
async function countWritten(budget: Budget, parts: readonly ArchivePart[]): Promise<number> {
  let count = 0
  for (const part of parts) {
    let words = ''
    const text = (piece: string) => {
      words += piece.trim().slice(0, 1)
    }
    await readXml({ budget, handlers: { open: () => undefined, text }, part })
    if (words !== '') count += 1
  }
  return count
}

/** Refuses macros, by part names and content types, and parts whose content is not what the archive says. */
async function checkParts(parts: readonly ArchivePart[]): Promise<void> {
  if (parts.some(({ name }) => /vbaproject|vbadata|activex|macrosheets/iu.test(name)))
    throw new ArchiveFault('macros')
  const types = parts.find(({ name }) => name === '[Content_Types].xml')
  if (!types) throw new ArchiveFault('brokenDocx')
  const budget: Budget = { bytes: MOST_BYTES }
  const claimed = parts.reduce((sum, { size }) => sum + size, 0)
  if (claimed > MOST_BYTES) throw new ArchiveFault('unpacksTooLarge')
  for (const part of parts) await unpackPart({ budget, part, take: () => undefined })
  await readXml({
    budget,
    handlers: {
      open: ({ attribute }) => {
        if (/macroEnabled|vbaProject/iu.test(attribute('ContentType') ?? ''))
          throw new ArchiveFault('macros')
      },
    },
    part: types,
  })
}

type Relation = { readonly from: string; readonly to: string; readonly type: string }

/**
 * Reads the relations between the parts of the archive.
 *
 * @throws {ArchiveFault} when a part would be fetched from elsewhere as soon as somebody opens the file; allowed are
 * links that a reader follows, pictures, and a template on the writer's own disk
 */
async function readRelations(
  budget: Budget,
  parts: readonly ArchivePart[],
): Promise<readonly Relation[]> {
  const relations: Relation[] = []
  for (const part of parts.filter(({ name }) => /(?:^|\/)_rels\/[^/]*\.rels$/u.test(name))) {
    const open = ({ attribute, name }: Element) => {
      if (name !== 'Relationship') return
      const type = attribute('Type')?.split('/').at(-1) ?? ''
      const target = attribute('Target') ?? ''
      const isOutside = attribute('TargetMode') === 'External'
      if (isOutside && !followed.has(type) && isRemote(target)) throw new ArchiveFault('outside')
      if (!isOutside) relations.push({ ...toPlaces(part, target), type })
    }
    await readXml({ budget, handlers: { open }, part })
  }
  return relations
}

const followed: ReadonlySet<string> = new Set(['hyperlink', 'image'])

const isRemote = (target: string): boolean =>
  /^\s*(?:(?!file:)[a-z][a-z0-9+.-]+:|(?:file:)?[\\/]{2}(?![\\/]))/iu.test(target)

/**
 * Resolves a relation: `word/_rels/document.xml.rels` belongs to `word/document.xml`, and names parts relative to it.
 */
function toPlaces(part: ArchivePart, target: string) {
  const folder = part.name.slice(0, part.name.lastIndexOf('_rels/'))
  const from = part.name.replace('_rels/', '').replace(/\.rels$/u, '')
  return { from, to: target.startsWith('/') ? target.slice(1) : `${folder}${target}` }
}

/** Reads the paragraph styles; the first of several with one id counts. */
async function readStyles(budget: Budget, part: ArchivePart): Promise<DocumentStyles> {
  const names = new Map<string, string>()
  const numbered = new Set<string>()
  let style: string | undefined
  const open = ({ attribute, name, vocabulary }: Element) => {
    if (vocabulary !== 'w') return
    if (name === 'style')
      style = attribute('type') === 'paragraph' ? attribute('styleId') : undefined
    if (style === undefined) return
    if (name === 'name' && !names.has(style)) names.set(style, attribute('val') ?? '')
    if (name === 'numId' && attribute('val') !== '0') numbered.add(style)
  }
  await readXml({ budget, handlers: { open }, part })
  return { names, numbered }
}
