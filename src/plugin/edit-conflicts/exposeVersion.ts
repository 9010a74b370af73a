import type {
  CollectionAfterOperationHook,
  CollectionBeforeOperationHook,
  GlobalAfterReadHook,
  PayloadRequest,
} from 'payload'

import type { Reading } from './versions.ts'

import { isStaff } from '../staff/access.ts'
import { toObject } from '../values/toObject.ts'
import { versionsRead } from './versions.ts'

/** Adds `updatedAt` to a `select` of `baseVersion`, since a version is found by the time of its save. */
export const readWithTime: CollectionBeforeOperationHook = ({ args }) => {
  const asked = toObject(args)
  const select = toObject(asked.select)
  return select.baseVersion === true ? { ...args, select: { ...select, updatedAt: true } } : args
}

/** Adds to documents that staff read the id of their version: in `baseVersion` and, for a single document, in the header `ETag`. */
export const exposeVersion: CollectionAfterOperationHook = async ({
  args,
  collection: { slug },
  operation,
  req,
  result,
}) => {
  if (!naming.has(operation) || !isStaff(req) || !isAskedFor(args)) return result
  const { docs, id } = toObject(result)
  const list: readonly unknown[] = Array.isArray(docs) ? docs : [result]
  const readings = list.map(toReading)
  const read = readings.flatMap((reading) => (reading ? [reading] : []))
  const versions = await versionsRead({ readings: read, req, slug })
  list.forEach((document, index) => {
    const reading = readings[index]
    const baseVersion = (reading && versions[read.indexOf(reading)]) ?? null
    // The object itself is kept, with one more field.
    if (typeof document === 'object' && document !== null) Object.assign(document, { baseVersion })
  })
  if (single.has(operation) && isAskedOf(req, operation, id))
    setTag(toObject(list[0]).baseVersion, req)
  return result
}

/** Adds the id of the version to settings that staff read, like `exposeVersion`. */
export const exposeGlobalVersion: GlobalAfterReadHook = async ({ doc, global: { slug }, req }) => {
  const reading = toReading(doc)
  if (!isStaff(req) || !reading) return doc as unknown
  const { updatedAt } = reading
  const [version] = await versionsRead({ readings: [{ updatedAt }], req, slug })
  if (req.pathname.includes(`/globals/${slug}`)) setTag(version, req)
  return { ...toObject(doc), baseVersion: version ?? null }
}

const naming: ReadonlySet<string> = new Set([
  'create',
  'find',
  'findByID',
  'restoreVersion',
  'update',
  'updateByID',
])
const single: ReadonlySet<string> = new Set(['findByID', 'restoreVersion', 'updateByID'])

/** Whether an operation reads the requested document itself, and not one that a hook reads on the way. */
const isAskedOf = (req: PayloadRequest, operation: string, id: unknown): boolean =>
  operation === 'restoreVersion' || String(req.routeParams?.id) === String(id)

/** Whether the version is wanted: not by the newsroom's own code, which reads with `overrideAccess`, nor by a `select` without it. */
const isAskedFor = (args: unknown): boolean => {
  const { overrideAccess, select } = toObject(args)
  if (overrideAccess === true) return false
  return select === undefined || select === null || toObject(select).baseVersion === true
}

function toReading(document: unknown): Reading | undefined {
  const { id, updatedAt } = toObject(document)
  if (typeof updatedAt !== 'string') return undefined
  return { ...((typeof id === 'string' || typeof id === 'number') && { id }), updatedAt }
}

function setTag(version: unknown, req: PayloadRequest): void {
  if (typeof version !== 'string' || req.payloadAPI !== 'REST') return
  req.responseHeaders ??= new Headers()
  req.responseHeaders.set('ETag', `"${version}"`)
}
