import type { DefaultDocumentIDType, PayloadRequest, Where } from 'payload'

import type { ManuscriptOutcomeKey, ManuscriptState } from '../../domain/manuscripts/outcome.ts'
import type { Losses } from '../../domain/text/losses.ts'

import { isManuscriptOutcome } from '../../domain/manuscripts/outcome.ts'
import { readLosses } from '../../domain/text/losses.ts'
import { toObject } from '../values/toObject.ts'
import { toText } from '../values/toText.ts'

/** Manuscript as the importer needs it. */
export type KnownManuscript = {
  /** Account that filed it. */
  readonly createdBy?: string
  readonly documents: readonly {
    readonly collection: string
    readonly id: DefaultDocumentIDType
  }[]
  readonly erased?: ManuscriptState['erased']
  readonly filename?: string
  readonly manuscript: DefaultDocumentIDType
  readonly outcome: ManuscriptOutcomeKey
  /** Key of a message of the importer. */
  readonly problem?: string
  readonly receivedAt?: string
  readonly title: string
}

/** Finds the manuscript with this fingerprint: the file, whoever sent it first. */
export const findKnown = (
  sha256: string,
  req: PayloadRequest,
): Promise<KnownManuscript | undefined> => findOne({ sha256: { equals: sha256 } }, req)

/** Finds a manuscript by its id. */
export const findManuscript = (
  id: DefaultDocumentIDType,
  req: PayloadRequest,
): Promise<KnownManuscript | undefined> => findOne({ id: { equals: id } }, req)

/** Finds the manuscript that has waited longest to be read. */
export const findWaiting = (req: PayloadRequest): Promise<KnownManuscript | undefined> =>
  findOne({ outcome: { equals: 'reading' } }, req)

/** Finds what was not taken in of a manuscript as it was: the importer notes it with the reading. */
export async function findLost(id: DefaultDocumentIDType, req: PayloadRequest): Promise<Losses> {
  const row = await findRow({ req, select: { reading: true }, where: { id: { equals: id } } })
  return readLosses(toObject(row?.reading).lost)
}

/** Without text and reading, which may be long. */
const select = {
  createdBy: true,
  documents: true,
  erasedAt: true,
  erasedBy: true,
  erasedReason: true,
  filename: true,
  outcome: true,
  problem: true,
  receivedAt: true,
  title: true,
} as const

async function findOne(where: Where, req: PayloadRequest): Promise<KnownManuscript | undefined> {
  const row = await findRow({ req, select, where })
  return row && toKnown(row)
}

type Question = {
  readonly req: PayloadRequest
  readonly select: Readonly<Record<string, true>>
  readonly where: Where
}

async function findRow({ req, select: fields, where }: Question) {
  const { docs } = await req.payload.find({
    collection: 'manuscripts',
    depth: 0,
    limit: 1,
    // Anybody who sends a file again is told that it was taken in, whoever sent it first; endpoints ask for staff.
    overrideAccess: true,
    pagination: false,
    req,
    select: fields,
    sort: 'updatedAt',
    where,
  })
  const [found] = docs
  return found && toObject(found)
}

function toKnown(row: Readonly<Record<string, unknown>>): KnownManuscript {
  const { createdBy, documents, erasedAt, filename, id, outcome, problem, receivedAt } = row
  return {
    ...optional({ createdBy, filename, problem, receivedAt }),
    documents: readRelations(documents),
    ...(typeof erasedAt === 'string' && {
      erased: {
        at: erasedAt,
        by: toText(row.erasedBy) ?? '',
        reason: toText(row.erasedReason) ?? '',
      },
    }),
    manuscript: id as DefaultDocumentIDType,
    outcome: isManuscriptOutcome(outcome) ? outcome : 'received',
    title: toText(row.title) ?? '',
  }
}

const optional = (values: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      typeof value === 'string' && value !== '' ? [[name, value]] : [],
    ),
  )

const readRelations = (value: unknown) =>
  (Array.isArray(value) ? value : []).flatMap((relation: unknown) => {
    if (typeof relation !== 'object' || relation === null) return []
    if (!('relationTo' in relation) || !('value' in relation)) return []
    const { relationTo, value: id } = relation
    const isID = typeof id === 'string' || typeof id === 'number'
    return typeof relationTo === 'string' && isID
      ? [{ collection: relationTo, id: id as DefaultDocumentIDType }]
      : []
  })
