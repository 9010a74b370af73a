import type { DefaultDocumentIDType, PayloadRequest } from 'payload'

import { createHash } from 'node:crypto'

import type { ManuscriptPicture } from '../manuscripts/documentText.ts'

import { cutPhotoCredit } from '../../domain/manuscripts/cutPhotoCredit.ts'
import { cutText } from '../../domain/text/cutText.ts'
import { extractPictures } from '../manuscripts/readReceived.ts'
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
    kept.push(shown && (await keepPicture(shown, { picture, req })))
  }
  return kept
}

type Shown = { readonly bytes: Buffer; readonly mimeType: string }

/** Picture as it can be stored: one that is damaged is none, and of a GIF its first frame is a PNG. */
async function toShown({ bytes, picture: { mimeType }, req }: Taken): Promise<Shown | undefined> {
  // As the host app hands it to Payload: the part that is needed.
  const sharp = req.payload.config.sharp as OpenPicture | undefined
  if (!sharp) return mimeType === 'image/gif' ? undefined : { bytes, mimeType }
  const open = () => sharp(bytes, { limitInputPixels: MOST_PIXELS })
  try {
    if (mimeType === 'image/gif')
      return { bytes: await open().png().toBuffer(), mimeType: 'image/png' }
    // Decoded once, small: what fails here would fail the whole manuscript later.
    await open().resize(16).toBuffer()
    return { bytes, mimeType }
  } catch {
    return undefined
  }
}

type Taken = {
  readonly bytes: Buffer
  readonly picture: ManuscriptPicture
  readonly req: PayloadRequest
}
type Drawn = { png: () => Drawn; resize: (width: number) => Drawn; toBuffer: () => Promise<Buffer> }
type OpenPicture = (bytes: Buffer, options: { limitInputPixels: number }) => Drawn

/** As in the collection of pictures. */
const MOST_PIXELS = 50_000_000

type Keeping = { readonly picture: ManuscriptPicture; readonly req: PayloadRequest }

async function keepPicture(
  { bytes, mimeType }: Shown,
  { picture, req }: Keeping,
): Promise<DefaultDocumentIDType> {
  const known = await findPicture(bytes, req)
  if (known !== undefined) return known
  const { caption, credit } = cutPhotoCredit(picture.caption)
  const alt = picture.alt === '' ? caption : picture.alt
  const { id } = await req.payload.create({
    collection: 'media',
    data: {
      ...(alt && { alt: cutText(alt, LONGEST_ALT) }),
      ...(caption && { caption: cutText(caption, LONGEST_CAPTION) }),
      ...(credit && { credit: cutText(credit, LONGEST_CREDIT) }),
    },
    depth: 0,
    draft: true,
    file: {
      data: bytes,
      mimetype: mimeType,
      name: `picture${endings[mimeType] ?? ''}`,
      size: bytes.length,
    },
    // The importer works with system rights: whoever may file a manuscript need not hold rights on each register.
    overrideAccess: true,
    req,
  })
  return id
}

const LONGEST_ALT = 200
const LONGEST_CAPTION = 500
const LONGEST_CREDIT = 100
const endings: Readonly<Record<string, string>> = {
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'image/webp': '.webp',
}

/** Picture on record with these bytes: files of pictures are named by what was sent. */
async function findPicture(
  bytes: Buffer,
  req: PayloadRequest,
): Promise<DefaultDocumentIDType | undefined> {
  const name = createHash('sha256').update(bytes).digest('hex').slice(0, NAMED_BY)
  const { docs } = await req.payload.find({
    collection: 'media',
    depth: 0,
    draft: true,
    limit: 1,
    // The importer must find a picture that its user may not see, or it would begin a second record.
    overrideAccess: true,
    pagination: false,
    req,
    select: {},
    where: { filename: { equals: `${name}.webp` } },
  })
  return docs[0]?.id
}

/** Characters of the hash in the name: see `nameByContent`. */
const NAMED_BY = 24
