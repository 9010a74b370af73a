import type { DefaultDocumentIDType, Payload, PayloadRequest } from 'payload'

import { createHash } from 'node:crypto'

import { inTransaction } from '../database/inTransaction.ts'
import { isDatabaseAway } from '../database/isDatabaseAway.ts'
import { lockUpload } from '../files/lockUpload.ts'

/** Picture that came with a manuscript, and what is known of it. */
export type CamePicture = {
  readonly alt?: string
  readonly bytes: Buffer
  readonly caption?: string
  readonly credit?: string
  readonly mimeType: string
  readonly name: string
}

/**
 * Stores a picture as a draft, in the caller's transaction. One that is on record already, whichever manuscript brought
 * it, is found again by its content.
 */
export async function keepPicture(
  { bytes, mimeType, name, ...words }: CamePicture,
  req: PayloadRequest,
): Promise<DefaultDocumentIDType> {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  await lockUpload({ collection: 'media', req, sha256 })
  const known = await findPicture(sha256, req)
  if (known !== undefined) return known
  const { id } = await req.payload.create({
    collection: 'media',
    data: words,
    depth: 0,
    draft: true,
    file: { data: bytes, mimetype: mimeType, name, size: bytes.length },
    // The importer works with system rights: whoever may file a manuscript need not hold rights on each register.
    overrideAccess: true,
    req,
  })
  return id
}

/**
 * Stores a picture in a transaction of its own, for one that cannot be drawn must not undo the rest of its message.
 *
 * @returns undefined when it is no picture that can be stored
 * @throws when the database is away
 */
export async function keepPictureApart(
  picture: CamePicture,
  payload: Payload,
): Promise<DefaultDocumentIDType | undefined> {
  try {
    return await inTransaction({ act: ({ req }) => keepPicture(picture, req), payload })
  } catch (error) {
    if (isDatabaseAway(error)) throw error
    payload.logger.warn({ err: error, msg: 'inbox: a picture could not be stored' })
    return undefined
  }
}

/** Picture on record with this content: files of pictures are named by what was sent. */
async function findPicture(
  sha256: string,
  req: PayloadRequest,
): Promise<DefaultDocumentIDType | undefined> {
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
    where: { filename: { like: sha256.slice(0, NAMED_BY) } },
  })
  return docs[0]?.id
}

/** Characters of the hash in the name: see `nameByContent`. */
const NAMED_BY = 24
