import type { DefaultDocumentIDType, PayloadRequest } from 'payload'

import path from 'node:path'

import type { ManuscriptReading } from '../../domain/manuscripts/index.ts'
import type { OpenedManuscript } from '../manuscripts/openManuscript.ts'
import type { Drafted } from './draftDocuments.ts'
import type { KeptMeeting } from './saveMeeting.ts'

import { joinTransaction } from '../database/inTransaction.ts'
import { todayOf } from '../fields/today.ts'
import { lockUpload } from '../files/lockUpload.ts'
import { findKnown } from '../manuscripts/findKnown.ts'
import { readReceived } from '../manuscripts/readReceived.ts'
import { keptAsRead } from '../validation/refuseNewFaults.ts'
import { draftReport, draftSpeech } from './draftDocuments.ts'
import { saveMeeting } from './saveMeeting.ts'
import { savePeople, saveReporters } from './savePeople.ts'

/** Outcome of an import. */
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
 * Imports a manuscript: stores it exactly as received and makes linked drafts of its content, in one transaction.
 * Nothing is released. A second import of a file makes nothing, and returns what was made of it.
 *
 * @throws {ManuscriptProblem} when it cannot be read; nothing is written then
 */
export async function importManuscript({
  bytes,
  fileName,
  filedOn,
  req,
  sender,
}: Filed): Promise<ManuscriptOutcome> {
  const { opened, reading } = await readReceived({
    bytes,
    ...(filedOn && { filedOn }),
    fileName,
  })
  // A rollback removes the rows; the file goes with them.
  return joinTransaction(req, async () => {
    Object.assign(req.context, keptAsRead)
    await lockUpload({ collection: 'manuscripts', req, sha256: opened.sha256 })
    const known = await findKnown(opened.sha256, req)
    if (known) return { documents: known.documents, kind: 'known', manuscript: known.manuscript }
    const manuscript = await keepFile({
      bytes,
      fileName,
      opened,
      reading,
      req,
      ...(sender && { sender }),
    })
    const made = await makeDrafts({ fileName, filedOn, manuscript, reading, req })
    await noteOutcome({ made, manuscript, req })
    return { kind: 'imported', manuscript, reading, ...made }
  })
}

async function keepFile({
  bytes,
  fileName,
  opened,
  reading,
  req,
  sender,
}: Omit<Filed, 'filedOn'> & {
  readonly opened: OpenedManuscript
  readonly reading: ManuscriptReading
}) {
  const { joins, kind, leftOut, officials, report, speech } = reading
  const doc = await req.payload.create({
    collection: 'manuscripts',
    data: {
      receivedAt: new Date().toISOString(),
      outcome: 'imported' as const,
      // Stored as JSON: the reading is the importer's own record, not a document's fields.
      reading: structuredClone({ joins, kind, leftOut, officials, report, speech }),
      ...(sender && { sender: sender.slice(0, 80) }),
      sha256: opened.sha256,
      text: opened.text,
      title: titleOf(fileName, reading),
    },
    depth: 0,
    file: {
      data: bytes,
      mimetype: opened.mimeType,
      name: path.basename(fileName),
      size: bytes.length,
    },
    // The importer stores what it got, for whoever may import.
    overrideAccess: true,
    req,
  })
  return doc.id
}

const titleOf = (fileName: string, reading: ManuscriptReading): string =>
  (
    reading.report?.headline?.value ??
    reading.speech?.title?.value ??
    path.parse(fileName).name
  ).slice(0, 200)

type Made = { readonly meeting?: KeptMeeting; readonly report?: Drafted; readonly speech?: Drafted }

async function makeDrafts({
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
}): Promise<Made> {
  const people = await savePeople(reading, req)
  const reporters = await saveReporters(reading, req)
  const meeting = await keepMeetingOf({ manuscript, people, reading, req })
  const day = dayOf(reading) ?? filedOn ?? (await todayOf(req))
  const title = titleOf(fileName, reading)
  const drafting = { day, manuscript, meeting, people, reading, req, title }
  const speech = reading.speech && (await draftSpeech({ ...drafting, speech: reading.speech }))
  const report =
    reading.report &&
    (await draftReport({ ...drafting, report: reading.report, reporters, speech }))
  return { ...(meeting && { meeting }), ...(report && { report }), ...(speech && { speech }) }
}

async function keepMeetingOf({
  manuscript,
  people,
  reading,
  req,
}: {
  readonly manuscript: DefaultDocumentIDType
  readonly people: Awaited<ReturnType<typeof savePeople>>
  readonly reading: ManuscriptReading
  readonly req: PayloadRequest
}): Promise<KeptMeeting | undefined> {
  const identity = (reading.report?.meeting[0] ?? reading.speech?.meeting[0])?.value
  return (
    identity &&
    saveMeeting({ day: dayOf(reading), identity, manuscript, people, report: reading.report, req })
  )
}

/** Day that the manuscript is about. */
const dayOf = ({ report, speech }: ManuscriptReading): string | undefined =>
  report?.dateline[0]?.value.resolved ?? speech?.date?.value

type Outcome = { made: Made; manuscript: DefaultDocumentIDType; req: PayloadRequest }

async function noteOutcome({
  made: { meeting, report, speech },
  manuscript,
  req,
}: Outcome): Promise<void> {
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
    // The importer stores what it got, for whoever may import.
    overrideAccess: true,
    req,
  })
}
