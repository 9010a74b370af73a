import type {
  CollectionAfterReadHook,
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
} from 'payload'

import { createHash } from 'node:crypto'
import { MissingFile } from 'payload'

import type { FileFacts } from './fileFacts.ts'

import { pictureSizeNames } from '../../domain/ledger/pictureSizes.ts'
import { isStaff } from '../staff/access.ts'
import { apiError } from '../values/apiError.ts'
import { toObject } from '../values/toObject.ts'
import { readFileFacts } from './fileFacts.ts'

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
  // A crop or another focal point is a new file too: Payload would write it over the old one.
  const isReplaced = req.file !== undefined || req.query.uploadEdits !== undefined
  if (operation !== 'update' || !isReplaced) return args
  throw apiError(req, { key: 'upload.fixed', status: 403 })
}

/** What Payload keeps of a file, and the system alone may say. */
const facts = [
  '_objectKey',
  'filename',
  'filesize',
  'focalX',
  'focalY',
  'height',
  'mimeType',
  'prefix',
  'sizes',
  'thumbnailURL',
  'url',
  'width',
] as const

/**
 * Leaves out what a request says of a new file: it is read from the file. Of one that is there, the focal point: on
 * account of another one Payload would make the file anew.
 */
export const dropFileFacts: CollectionBeforeOperationHook = ({ args, operation }) => {
  if ((operation !== 'create' && operation !== 'update') || !('data' in args)) return args
  const dropped: ReadonlySet<string> = new Set(
    operation === 'create' ? facts : ['focalX', 'focalY'],
  )
  const kept = Object.entries(toObject(args.data)).filter(([name]) => !dropped.has(name))
  return { ...args, data: Object.fromEntries(kept) }
}

/**
 * Refuses a picture or manuscript without a file: given an address in its place, Payload would fetch it, whatever it
 * leads to, however large it is and however long it takes.
 */
export const requireFile: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const isCopy = 'duplicateFromID' in args && args.duplicateFromID !== undefined
  if (operation !== 'create' || req.file || isCopy) return args
  throw new MissingFile(req.t)
}

/**
 * The same for code that changes the names of the files: they are given when a file comes in, and never again. What
 * the row says of each file is read from it anew, so that a row that says something else is set right by saving it.
 */
export const refuseReplacedFile: CollectionBeforeChangeHook<Picture> = async ({
  collection: { upload },
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || !originalDoc) return data
  const isOther = namesOf({ ...originalDoc, ...data }).some(
    (name, place) => name !== namesOf(originalDoc)[place],
  )
  if (isOther) throw apiError(req, { key: 'upload.fixed', status: 403 })
  const kept = Object.fromEntries(facts.map((name) => [name, originalDoc[name]]))
  const folder = upload.staticDir
  if (!folder) return { ...data, ...kept }
  const sharp = req.payload.config.sharp as Parameters<typeof readFileFacts>[1]
  const read = async (name: null | string | undefined): Promise<FileFacts | undefined> =>
    name ? readFileFacts({ folder, name }, sharp) : undefined
  const sizes: Record<string, Size> = { ...originalDoc.sizes }
  for (const [name, size] of Object.entries(sizes))
    sizes[name] = { ...size, ...(await read(size.filename)) }
  return { ...data, ...kept, ...(await read(originalDoc.filename)), sizes }
}

const namesOf = ({ filename, sizes }: Partial<Picture>): (null | string | undefined)[] => [
  filename ?? null,
  ...pictureSizeNames.map((name) => sizes?.[name]?.filename ?? null),
]

type Size = { filename?: null | string; url?: null | string }
type Picture = {
  [field: string]: unknown
  filename?: null | string
  id: number | string
  sizes?: Record<string, Size>
}

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
  const largest = pictureSizeNames.map((name) => sizes[name]).findLast((size) => size?.url)
  return {
    ...picture,
    filename: largest?.filename ?? null,
    sizes,
    thumbnailURL: null,
    url: largest?.url ?? null,
  }
}
