import type { DefaultDocumentIDType, Payload } from 'payload'

import { createHash } from 'node:crypto'
import path from 'node:path'

import type { MailFile } from './mailMessage.ts'

import { cutText } from '../../domain/text/cutText.ts'
import { fitText } from '../../domain/text/fitText.ts'
import { inTransaction } from '../database/inTransaction.ts'
import { isDatabaseAway } from '../database/isDatabaseAway.ts'
import { lockUpload } from '../files/lockUpload.ts'

/** As the name of a picture's file begins: see `nameByContent`. */
const STEM = 24
const LONGEST_ALT = 200

/**
 * Stores a picture as a draft, in a transaction of its own, for one that cannot be drawn must not undo the rest of its
 * message. A picture that is here already is found again by its content, so that doing it twice changes nothing.
 *
 * @returns undefined when it is no picture that can be stored
 * @throws when the database is away
 */
export async function keepPicture(
  file: MailFile,
  payload: Payload,
): Promise<DefaultDocumentIDType | undefined> {
  try {
    return await inTransaction({
      act: ({ req }) => findOrCreate(file, req),
      payload,
    })
  } catch (error) {
    if (isDatabaseAway(error)) throw error
    payload.logger.warn({ err: error, msg: 'inbox: a picture could not be stored' })
    return undefined
  }
}

async function findOrCreate(
  { bytes, name, type }: MailFile,
  req: Parameters<typeof lockUpload>[0]['req'],
): Promise<DefaultDocumentIDType> {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  await lockUpload({ collection: 'media', req, sha256 })
  const { docs } = await req.payload.find({
    collection: 'media',
    depth: 0,
    draft: true,
    limit: 1,
    // Nobody is signed in: a message has come.
    overrideAccess: true,
    pagination: false,
    req,
    select: { alt: true },
    where: { filename: { like: sha256.slice(0, STEM) } },
  })
  const [known] = docs
  if (known) return known.id
  const { id } = await req.payload.create({
    collection: 'media',
    data: { alt: cutText(fitText(path.parse(name).name), LONGEST_ALT) },
    depth: 0,
    draft: true,
    file: { data: bytes, mimetype: type, name, size: bytes.length },
    // Nobody is signed in: a message has come.
    overrideAccess: true,
    req,
  })
  return id
}
