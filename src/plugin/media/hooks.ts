import type {
  CollectionAfterReadHook,
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
} from 'payload'

import { createHash } from 'node:crypto'
import { MissingFile } from 'payload'

import type { PictureRecord, PictureWordField } from '../../domain/text/pictureRecord.ts'
import type { FileFacts } from './fileFacts.ts'

import { pictureSizeNames } from '../../domain/ledger/pictureSizes.ts'
import { may } from '../../domain/staff/roles.ts'
import { cutText } from '../../domain/text/cutText.ts'
import { isBlank } from '../../domain/text/isBlank.ts'
import { pictureWordFields } from '../../domain/text/pictureRecord.ts'
import { atNoon } from '../../domain/time/days.ts'
import { isStaff } from '../staff/access.ts'
import { readStaff } from '../staff/readStaff.ts'
import { apiError } from '../values/apiError.ts'
import { publicPicture } from '../values/publicAddress.ts'
import { toObject } from '../values/toObject.ts'
import { fileFactNames, readFileFacts } from './fileFacts.ts'
import { readPictureRecord } from './readPictureRecord.ts'

/**
 * Names a picture's file by its content: the name reveals nothing, and another picture never takes its place at its
 * address.
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
 * Refuses a new file for an existing picture: a new file is a new picture. This hook runs before Payload replaces the
 * file; by the time later hooks run, the old file is gone.
 */
export const refuseReplacing: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  // A crop or another focal point makes a new file too: Payload would overwrite the old one.
  const isReplaced = req.file !== undefined || req.query.uploadEdits !== undefined
  if (operation !== 'update' || !isReplaced) return args
  throw apiError(req, { key: 'upload.fixed', status: 403 })
}

/**
 * Drops file facts that a request sends with a new file: they are read from the file. For an existing file it drops the
 * focal point, since Payload would make the file anew for another one.
 */
export const dropFileFacts: CollectionBeforeOperationHook = ({ args, operation }) => {
  if ((operation !== 'create' && operation !== 'update') || !('data' in args)) return args
  const dropped: ReadonlySet<string> = new Set(
    operation === 'create' ? fileFactNames : ['focalX', 'focalY'],
  )
  const kept = Object.entries(toObject(args.data)).filter(([name]) => !dropped.has(name))
  return { ...args, data: Object.fromEntries(kept) }
}

/**
 * Reads what the file of a new picture says of it, before the file is drawn anew and loses it. Its words fill the fields
 * that were left empty, and no other.
 */
export const readFileRecord: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create' || !req.file || !('data' in args)) return args
  // Payload checks rights after this hook: without them nothing is parsed.
  if (!args.overrideAccess && !may(readStaff(req), 'file')) return args
  const sharp = req.payload.config.sharp as Parameters<typeof readPictureRecord>[1]
  const record = await readPictureRecord(req.file.data, sharp)
  if (!record) return args
  return {
    ...args,
    data: { ...toObject(args.data), ...missingIn(toObject(args.data), record), fileRecord: record },
  }
}

function missingIn(data: Readonly<Record<string, unknown>>, record: PictureRecord) {
  const fields = Object.entries(pictureWordFields) as [PictureWordField, number][]
  return Object.fromEntries(
    fields.flatMap(([field, most]) => {
      const { text } = record[field] ?? {}
      const given = data[field]
      const isEmpty =
        given === undefined || given === null || (typeof given === 'string' && isBlank(given))
      if (text === undefined || !isEmpty) return []
      return [[field, field === 'takenOn' ? atNoon(text) : cutText(text, most)] as const]
    }),
  )
}

/**
 * Refuses a picture or manuscript without a file: given a URL instead, Payload would fetch it, wherever it leads,
 * however large it is and however long it takes.
 */
export const requireFile: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const isCopy = 'duplicateFromID' in args && args.duplicateFromID !== undefined
  if (operation !== 'create' || req.file || isCopy) return args
  throw new MissingFile(req.t)
}

/**
 * Refuses changed file names, from code too: names are given when a file arrives, and never again. Facts of each file
 * are read anew, so that saving a row with wrong facts corrects it.
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
  const kept = Object.fromEntries(fileFactNames.map((name) => [name, originalDoc[name]]))
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
 * Shows the public the sizes that the public site serves, under their public addresses, and no original: an original
 * may carry metadata of the camera.
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
      {
        ...size,
        url: size.filename ? publicPicture(`/media/${size.filename}`, req.payload) : null,
      },
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
