import type { ManuscriptProblemKey } from './ManuscriptProblem.ts'

import { pictureTypeOf } from './documentText.ts'

type Received = { readonly bytes: Buffer; readonly fileName: string }
type Signature = {
  readonly at?: number
  readonly key: ManuscriptProblemKey
  readonly start: string
}

/** File types by their first bytes, as Latin letters, whatever the name says. */
const signatures: readonly Signature[] = [
  { key: 'rtf', start: '{\\rtf' },
  { key: 'archive', start: 'Rar!\u001A' },
  { key: 'archive', start: "7z\u00BC\u00AF'\u001C" },
  { key: 'archive', start: '\u001F\u008B\b' },
  { key: 'image', start: 'II*\0' },
  { key: 'image', start: 'MM\0*' },
  { at: 4, key: 'image', start: 'ftypheic' },
  { at: 4, key: 'image', start: 'ftypavif' },
  { at: 4, key: 'image', start: 'ftypmif1' },
]
const OLE = 'd0cf11e0a1b11ae1'
/** Readers of PDF look for its mark this far. */
const PDF_WITHIN = 1024
const MAIL =
  /^(?:(?:Received|Return-Path|Delivered-To|Message-ID|MIME-Version|From|Date|Subject|X-[\w-]+):[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){2}/iu
/** Word documents as one XML file, of 2003 and after. */
const WORD_XML = /<\?mso-application progid="Word\.Document"\?>|<pkg:package\b|<w:wordDocument\b/u

/** Refusal of a file that its first bytes tell to be none of those that are read; undefined otherwise. */
export function recogniseFile({ bytes, fileName }: Received): ManuscriptProblemKey | undefined {
  if (bytes.subarray(0, PDF_WITHIN).includes('%PDF-')) return 'pdf'
  if (bytes.toString('hex', 0, 8) === OLE) return keyOfContainer({ bytes, fileName })
  const isPicture = pictureTypeOf(bytes) !== undefined || isBitmap(bytes)
  if (isPicture) return 'image'
  const start = bytes.toString('latin1', 0, 16)
  return signatures.find(({ at = 0, start: sign }) => start.startsWith(sign, at))?.key
}

/** A text begins with `BM` now and then; a bitmap has four zeros behind its length. */
const isBitmap = (bytes: Buffer): boolean =>
  bytes.length > 10 && bytes.toString('latin1', 0, 2) === 'BM' && bytes.readUInt32LE(6) === 0

/** Names in the directory of an OLE container, and what they tell. [MS-CFB]; a password: [MS-OFFCRYPTO] 2.3 */
const contents: readonly { readonly key: ManuscriptProblemKey; readonly name: string }[] = [
  { key: 'encrypted', name: 'EncryptedPackage' },
  { key: 'excel', name: 'Workbook' },
  { key: 'powerpoint', name: 'PowerPoint Document' },
  { key: 'wholeMail', name: '__substg1.0_' },
]

function keyOfContainer({ bytes, fileName }: Received): ManuscriptProblemKey {
  const has = (name: string) => bytes.includes(name, 0, 'utf16le')
  const isText = has('WordDocument')
  const found = contents.find(({ key, name }) => has(name) && !(isText && key !== 'encrypted'))
  if (found && (found.key !== 'encrypted' || has('EncryptionInfo'))) return found.key
  return /\.(?:wps|wpt)$/iu.test(fileName) || has('WpsCustomData') ? 'wps' : 'oldWord'
}

/** Refusal of a text that is the source of something else; undefined for one that people read. */
export function recogniseText(text: string): ManuscriptProblemKey | undefined {
  const start = text.slice(0, 4000)
  if (WORD_XML.test(start)) return 'oldWord'
  return MAIL.test(start) ? 'wholeMail' : undefined
}
