import { createHash } from 'node:crypto'

import type { ManuscriptParagraph } from '../../domain/manuscripts/index.ts'
import type { Losses } from '../../domain/text/losses.ts'
import type { ManuscriptProblemKey } from './ManuscriptProblem.ts'

import { parseMarkdown } from '../../domain/manuscripts/index.ts'
import { dropUnseen } from '../../domain/text/fitText.ts'
import { decodeText } from './decodeText.ts'
import { ManuscriptProblem } from './ManuscriptProblem.ts'
import { MOST_CHARACTERS, MOST_PARAGRAPHS } from './readDocument.ts'
import { readDocx } from './readDocx.ts'
import { readHtml } from './readHtml.ts'

/** Opened manuscript: the type to store it as, and its plain structure. */
export type OpenedManuscript = {
  /** What the file holds beside its text, or in a form that was not taken. */
  readonly lost: Losses
  readonly mimeType: string
  readonly paragraphs: readonly ManuscriptParagraph[]
  /** Hash of the bytes as received, hexadecimal. */
  readonly sha256: string
  /** The text as received, for reading in the admin panel. */
  readonly text: string
}

const MOST_BYTES = 10_000_000

/** File types by their first bytes, whatever the file name says. */
const signatures: readonly {
  readonly bytes: readonly number[]
  readonly key: ManuscriptProblemKey
}[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46], key: 'pdf' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], key: 'oldWord' },
]
const ZIP = [0x50, 0x4b, 0x03, 0x04]
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** MIME type of a manuscript by its name; call this only after opening, which checks that name and content agree. */
export function manuscriptType(fileName: string): string {
  if (/\.docx$/iu.test(fileName)) return DOCX
  if (/\.html?$/iu.test(fileName)) return 'text/html'
  return /\.(?:md|markdown)$/iu.test(fileName) ? 'text/markdown' : 'text/plain'
}

/**
 * Opens a manuscript: a .docx, or a text or HTML page in UTF-8, UTF-16 or GB 18030. Content decides, not the name alone.
 *
 * @throws {ManuscriptProblem} naming the file and the remedy, when it cannot be read or holds no text
 */
export async function openManuscript(bytes: Buffer, fileName: string): Promise<OpenedManuscript> {
  const fault = faultOf({ bytes, fileName })
  if (fault) throw new ManuscriptProblem({ fileName, key: fault })
  const opened = withoutUnseen(
    startsWith(bytes, ZIP) ? await openDocx({ bytes, fileName }) : openText({ bytes, fileName }),
  )
  if (opened.paragraphs.length === 0) throw new ManuscriptProblem({ fileName, key: 'empty' })
  if (opened.text.length > MOST_CHARACTERS)
    throw new ManuscriptProblem({ fileName, key: 'tooLong' })
  if (opened.paragraphs.length > MOST_PARAGRAPHS)
    throw new ManuscriptProblem({ fileName, key: 'tooManyParagraphs' })
  return { ...opened, sha256: createHash('sha256').update(bytes).digest('hex') }
}

/** Problem that size, first bytes or name already show. */
function faultOf({ bytes, fileName }: Received): ManuscriptProblemKey | undefined {
  if (bytes.length === 0) return 'empty'
  if (bytes.length > MOST_BYTES) return 'tooLarge'
  const known = signatures.find((signature) => startsWith(bytes, signature.bytes))
  if (known?.key === 'oldWord' && isSealed(bytes)) return 'encrypted'
  if (known) return known.key
  return /\.(?:docm|dotm)$/iu.test(fileName) ? 'macros' : undefined
}

/**
 * Whether a file is a .docx under a password: an encrypted one lies in the container format of old Word files, whose
 * directory lists these two names. [MS-OFFCRYPTO] 2.3
 */
const isSealed = (bytes: Buffer): boolean =>
  ['EncryptionInfo', 'EncryptedPackage'].every((name) => bytes.includes(name, 0, 'utf16le'))

type Opened = Omit<OpenedManuscript, 'sha256'>
type Received = { readonly bytes: Buffer; readonly fileName: string }

/** Names and figures are recognised by their letters: what prints as nothing must not stand between them. */
const withoutUnseen = (opened: Opened): Opened => ({
  ...opened,
  paragraphs: opened.paragraphs
    .map((paragraph) => ({ ...paragraph, text: dropUnseen(paragraph.text).trim() }))
    .filter(({ text }) => text !== ''),
})

async function openDocx({ bytes, fileName }: Received): Promise<Opened> {
  if (!/\.docx$/iu.test(fileName)) throw new ManuscriptProblem({ fileName, key: 'unknownType' })
  return asOpened({ ...(await readDocx(bytes, fileName)), mimeType: manuscriptType(fileName) })
}

/** A file that is no plain text is read in the panel as the lines it shows. */
const asOpened = ({
  lost,
  mimeType,
  paragraphs,
}: Pick<Opened, 'lost' | 'mimeType' | 'paragraphs'>): Opened => ({
  lost,
  mimeType,
  paragraphs,
  text: paragraphs.map(({ text }) => text).join('\n'),
})

function openText({ bytes, fileName }: Received): Opened {
  if (/\.docx$/iu.test(fileName)) throw new ManuscriptProblem({ fileName, key: 'brokenDocx' })
  const decoded = decodeText(bytes)
  if (decoded.kind === 'binary') throw new ManuscriptProblem({ fileName, key: 'binary' })
  if (decoded.kind === 'unknown') throw new ManuscriptProblem({ fileName, key: 'unknownEncoding' })
  if (!/\.(?:html?|md|markdown|txt|text)$/iu.test(fileName))
    throw new ManuscriptProblem({ fileName, key: 'unknownType' })
  // PostgreSQL stores no NUL, and other controls print as nothing: only the stored file keeps them.
  // eslint-disable-next-line no-control-regex
  const text = decoded.text.replaceAll(/[\u0000-\u0008\u000E-\u001F\u007F]/gu, '')
  // The length is checked before anything is parsed.
  if (text.length > MOST_CHARACTERS) throw new ManuscriptProblem({ fileName, key: 'tooLong' })
  const mimeType = manuscriptType(fileName)
  if (isPage({ mimeType, text })) return asOpened({ ...readHtml(text), mimeType })
  return { lost: {}, mimeType, paragraphs: parseMarkdown(text), text }
}

/** Whether a text is a page, by its first words where its name does not say so: desks save pages as .txt. */
const isPage = ({
  mimeType,
  text,
}: {
  readonly mimeType: string
  readonly text: string
}): boolean =>
  mimeType === 'text/html' || /^\s*(?:<!doctype html|<html|<body|<div|<p)[\s>]/iu.test(text)

const startsWith = (bytes: Buffer, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte)
