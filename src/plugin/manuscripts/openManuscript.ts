import { createHash } from 'node:crypto'

import type { DocumentText } from './documentText.ts'
import type { ManuscriptProblemKey } from './ManuscriptProblem.ts'

import { parseMarkdown } from '../../domain/manuscripts/parseMarkdown.ts'
import { dropUnseen } from '../../domain/text/fitText.ts'
import { decodeText } from './decodeText.ts'
import { MOST_CHARACTERS, MOST_PARAGRAPHS } from './documentText.ts'
import { cutPictures, dataOf } from './htmlPictures.ts'
import { ManuscriptProblem } from './ManuscriptProblem.ts'
import { readDocx, unpackPictures } from './readDocx.ts'
import { readPage } from './readHtml.ts'
import { recogniseFile, recogniseText } from './recogniseFile.ts'

/** Opened manuscript: the type to store it as, and its plain structure. */
export type OpenedManuscript = DocumentText & {
  readonly mimeType: string
  /** Hash of the bytes as received, hexadecimal. */
  readonly sha256: string
  /** The text as received, for reading in the admin panel. */
  readonly text: string
}

const MOST_BYTES = 10_000_000
/** Largest number of characters of a page with its markup, without pictures in it. */
const MOST_MARKUP = 1_000_000

const ZIP = Buffer.from('504b0304', 'hex')
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Endings of file names by the type of the file; the first is what a file with another is called. */
const endings: Readonly<Record<string, readonly string[]>> = {
  [DOCX]: ['.docx'],
  'text/html': ['.html', '.htm'],
  'text/markdown': ['.md', '.markdown'],
  'text/plain': ['.txt', '.text'],
}

/** Name under which a manuscript is stored: it ends as its type does. */
export function nameByType(fileName: string, mimeType: string): string {
  const known = endings[mimeType] ?? []
  const isNamed = known.some((ending) => fileName.toLowerCase().endsWith(ending))
  return isNamed ? fileName : `${fileName}${known[0] ?? ''}`
}

/**
 * Opens a manuscript: a .docx, or a text or HTML page in UTF-8, UTF-16, GB 18030 or Big5. Content decides, not the name.
 *
 * @throws {ManuscriptProblem} naming the file and the remedy, when it cannot be read or holds no text
 */
export async function openManuscript(bytes: Buffer, fileName: string): Promise<OpenedManuscript> {
  const fault = faultOf({ bytes, fileName })
  if (fault) throw new ManuscriptProblem({ fileName, key: fault })
  const opened = isZip(bytes) ? await openDocx({ bytes, fileName }) : openText({ bytes, fileName })
  if (opened.paragraphs.length === 0) throw new ManuscriptProblem({ fileName, key: 'empty' })
  if (opened.text.length > MOST_CHARACTERS)
    throw new ManuscriptProblem({ fileName, key: 'tooLong' })
  if (opened.paragraphs.length > MOST_PARAGRAPHS)
    throw new ManuscriptProblem({ fileName, key: 'tooManyParagraphs' })
  return { ...opened, sha256: createHash('sha256').update(bytes).digest('hex') }
}

/**
 * Takes pictures out of a manuscript, by their `part`.
 *
 * @returns undefined in the place of each that is none
 * @throws {ManuscriptProblem} as when the manuscript is opened
 */
export async function takePictures(
  bytes: Buffer,
  { fileName, parts }: { readonly fileName: string; readonly parts: readonly string[] },
): Promise<readonly (Buffer | undefined)[]> {
  if (isZip(bytes)) return unpackPictures(bytes, { fileName, parts })
  const decoded = decodeText(bytes)
  const page = cutPictures(decoded.kind === 'text' ? decoded.text : '')
  return parts.map((part) => dataOf(page, part))
}

const isZip = (bytes: Buffer): boolean => bytes.subarray(0, ZIP.length).equals(ZIP)

/** Problem that size, first bytes or name already show. */
function faultOf({ bytes, fileName }: Received): ManuscriptProblemKey | undefined {
  if (bytes.length === 0) return 'empty'
  const known = recogniseFile({ bytes, fileName })
  if (known) return known
  if (bytes.length > MOST_BYTES) return 'tooLarge'
  return /\.(?:docm|dotm)$/iu.test(fileName) ? 'macros' : undefined
}

