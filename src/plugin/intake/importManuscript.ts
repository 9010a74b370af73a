import type { DefaultDocumentIDType, PayloadRequest } from 'payload'

import path from 'node:path'

import type { ManuscriptReading } from '../../domain/manuscripts/index.ts'
import type { Losses } from '../../domain/text/losses.ts'
import type { KnownManuscript } from '../manuscripts/findKnown.ts'
import type { OpenedManuscript } from '../manuscripts/openManuscript.ts'
import type { Drafted } from './draftDocuments.ts'
import type { KeptMeeting } from './saveMeeting.ts'

import { itemsOf, mayBeRead } from '../../domain/manuscripts/index.ts'
import { joinTransaction } from '../database/inTransaction.ts'
import { todayOf } from '../fields/today.ts'
import { lockUpload } from '../files/lockUpload.ts'
import { findKnown } from '../manuscripts/findKnown.ts'
import { readReceived } from '../manuscripts/readReceived.ts'
import { keptAsRead } from '../validation/refuseNewFaults.ts'
import { draftReport, draftSpeech } from './draftDocuments.ts'
import { findDeskWords } from './findDeskWords.ts'
import { holdManuscript } from './holdManuscript.ts'
import { keepFile } from './keepFile.ts'
import { noteOutcome } from './noteOutcome.ts'
import { saveMeeting } from './saveMeeting.ts'
import { savePeople, saveReporters } from './savePeople.ts'

/** Outcome of an import. */
export type ManuscriptOutcome =
  | {
      readonly documents: KnownManuscript['documents']
      readonly kind: 'known'
      readonly manuscript: DefaultDocumentIDType
    }
  | {
      readonly erased: NonNullable<KnownManuscript['erased']>
      readonly kind: 'erased'
      readonly manuscript: DefaultDocumentIDType
    }
  | ({
      readonly kind: 'imported'
      /** What the file holds beside its text: see `OpenedManuscript`. */
      readonly lost: Losses
      readonly manuscript: DefaultDocumentIDType
      /** What was made of the further items of the file, in order; of the first, see `Made`. */
      readonly others: readonly Made[]
      readonly reading: ManuscriptReading
    } & Made)

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
 * Nothing is released. A second import of a file makes nothing, and returns what was made of it; one that is stored
 * and was never made into drafts is made into them now.
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
    words: await findDeskWords(req),
  })
  const fallback = path.parse(fileName).name
  // A rollback removes the rows; the file goes with them.
  return joinTransaction(req, async () => {
    await lockUpload({ collection: 'manuscripts', req, sha256: opened.sha256 })
    const found = await findKnown(opened.sha256, req)
    const known = found && (await holdManuscript(found.manuscript, req))
    if (known && !isUnmade(known)) return toOutcome(known)
    const manuscript =
      known?.manuscript ??
      (await keepFile({
        bytes,
        fileName,
        opened,
        req,
        ...(sender && { sender }),
        way: 'terminal',
      }))
    return makeDocuments({ fallback, filedOn, manuscript, opened, reading, req })
  })
}

/** Whether the worker or somebody's request may still make drafts of it. */
const isUnmade = ({ outcome }: KnownManuscript): boolean =>
  outcome === 'reading' || mayBeRead(outcome)

const toOutcome = ({ documents, erased, manuscript }: KnownManuscript): ManuscriptOutcome =>
  erased ? { erased, kind: 'erased', manuscript } : { documents, kind: 'known', manuscript }

type ToMake = {
  /** Headline where the text has none. */
  readonly fallback: string
  readonly filedOn: string | undefined
  readonly manuscript: DefaultDocumentIDType
  readonly opened: OpenedManuscript
  readonly reading: ManuscriptReading
  readonly req: PayloadRequest
  /** Typed by whoever filed it; otherwise the headline is the title. */
  readonly title?: string
}

/** Makes the drafts of a stored manuscript and notes them on it, in the caller's transaction. */
export async function makeDocuments({
  opened,
  title,
  ...making
}: ToMake): Promise<Extract<ManuscriptOutcome, { kind: 'imported' }>> {
  const { fallback, manuscript, reading, req } = making
  Object.assign(req.context, keptAsRead)
  const made: Made[] = []
  for (const item of itemsOf(reading)) made.push(await makeDrafts({ ...making, reading: item }))
  const [first, ...others] = made
  await noteOutcome({
    data: {
      documents: made.flatMap(relationsTo),
      outcome: 'imported',
      problem: null,
      reading: { ...toRecord(reading), lost: opened.lost },
      text: opened.text,
      title: title ?? titleOf(fallback, reading),
    },
    manuscript,
    req,
  })
  return { kind: 'imported', lost: opened.lost, manuscript, others, reading, ...first }
}

/** Stored as JSON: the reading is the importer's own record, not a document's fields. */
const toRecord = ({ joins, kind, leftOut, officials, others, report, speech }: ManuscriptReading) =>
  structuredClone({ joins, kind, leftOut, officials, others, report, speech })

const titleOf = (fallback: string, reading: ManuscriptReading): string =>
  (reading.report?.headline?.value ?? reading.speech?.title?.value ?? fallback).slice(0, 200)

/** Drafts of one item. */
type Made = { readonly meeting?: KeptMeeting; readonly report?: Drafted; readonly speech?: Drafted }

async function makeDrafts({
  fallback,
  filedOn,
  manuscript,
  reading,
  req,
}: Omit<ToMake, 'opened' | 'title'>): Promise<Made> {
  const people = await savePeople(reading, req)
  const reporters = await saveReporters(reading, req)
  const meeting = await keepMeetingOf({ manuscript, people, reading, req })
  const day = dayOf(reading) ?? filedOn ?? (await todayOf(req))
  const title = titleOf(fallback, reading)
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

const relationsTo = ({ meeting, report, speech }: Made) => [
  ...(report ? [{ relationTo: 'reports' as const, value: report.id }] : []),
  ...(speech ? [{ relationTo: 'speeches' as const, value: speech.id }] : []),
  ...(meeting ? [{ relationTo: 'meetings' as const, value: meeting.id }] : []),
]
