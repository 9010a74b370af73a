import type {
  CollectionBeforeOperationHook,
  CollectionSlug,
  FlattenedField,
  GlobalBeforeOperationHook,
  PayloadRequest,
} from 'payload'

import { createLocalReq } from 'payload'

import type { Reference } from './referencesIn.ts'

import { fieldLabel } from '../documents/fieldLabel.ts'
import { isStaff } from '../staff/access.ts'
import { translate } from '../translations/messages.ts'
import { toApiError } from '../values/apiError.ts'
import { toObject } from '../values/toObject.ts'
import { referencesIn } from './referencesIn.ts'

const writing: ReadonlySet<string> = new Set(['create', 'update'])

/**
 * Refuses a save that references a document which does not exist, in any field: the database would refuse it too,
 * without saying where. The check runs for staff alone: anonymous callers are refused afterwards, and learn of no id
 * whether it exists.
 *
 * @throws {APIError} 400, naming each field
 */
export const refuseUnknownReferences: CollectionBeforeOperationHook = async ({
  args,
  collection: { flattenedFields: fields, slug },
  operation,
  req,
}) => {
  const { data, id } = toObject(args)
  if (!writing.has(operation) || req.payloadAPI === 'local' || !isStaff(req)) return args
  const unknown = await findUnknown(referencesIn(fields, data), req)
  if (unknown.length === 0) return args
  // References that a text held before may stay: whoever edits a comma is not stopped by a picture that is long gone.
  const known = unknown.some(({ isInText }) => isInText)
    ? await stored({ fields, id, req, slug })
    : []
  refuse(
    unknown.filter(
      (each) => !known.some(({ id: kept, path }) => kept === each.id && path === each.path),
    ),
    req,
  )
  return args
}

/** Refuses unknown references in the site settings. */
export const refuseUnknownInGlobal: GlobalBeforeOperationHook = async ({
  args,
  global: { flattenedFields: fields },
  operation,
  req,
}) => {
  if (operation !== 'update' || req.payloadAPI === 'local' || !isStaff(req)) return
  refuse(await findUnknown(referencesIn(fields, toObject(args).data), req), req)
}

function refuse(unknown: readonly Reference[], req: PayloadRequest): void {
  if (unknown.length === 0) return
  const errors = unknown.slice(0, most).map(({ at, id = '?', path }) => {
    const field = at
      .map((part) => (typeof part === 'number' ? String(part) : fieldLabel(part, req)))
      .join(' ')
    const vars = { field, id: id.slice(0, 60) }
    return {
      label: field,
      message: translate(req, { key: 'request.unknownReference', vars }),
      path,
    }
  })
  const message = errors.map((each) => each.message).join('\n')
  throw toApiError({ data: { errors }, message, status: 400 })
}

/** Largest number of faults in one answer. */
const most = 20

async function findUnknown(
  references: readonly Reference[],
  req: PayloadRequest,
): Promise<Reference[]> {
  const known = new Map<string, ReadonlySet<string>>()
  for (const collection of new Set(references.map((each) => each.collection))) {
    const ids = references.flatMap((each) => (each.collection === collection ? [each.id] : []))
    known.set(collection, await existing({ collection, ids, req }))
  }
  return references.filter(
    ({ collection, id }) => !id || !known.get(collection)?.has(id.toLowerCase()),
  )
}

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u
const integer = /^[1-9]\d{0,9}$/u
const atOnce = 1000

type ExistingInput = {
  collection: string
  ids: readonly (string | undefined)[]
  req: PayloadRequest
}

/** Finds which of these ids exist, in the trash or not. */
async function existing({ collection, ids, req }: ExistingInput): Promise<ReadonlySet<string>> {
  const { db } = req.payload
  const found = new Set<string>()
  if (!isCollection(collection, req)) return found
  const isID = (id: string) =>
    db.defaultIDType === 'number' ? integer.test(id) && Number(id) < 2 ** 31 : uuid.test(id)
  const asked = [...new Set(ids.map((id = '') => id.toLowerCase()).filter(isID))]
  for (let from = 0; from < asked.length; from += atOnce) {
    const { docs } = await db.find<{ id: number | string }>({
      collection,
      limit: atOnce,
      pagination: false,
      req,
      select: { id: true },
      where: { id: { in: asked.slice(from, from + atOnce) } },
    })
    for (const { id } of docs) found.add(String(id).toLowerCase())
  }
  return found
}

const isCollection = (slug: string, { payload }: PayloadRequest): slug is CollectionSlug =>
  slug in payload.collections

type StoredInput = {
  fields: readonly FlattenedField[]
  id: unknown
  req: PayloadRequest
  slug: string
}

/** References in the newest revision. */
async function stored({ fields, id, req, slug }: StoredInput): Promise<Reference[]> {
  if (!isCollection(slug, req) || (typeof id !== 'string' && typeof id !== 'number')) return []
  const document = await req.payload.findByID({
    id,
    collection: slug,
    depth: 0,
    disableErrors: true,
    draft: true,
    // Reads with system rights: nothing of it is returned to the caller.
    overrideAccess: true,
    // Uses a request of its own: hooks of this read would store their notes in the request that saves.
    req: await createLocalReq({}, req.payload),
    trash: true,
  })
  return document ? referencesIn(fields, document) : []
}
