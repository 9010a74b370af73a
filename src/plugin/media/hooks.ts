import type { CollectionAfterReadHook, CollectionBeforeOperationHook } from 'payload'

import { createHash } from 'node:crypto'

import { refusal } from '../requests/refusal.ts'
import { isStaff } from '../staff/access.ts'

/**
 * Names a picture's file by its content: the name gives nothing away, and another picture never takes its place
 * under the same address.
 */
export const nameByContent: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const file = operation === 'create' || operation === 'update' ? req.file : undefined
  if (!file) return args
  const sha256 = createHash('sha256').update(file.data).digest('hex')
  const extension = /\.[a-z0-9]{1,5}$/iu.exec(file.name)?.[0].toLowerCase() ?? ''
  req.file = { ...file, name: sha256.slice(0, 24) + extension }
  return args
}

/**
 * Refuses a new file for a picture that is there already: a new file is a new picture. It must be refused here: by
 * the time other hooks run, Payload has put the new file in the old one's place, and the old one is gone.
 */
export const refuseReplacing: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'update' || !req.file) return args
  throw refusal(req, { key: 'upload.fixed', status: 403 })
}

type Size = { filename?: null | string; url?: null | string }
type Picture = { [field: string]: unknown; id: number | string; sizes?: Record<string, Size> }

/**
 * Shows the public the sizes that the public side serves, under their public addresses, and no original: an
 * original may carry what a camera wrote into it.
 */
export const showPublicFilesOnly: CollectionAfterReadHook<Picture> = ({
  doc: picture,
  overrideAccess,
  req,
}) => {
  if (overrideAccess || isStaff(req)) return picture
  const sizes = Object.fromEntries(
    Object.entries(picture.sizes ?? {}).map(([name, size]) => [
      name,
      { ...size, url: size.filename ? `/media/${size.filename}` : null },
    ]),
  )
  const largest = [sizes.large, sizes.medium, sizes.small].find((size) => size?.url)
  return {
    ...picture,
    filename: largest?.filename ?? null,
    sizes,
    thumbnailURL: null,
    url: largest?.url ?? null,
  }
}
