import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeValidateHook,
  CollectionConfig,
  PayloadRequest,
  UploadConfig,
} from 'payload'

import type { StoredFile } from './fileStore.ts'

import { collectionOf } from '../documents/collectionOf.ts'
import { keptIn } from '../values/keptIn.ts'
import { toText } from '../values/toText.ts'
import { nothingHere, toWeb } from './answers.ts'
import { isBucket } from './bucketPlace.ts'
import { mimeTypeOf } from './fileStore.ts'
import { folderOf, openFile, putFile, removeFile } from './storedFiles.ts'

/**
 * Sets where the files of an upload collection are stored: in a folder of `place` with the collection's slug. Payload
 * itself writes to a disk alone; to a bucket, hooks do it.
 */
export const storeFilesIn = (place: string, collection: CollectionConfig): CollectionConfig => {
  if (typeof collection.upload !== 'object') return collection
  const staticDir = folderOf(place, collection.slug)
  if (!isBucket(place)) return { ...collection, upload: { ...collection.upload, staticDir } }
  const { hooks } = collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      afterChange: [putUploads, ...(hooks?.afterChange ?? [])],
      afterDelete: [...(hooks?.afterDelete ?? []), removeUploads],
      beforeValidate: [holdUploads, ...(hooks?.beforeValidate ?? [])],
    },
    upload: {
      ...collection.upload,
      disableLocalStorage: true,
      handlers: [...(collection.upload.handlers ?? []), sendUpload],
      staticDir,
    },
  }
}

type Facts = { readonly filename?: unknown }
type Row = Facts & { readonly id: number | string; readonly sizes?: Record<string, Facts> }
/** Files of an upload by their names. */
type Upload = ReadonlyMap<string, Buffer>

/**
 * Uploads of a request that have no row yet, by the folder and name of the first file. Another upload within the
 * request, such as a picture out of a manuscript, takes the place of `req.file`.
 */
const heldIn = (req: PayloadRequest): Map<string, Upload> =>
  keptIn({ make: () => new Map<string, Upload>(), name: 'newsroomUploads', req })

const nameOf = ({ folder, name }: StoredFile): string => `${folder} ${name}`

/** Holds the files that Payload has made of an upload: the picture and its sizes. */
const holdUploads: CollectionBeforeValidateHook = ({
  collection: { upload },
  data,
  operation,
  req,
}) => {
  const { file } = req
  const folder = upload.staticDir
  if (operation !== 'create' || !file || !folder || !data) return data
  const made = new Map<string, Buffer>()
  const hold = ({ filename }: Facts, bytes: Buffer | undefined): void => {
    const name = toText(filename)
    // Of a small picture several sizes are the same file.
    if (name && bytes) made.set(name, bytes)
  }
  hold(data, file.data)
  for (const [size, bytes] of Object.entries(req.payloadUploadSizes ?? {}))
    hold((data.sizes as Record<string, Facts> | undefined)?.[size] ?? {}, bytes)
  heldIn(req).set(nameOf({ folder, name: toText(data.filename) ?? '' }), made)
  return data
}

/**
 * Stores the held files once their row is written, before it is committed: what refuses the row has refused by then, and
 * a storage that is away takes the row back.
 */
const putUploads: CollectionAfterChangeHook<Row> = async ({
  collection: { upload },
  doc,
  operation,
  req,
}) => {
  const folder = upload.staticDir
  const name = toText(doc.filename)
  if (operation !== 'create' || !folder || name === undefined) return doc
  const files = heldIn(req).get(nameOf({ folder, name })) ?? new Map<string, Buffer>()
  heldIn(req).delete(nameOf({ folder, name }))
  await Promise.all([...files].map(([each, bytes]) => putFile({ folder, name: each }, bytes)))
  return doc
}

/** Removes the files of a row that is deleted for good. One that stays is an orphan, and `npm run sweep` finds it. */
const removeUploads: CollectionAfterDeleteHook<Row> = async ({
  collection: { upload },
  doc,
  req,
}) => {
  const folder = upload.staticDir
  if (!folder) return doc
  const names = [doc, ...Object.values(doc.sizes ?? {})].map(({ filename }) => toText(filename))
  for (const name of new Set(names)) {
    if (!name) continue
    try {
      await removeFile({ folder, name })
    } catch (err) {
      req.payload.logger.error({ err, msg: `a deleted file could not be removed: ${name}` })
    }
  }
  return doc
}

type Handler = NonNullable<UploadConfig['handlers']>[number]

/** Sends a stored file to whom Payload has found to be allowed: the access rule is the collection's own. */
const sendUpload = (async (req, { params }) => {
  const { upload } = collectionOf(req.payload, params.collection)
  // Asked with a context, Payload wants to take in what a browser has put into the bucket itself. None may.
  if (!upload.staticDir || 'clientUploadContext' in params) return undefined
  const file = { folder: upload.staticDir, name: params.filename }
  const opened = await openFile(file)
  if (!opened) return nothingHere()
  const headers = new Headers({
    'Content-Length': String(opened.size),
    'Content-Type': mimeTypeOf(file.name),
    'X-Content-Type-Options': 'nosniff',
  })
  return new Response(toWeb(opened.stream), {
    headers: upload.modifyResponseHeaders?.({ headers }) ?? headers,
  })
  // Payload goes on to the next handler where there is no answer; its type says so for none that waits.
}) as Handler
