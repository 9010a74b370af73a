import type { DefaultDocumentIDType, PayloadRequest } from 'payload'

import type { Organ } from '../../domain/ledger/organs.ts'
import type { MeetingIdentity, ReportReading } from '../../domain/manuscripts/index.ts'
import type { IDs } from './savePeople.ts'
import type { SittingRow } from './toSittingRow.ts'

import { noReport, organs } from '../../domain/manuscripts/index.ts'
import { atNoon } from '../../domain/time/days.ts'
import { timeZoneOf } from '../config/locale.ts'
import { toId } from '../values/toId.ts'
import { toSittingRow } from './toSittingRow.ts'

/** Meeting on record, and the key of the sitting that the manuscript is about. */
export type KeptMeeting = {
  readonly id: DefaultDocumentIDType
  readonly isNew: boolean
  readonly name: string
  readonly sitting?: string
}

type Kept = {
  /** Id of the meeting on record. */
  readonly chosen: string | undefined
  readonly day: string | undefined
  readonly identity: MeetingIdentity
  readonly manuscript: DefaultDocumentIDType
  readonly people: IDs
  readonly report: ReportReading | undefined
  readonly req: PayloadRequest
}

/**
 * Saves the meeting of a manuscript: the one on record that was chosen, with this sitting added or its gaps filled;
 * otherwise a new draft. Values that editors entered are never overwritten.
 */
export async function saveMeeting(input: Kept): Promise<KeptMeeting> {
  const { chosen, day, identity, people, report, req } = input
  const organ = organs[identity.organ]
  const row =
    report && toSittingRow({ day, organ, people, report, timeZone: await timeZoneOf(req) })
  const known = chosen === undefined ? undefined : await findMeeting(chosen, req)
  return known ? addSitting({ known, req, row }) : createMeeting({ ...input, organ, row })
}

type Known = {
  readonly id: DefaultDocumentIDType
  readonly name: string
  readonly sittings: readonly Record<string, unknown>[]
}

/** The meeting on record that was chosen; undefined when it has been deleted since. */
async function findMeeting(chosen: string, req: PayloadRequest): Promise<Known | undefined> {
  const { docs } = await req.payload.find({
    collection: 'meetings',
    depth: 0,
    draft: true,
    limit: 1,
    // The importer must find drafts that its user may not see, or it would make a second record.
    overrideAccess: true,
    pagination: false,
    req,
    where: { id: { equals: toId(req.payload, chosen) } },
  })
  return docs.map(readKnown)[0]
}

const readKnown = (doc: {
  readonly id: DefaultDocumentIDType
  readonly name?: unknown
  readonly sittings?: unknown
}) => ({
  id: doc.id,
  name: typeof doc.name === 'string' ? doc.name : '',
  sittings: Array.isArray(doc.sittings) ? doc.sittings.map((row: unknown) => readRow(row)) : [],
})

const readRow = (row: unknown): Record<string, unknown> =>
  typeof row === 'object' && row !== null ? { ...row } : {}

type Addition = { known: Known; req: PayloadRequest; row: SittingRow | undefined }

async function addSitting({ known, req, row }: Addition): Promise<KeptMeeting> {
  const { id, name } = known
  if (!row) return { id, isNew: false, name }
  const at = known.sittings.findIndex((sitting) => isSame(sitting, row))
  const sittings =
    at < 0
      ? [...known.sittings, row]
      : known.sittings.map((own, index) => (index === at ? fillGaps(own, row) : own))
  const doc = await req.payload.update({
    id,
    collection: 'meetings',
    data: { sittings },
    depth: 0,
    draft: true,
    // The importer works with system rights: the sender of a manuscript need not hold rights on every collection.
    overrideAccess: true,
    req,
  })
  return { id, isNew: false, name, ...keyOf(at < 0 ? sittings.length - 1 : at, doc) }
}

/** Whether a sitting on record is that of the report: nothing that both say speaks against it. */
function isSame({ number, phase, startsAt }: Record<string, unknown>, row: SittingRow): boolean {
  if (phase !== row.phase) return false
  if (number && row.number && number !== row.number) return false
  if (typeof startsAt !== 'string' || row.startsAt === undefined) return true
  return Math.abs(Date.parse(startsAt) - Date.parse(row.startsAt)) < HALF_A_DAY
}

const HALF_A_DAY = 12 * 3_600_000

/** Fills empty fields from the report, and keeps the others. */
const fillGaps = (own: Record<string, unknown>, row: SittingRow): Record<string, unknown> => ({
  ...own,
  ...Object.fromEntries(Object.entries(row).filter(([field]) => isEmpty(field, own[field]))),
})

/** Whether a value is empty: an attendance without figures is a row of defaults. */
function isEmpty(field: string, value: unknown): boolean {
  if (field === 'attendance')
    return Object.values(readRow(value)).every((figure) => typeof figure !== 'number')
  return (
    value === null ||
    value === undefined ||
    value === '' ||
    (Array.isArray(value) && value.length === 0)
  )
}

async function createMeeting({
  day,
  identity: { name, region, session, shortName, term },
  manuscript,
  organ,
  report: { commitments } = noReport,
  req,
  row,
}: Kept & {
  readonly organ: Organ
  readonly row: SittingRow | undefined
}): Promise<KeptMeeting> {
  const doc = await req.payload.create({
    collection: 'meetings',
    data: {
      ...toOrdinals({ session, term }),
      ...toDays(day, row),
      commitments: commitments.map(({ value }) => ({
        status: 'underway' as const,
        title: value.title,
      })),
      manuscript,
      name,
      organ,
      region,
      ...(shortName && { shortName }),
      sittings: row ? [row] : [],
    },
    depth: 0,
    draft: true,
    // The importer works with system rights: the sender of a manuscript need not hold rights on every collection.
    overrideAccess: true,
    req,
  })
  return { id: doc.id, isNew: true, name, ...keyOf(0, doc) }
}

const toOrdinals = ({ session, term }: Pick<MeetingIdentity, 'session' | 'term'>) => ({
  ...(session !== undefined && { session }),
  ...(term !== undefined && { term }),
})

/** Days of a meeting known by one sitting only: that day counts as its first; editors know better. */
function toDays(day: string | undefined, row: SittingRow | undefined) {
  if (day === undefined) return {}
  const noon = atNoon(day)
  return { startDate: noon, ...(row?.phase === 'closing' && { endDate: noon }) }
}

function keyOf(at: number, doc: unknown): { readonly sitting?: string } {
  const { sittings } = readRow(doc)
  const key = Array.isArray(sittings) ? readRow(sittings[at]).key : undefined
  return typeof key === 'string' ? { sitting: key } : {}
}
