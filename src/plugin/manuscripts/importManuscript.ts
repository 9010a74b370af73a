import type { DefaultDocumentIDType, PayloadRequest } from 'payload'

import { rm } from 'node:fs/promises'
import path from 'node:path'
import { commitTransaction, initTransaction, killTransaction } from 'payload'

import type { ManuscriptReading } from '../../domain/manuscripts/index.ts'

import { readManuscript } from '../../domain/manuscripts/index.ts'
import { keptAsRead } from '../validation/refuseNewFaults.ts'
import { todayOf } from '../fields/today.ts'
import { type Drafted, draftReport, draftSpeech } from './draftDocuments.ts'
import { keepMeeting, type KeptMeeting } from './keepMeeting.ts'
import { keepPeople, keepReporters } from './keepPeople.ts'
import { openManuscript, type OpenedManuscript } from './openManuscript.ts'

/** What came of a manuscript. */
export type ManuscriptOutcome =
  | {
      readonly documents: readonly {
        readonly collection: string
        readonly id: DefaultDocumentIDType
      }[]
      readonly kind: 'known'
      readonly manuscript: DefaultDocumentIDType
    }
  | {
      readonly kind: 'imported'
      readonly manuscript: DefaultDocumentIDType
      readonly meeting?: KeptMeeting
      readonly reading: ManuscriptReading
      readonly report?: Drafted
      readonly speech?: Drafted
    }

type Filed = {
  readonly bytes: Buffer
  readonly fileName: string
  /** Day of filing, `YYYY-MM-DD`: settles years and relative days. */
  readonly filedOn?: string
  readonly req: PayloadRequest
  readonly sender?: string
}

/**
 * Takes a manuscript in: keeps it exactly as received and makes linked drafts of what it holds, in one
 * transaction. Nothing is released. The same bytes a second time make nothing: the answer says what they became.
 *
 * @throws {ManuscriptProblem} when it cannot be read; nothing is written then
 */
export const importManuscript = async ({
  bytes,
  fileName,
  filedOn,
  req,
  sender,
}: Filed): Promise<ManuscriptOutcome> => {
  const opened = await openManuscript({ bytes, fileName })
  const known = await findKnown({ req, sha256: opened.sha256 })
  if (known) return known
  const reading = readManuscript({ ...(filedOn && { filedOn }), paragraphs: opened.paragraphs })
  const isOwn = await initTransaction(req)
  Object.assign(req.context, keptAsRead)
  let kept: string | undefined
  try {
    const manuscript = await keepFile({
      bytes,
      fileName,
      opened,
      reading,
      req,
      ...(sender && { sender }),
    })
    kept = manuscript.file
    const made = await makeDrafts({ fileName, filedOn, manuscript: manuscript.id, reading, req })
    await noteOutcome({ made, manuscript: manuscript.id, req })
    if (isOwn) await commitTransaction(req)
    return { kind: 'imported', manuscript: manuscript.id, reading, ...made }
  } catch (error) {
    if (isOwn) await killTransaction(req)
    // The row is gone with the transaction; the file is not the database's to take back.
    if (kept !== undefined) await rm(kept, { force: true })
    throw error
  }
}

const findKnown = async ({
  req,
  sha256,
}: {
  readonly req: PayloadRequest
  readonly sha256: string
}): Promise<ManuscriptOutcome | undefined> => {
  const { docs } = await req.payload.find({
    collection: 'manuscripts',
    depth: 0,
    limit: 1,
    // Whoever sends it again is told that it is here, whosever it was.
    overrideAccess: true,
    pagination: false,
    req,
    where: { sha256: { equals: sha256 } },
  })
  const [known] = docs
  if (!known) return undefined
  const documents: unknown = known.documents
  return { documents: readRelations(documents), kind: 'known', manuscript: known.id }
}

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

