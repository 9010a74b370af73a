import mammoth from 'mammoth'

import type { ManuscriptParagraph } from '../../domain/manuscripts/index.ts'

import { checkZip, type ZipFault } from './checkZip.ts'
import { ManuscriptProblem, type ManuscriptProblemKey } from './ManuscriptProblem.ts'

/** A node of mammoth's document, of which only these are believed, and only when they are what they should be. */
type DocxNode = { readonly [key: string]: unknown }

const faults: Readonly<Record<ZipFault, ManuscriptProblemKey>> = {
  broken: 'brokenDocx',
  encrypted: 'encrypted',
  macros: 'macros',
  tooLarge: 'tooLarge',
}
/** Deeper nesting than any document has. */
const MOST_DEPTH = 60

/**
 * The paragraphs of a .docx file, with headings, bold and centred lines marked; line breaks part paragraphs,
 * cells of a table follow each other. Pictures, comments and deleted text are passed over; nothing outside the
 * file is ever read, whatever it refers to.
 *
 * @throws {ManuscriptProblem} when the file is damaged, protected, has macros or would unpack without end
 */
export const readDocx = async ({
  bytes,
  fileName,
}: {
  readonly bytes: Buffer
  readonly fileName: string
}): Promise<readonly ManuscriptParagraph[]> => {
  const fault = checkZip(bytes)
  if (fault) throw new ManuscriptProblem({ fileName, key: faults[fault] })
  let found: readonly ManuscriptParagraph[] = []
  try {
    await mammoth.convertToHtml(
      { buffer: bytes },
      {
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
        externalFileAccess: false,
        includeEmbeddedStyleMap: false,
        transformDocument: (document: unknown) => {
          found = readNode({ depth: 0, node: toNode(document) })
          // The HTML is not wanted: an empty document spares making it.
          return { ...toNode(document), children: [] }
        },
      },
    )
  } catch (cause) {
    throw new ManuscriptProblem({ cause, fileName, key: 'brokenDocx' })
  }
  return found.flatMap((paragraph) => {
    const text = paragraph.text.trim()
    return text === '' ? [] : [{ ...paragraph, text }]
  })
}

const readNode = ({
  depth,
  node,
}: {
  readonly depth: number
  readonly node: DocxNode
}): readonly ManuscriptParagraph[] => {
  if (depth > MOST_DEPTH) return []
  if (node.type === 'paragraph') return readParagraph(node)
  return childrenOf(node).flatMap((child) => readNode({ depth: depth + 1, node: child }))
}

const readParagraph = (node: DocxNode): readonly ManuscriptParagraph[] => {
  const runs = readRuns({ bold: false, depth: 0, node })
  const isBold = runs.length > 0 && runs.every(({ bold, text }) => bold || text.trim() === '')
  const heading = headingOf(node)
  return runs
    .map(({ text }) => text)
    .join('')
    .split('\n')
    .map((text) => ({
      ...(isBold && { bold: true }),
      ...(node.alignment === 'center' && { centred: true }),
      ...(heading !== undefined && { heading }),
      text,
    }))
}

type Run = { readonly bold: boolean; readonly text: string }

const readRuns = ({
  bold,
  depth,
  node,
}: {
  readonly bold: boolean
  readonly depth: number
  readonly node: DocxNode
}): readonly Run[] => {
  if (node.type === 'text' && typeof node.value === 'string') return [{ bold, text: node.value }]
  if (node.type === 'tab') return [{ bold, text: ' ' }]
  if (node.type === 'break') return [{ bold, text: '\n' }]
  if (depth > MOST_DEPTH || node.type === 'image' || node.type === 'noteReference') return []
  const isBold = bold || node.isBold === true
  return childrenOf(node).flatMap((child) =>
    readRuns({ bold: isBold, depth: depth + 1, node: child }),
  )
}

/** Word's own names of heading styles, in English and Chinese; a title is a heading of the first level. */
const headingOf = ({ styleId, styleName }: DocxNode): number | undefined => {
  const style = [styleName, styleId].filter((name) => typeof name === 'string').join(' ')
  if (/\bsubtitle\b|副标题/iu.test(style)) return 2
  const level = /(?:heading|标题) ?(?<level>[1-6])/iu.exec(style)?.groups?.level
  if (level !== undefined) return Number(level)
  return /\btitle\b|(?:^|\s)标题(?:$|\s)/iu.test(style) ? 1 : undefined
}

const toNode = (value: unknown): DocxNode =>
  typeof value === 'object' && value !== null ? { ...value } : {}

const childrenOf = (node: DocxNode): readonly DocxNode[] =>
  Array.isArray(node.children) ? node.children.map(toNode) : []
