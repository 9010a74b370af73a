import type { DefaultDocumentIDType, PayloadRequest } from 'payload'

import type { ManuscriptPicture } from '../manuscripts/documentText.ts'
import type { PictureCrop } from '../manuscripts/drawings.ts'

import { cutPhotoCredit } from '../../domain/manuscripts/cutPhotoCredit.ts'
import { cutText } from '../../domain/text/cutText.ts'
import { extractPictures } from '../manuscripts/readReceived.ts'
import { keepPicture } from './keepPicture.ts'
import { readStoredFile } from './understand.ts'

type Pictured = {
  readonly manuscript: DefaultDocumentIDType
  readonly pictures: readonly ManuscriptPicture[]
  readonly req: PayloadRequest
}

/** Ids of the pictures of a manuscript, in their order; undefined in the place of one that nobody can show. */
type KeptPictures = readonly (DefaultDocumentIDType | undefined)[]

/**
 * Makes the pictures of a stored manuscript drafts of their own, with caption and credit. The same picture is stored
 * once: a second time, and when an earlier manuscript had it, it is the picture on record.
 */
export async function savePictures({ manuscript, pictures, req }: Pictured): Promise<KeptPictures> {
  if (pictures.length === 0) return []
  const file = await readStoredFile(manuscript, req)
  const parts = pictures.map(({ part }) => part)
  const taken = await extractPictures({ ...file, parts })
  const kept: (DefaultDocumentIDType | undefined)[] = []
  for (const [number, picture] of pictures.entries()) {
    const bytes = taken[number]
    const shown = bytes && (await toShown({ bytes, picture, req }))
    const name = `picture${endings[shown?.mimeType ?? ''] ?? ''}`
    kept.push(shown && (await keepPicture({ ...shown, ...wordsOf(picture), name }, req)))
  }
  return kept
}

type Shown = { readonly bytes: Buffer; readonly mimeType: string }

/** Picture as it can be stored: one that is damaged is none, and of a GIF its first frame is a PNG. */
async function toShown({
  bytes,
  picture: { crop, mimeType },
  req,
}: Taken): Promise<Shown | undefined> {
  // As the host app hands it to Payload: the part that is needed.
  const sharp = req.payload.config.sharp as OpenPicture | undefined
  if (!sharp) return mimeType === 'image/gif' ? undefined : { bytes, mimeType }
  const open = () => sharp(bytes, { limitInputPixels: MOST_PIXELS })
  try {
    if (crop) return await cutOut(open, { crop, mimeType })
    if (mimeType === 'image/gif')
      return { bytes: await open().png().toBuffer(), mimeType: 'image/png' }
    // Decoded once, small: what fails here would fail the whole manuscript later.
    await open().resize(16).toBuffer()
    return { bytes, mimeType }
  } catch {
    return undefined
  }
}

/** The part of a picture that its document shows: what was cut off is not to be published. */
async function cutOut(
  open: () => Drawn,
  { crop: { bottom, left, right, top }, mimeType }: Cropped,
): Promise<Shown> {
  // Cut as it is seen: cameras store pictures turned.
  const upright = await open().rotate().png().toBuffer({ resolveWithObject: true })
  const { height, width } = upright.info
  const from = { left: Math.round(left * width), top: Math.round(top * height) }
  const size = {
    height: Math.max(1, Math.round((1 - bottom) * height) - from.top),
    width: Math.max(1, Math.round((1 - right) * width) - from.left),
  }
  const format = mimeType === 'image/jpeg' ? 'jpeg' : 'png'
  const area = open()
    .rotate()
    .extract({ ...from, ...size })
  return {
    bytes: await area.toFormat(format, { quality: QUALITY }).toBuffer(),
    mimeType: `image/${format}`,
  }
}

type Cropped = Pick<ManuscriptPicture, 'mimeType'> & { readonly crop: PictureCrop }
const QUALITY = 92

type Taken = {
  readonly bytes: Buffer
  readonly picture: ManuscriptPicture
  readonly req: PayloadRequest
}
type Area = Record<'height' | 'left' | 'top' | 'width', number>
type Sized = { readonly data: Buffer; readonly info: { height: number; width: number } }
type Drawn = {
  extract: (area: Area) => Drawn
  png: () => Drawn
  resize: (width: number) => Drawn
  rotate: () => Drawn
  toFormat: (format: 'jpeg' | 'png', options: { quality: number }) => Drawn
  toBuffer: {
    (): Promise<Buffer>
    (options: { resolveWithObject: true }): Promise<Sized>
  }
}
type OpenPicture = (bytes: Buffer, options: { limitInputPixels: number }) => Drawn

/** As in the collection of pictures. */
const MOST_PIXELS = 50_000_000

/** What a document says of a picture, as the register of pictures holds it. */
function wordsOf({ alt: written, caption: printed }: ManuscriptPicture) {
  const { caption, credit } = cutPhotoCredit(printed)
  const alt = written === '' ? caption : written
  return {
    ...(alt && { alt: cutText(alt, LONGEST_ALT) }),
    ...(caption && { caption: cutText(caption, LONGEST_CAPTION) }),
    ...(credit && { credit: cutText(credit, LONGEST_CREDIT) }),
  }
}

const LONGEST_ALT = 200
const LONGEST_CAPTION = 500
const LONGEST_CREDIT = 100
const endings: Readonly<Record<string, string>> = {
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'image/webp': '.webp',
}