const keepFile = async ({
  bytes,
  fileName,
  opened,
  reading,
  req,
  sender,
}: Omit<Filed, 'filedOn'> & {
  readonly opened: OpenedManuscript
  readonly reading: ManuscriptReading
}) => {
  const { joins, kind, officials, report, speech } = reading
  const doc = await req.payload.create({
    collection: 'manuscripts',
    data: {
      receivedAt: new Date().toISOString(),
      outcome: 'imported' as const,
      // As JSON: the reading is the importer's own record, not a document's field.
      reading: structuredClone({ joins, kind, officials, report, speech }),
      ...(sender && { sender: sender.slice(0, 80) }),
      sha256: opened.sha256,
      text: opened.text,
      title: titleOf({ fileName, reading }),
    },
    depth: 0,
    file: {
      data: bytes,
      mimetype: opened.mimeType,
      name: path.basename(fileName),
      size: bytes.length,
    },
    // The importer keeps what it was given, for whoever may import.
    overrideAccess: true,
    req,
  })
  const manuscripts = Object.values(req.payload.collections).find(
    ({ config }) => config.slug === 'manuscripts',
  )
  const folder = manuscripts?.config.upload.staticDir
  const name = typeof doc.filename === 'string' ? doc.filename : undefined
  return { id: doc.id, ...(name && folder && { file: path.resolve(folder, name) }) }
}

const titleOf = ({
  fileName,
  reading,
}: {
  readonly fileName: string
  readonly reading: ManuscriptReading
}): string =>
  (
    reading.report?.headline?.value ??
    reading.speech?.title?.value ??
    path.parse(fileName).name
  ).slice(0, 200)

type Made = { readonly meeting?: KeptMeeting; readonly report?: Drafted; readonly speech?: Drafted }

const makeDrafts = async ({
  fileName,
  filedOn,
  manuscript,
  reading,
  req,
}: {
  readonly fileName: string
  readonly filedOn: string | undefined
  readonly manuscript: DefaultDocumentIDType
  readonly reading: ManuscriptReading
  readonly req: PayloadRequest
}): Promise<Made> => {
  const people = await keepPeople({ reading, req })
  const reporters = await keepReporters({ reading, req })
  const meeting = await keepMeetingOf({ manuscript, people, reading, req })
  const day = dayOf(reading) ?? filedOn ?? (await todayOf(req))
  const title = titleOf({ fileName, reading })
  const drafting = { day, manuscript, meeting, people, reading, req, title }
  const speech = reading.speech && (await draftSpeech({ ...drafting, speech: reading.speech }))
  const report =
    reading.report &&
    (await draftReport({ ...drafting, report: reading.report, reporters, speech }))
  return { ...(meeting && { meeting }), ...(report && { report }), ...(speech && { speech }) }
}

const keepMeetingOf = async ({
  manuscript,
  people,
  reading,
  req,
}: Parameters<typeof keepPeople>[0] & {
  readonly manuscript: DefaultDocumentIDType
  readonly people: Awaited<ReturnType<typeof keepPeople>>
}): Promise<KeptMeeting | undefined> => {
  const identity = (reading.report?.meeting[0] ?? reading.speech?.meeting[0])?.value
  return (
    identity &&
    keepMeeting({ day: dayOf(reading), identity, manuscript, people, report: reading.report, req })
  )
}

/** The day that the manuscript is about. */
const dayOf = ({ report, speech }: ManuscriptReading): string | undefined =>
  report?.dateline[0]?.value.resolved ?? speech?.date?.value

const noteOutcome = async ({
  made: { meeting, report, speech },
  manuscript,
  req,
}: {
  readonly made: Made
  readonly manuscript: DefaultDocumentIDType
  readonly req: PayloadRequest
}): Promise<void> => {
  await req.payload.update({
    id: manuscript,
    collection: 'manuscripts',
    data: {
      documents: [
        ...(report ? [{ relationTo: 'reports' as const, value: report.id }] : []),
        ...(speech ? [{ relationTo: 'speeches' as const, value: speech.id }] : []),
        ...(meeting ? [{ relationTo: 'meetings' as const, value: meeting.id }] : []),
      ],
    },
    depth: 0,
    // As above.
    overrideAccess: true,
    req,
  })
}