type Opened = Omit<OpenedManuscript, 'sha256'>
type Received = { readonly bytes: Buffer; readonly fileName: string }

async function openDocx({ bytes, fileName }: Received): Promise<Opened> {
  try {
    return asOpened({ ...(await readDocx(bytes, fileName)), mimeType: DOCX })
  } catch (error) {
    // Archives of other kinds need not be written as strictly as ours.
    const isOther = error instanceof ManuscriptProblem && error.key === 'brokenDocx'
    if (!isOther || /\.docx$/iu.test(fileName) || bytes.includes('word/')) throw error
    throw new ManuscriptProblem({ cause: error, fileName, key: 'archive' })
  }
}

/** A file that is no plain text is read in the panel as the lines it shows. */
const asOpened = (read: DocumentText & Pick<Opened, 'mimeType'>): Opened => ({
  ...read,
  text: read.paragraphs.map(({ text }) => text).join('\n'),
})

function openText({ bytes, fileName }: Received): Opened {
  if (/\.docx$/iu.test(fileName)) throw new ManuscriptProblem({ fileName, key: 'brokenDocx' })
  const { data, html: text } = cutPictures(decodedOf({ bytes, fileName }))
  const isRead = isPage({ fileName, text })
  const other = isRead ? undefined : (recogniseText(text) ?? unreadName(fileName))
  if (other) throw new ManuscriptProblem({ fileName, key: other })
  // The length is checked before anything is parsed.
  if (text.length > (isRead ? MOST_MARKUP : MOST_CHARACTERS))
    throw new ManuscriptProblem({ fileName, key: 'tooLong' })
  if (isRead) return asOpened({ ...readPage({ data, html: text }), mimeType: 'text/html' })
  return {
    changes: [],
    lost: {},
    mimeType: /\.(?:md|markdown)$/iu.test(fileName) ? 'text/markdown' : 'text/plain',
    notes: [],
    paragraphs: withoutUnseen(parseMarkdown(text)),
    pictures: [],
    text,
  }
}

/** Names and figures are recognised by their letters: what prints as nothing must not stand between them. */
const withoutUnseen = (paragraphs: Opened['paragraphs']): Opened['paragraphs'] =>
  paragraphs
    .map((paragraph) => ({ ...paragraph, text: dropUnseen(paragraph.text).trim() }))
    .filter(({ text }) => text !== '')

function decodedOf({ bytes, fileName }: Received): string {
  const decoded = decodeText(bytes)
  if (decoded.kind === 'text')
    // PostgreSQL stores no NUL, and other controls print as nothing: only the stored file keeps them.
    // eslint-disable-next-line no-control-regex
    return decoded.text.replaceAll(/[\u0000-\u0008\u000E-\u001F\u007F]/gu, '')
  const key = decoded.kind === 'unknown' ? 'unknownEncoding' : decoded.kind
  throw new ManuscriptProblem({ fileName, key })
}

/** Problem with the name of a text: one with another known ending is no manuscript. */
const unreadName = (fileName: string): ManuscriptProblemKey | undefined =>
  /\.[a-z][a-z\d]{1,7}$/iu.test(fileName) && !/\.(?:html?|md|markdown|txt|text)$/iu.test(fileName)
    ? 'unknownType'
    : undefined

/** Whether a text is a page, by its first words where its name does not say so: desks save pages as .txt. */
const isPage = ({
  fileName,
  text,
}: {
  readonly fileName: string
  readonly text: string
}): boolean =>
  /\.html?$/iu.test(fileName) ||
  /^\uFEFF?\s*(?:Version:[\d.]+\s+StartHTML:|(?:<\?xml[^<>]*>\s*)?(?:<!--[^]{0,2000}?-->\s*)*<(?:!doctype html|html|head|meta|body|div|article|section|table|p|span|h[1-6])[\s>])/iu.test(
    text.slice(0, 4000),
  )
