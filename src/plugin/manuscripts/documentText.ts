import type { ManuscriptParagraph } from '../../domain/manuscripts/index.ts'
import type { SheetNote } from '../../domain/manuscripts/sheet.ts'
import type { Losses } from '../../domain/text/losses.ts'
import type { PictureCrop } from './drawings.ts'

/** Picture of a manuscript. */
export type ManuscriptPicture = {
  /** Words for those who cannot see it; empty where the writer gave none. */
  readonly alt: string
  /** Words under or above it, as printed; else those for who cannot see it; may be empty. */
  readonly caption: string
  /** What the document does not show of it; the file holds the whole picture. */
  readonly crop?: PictureCrop
  readonly mimeType: PictureType
  /** Number of the received paragraph of its caption; without one, that in or behind which it stands. */
  readonly paragraph: number
  /** Its name in the file: see `extractPictures`. */
  readonly part: string
  /** Bytes. */
  readonly size: number
}

export type PictureType = 'image/gif' | 'image/jpeg' | 'image/png' | 'image/webp'

/** Text of a document and what it holds beside. Numbers of paragraphs count those of `paragraphs`. */
export type DocumentText = {
  /** Tracked changes, which the text holds as accepted. */
  readonly changes: readonly SheetNote[]
  /** Counted by kind: what is not in the text, or not in its form. */
  readonly lost: Losses
  /** Comments, footnotes and endnotes. */
  readonly notes: readonly SheetNote[]
  readonly paragraphs: readonly ManuscriptParagraph[]
  readonly pictures: readonly ManuscriptPicture[]
}

/** Largest number of characters of a text, however it arrives. A work report of two hours has 20,000. */
export const MOST_CHARACTERS = 300_000
export const MOST_PARAGRAPHS = 20_000
/** Most notes and changes that are told one by one, and most pictures; further ones are counted. */
export const MOST_NOTES = 2000
export const MOST_PICTURES = 30
/** Largest picture that is taken. */
export const MOST_PICTURE_BYTES = 10_000_000

/** Type of a picture by its first bytes; undefined for one that no page shows, and for what is none. */
export function pictureTypeOf(start: Uint8Array): PictureType | undefined {
  const first = Array.from(start.subarray(0, 12), (byte) => String.fromCodePoint(byte)).join('')
  if (first.startsWith('\u00FF\u00D8\u00FF')) return 'image/jpeg'
  if (first.startsWith('\u0089PNG\r\n\u001A\n')) return 'image/png'
  if (/^GIF8[79]a/u.test(first)) return 'image/gif'
  return /^RIFF[^]{4}WEBP/u.test(first) ? 'image/webp' : undefined
}
