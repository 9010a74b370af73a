import type { CollectionSlug, PayloadRequest } from 'payload'

import type { BoardAssignment, SittingOnBoard, Work } from '../../domain/dashboard/board.ts'
import type { LoadedDocument } from '../documents/loadDocument.ts'

import { kinds } from '../../domain/ledger/kinds.ts'
import { toWallClock } from '../../domain/time/wallClock.ts'
import { clockOf } from '../config/clock.ts'
import { timeZoneOf } from '../config/timeZone.ts'
import { findAssignments } from '../dashboard/findOpenWork.ts'
import { toText } from '../values/toText.ts'

/** Work as a board gives it to somebody. */
export type GivenWork = {
  readonly account: string
  readonly dueAt: string
  readonly id?: string | undefined
  readonly meeting: string
  readonly note?: string | undefined
  readonly sitting?: string | undefined
  readonly title: string
  readonly work: Work
}

type Kept = BoardAssignment & { readonly meeting?: string }

/** An assignment by its id; undefined when there is none. */
export async function findAssignment(req: PayloadRequest, id: string): Promise<Kept | undefined> {
  const [found] = await findAssignments(req, { id: { equals: id } })
  return found
}

/** Gives work to somebody, or changes who does it and until when. With the rights of whoever asks. */
export async function saveAssignment(
  { id, ...work }: GivenWork,
  req: PayloadRequest,
): Promise<void> {
  const data = { ...work, note: work.note ?? null, sitting: work.sitting ?? null }
  // With the rights of whoever asks: the collection says who may.
  const asked = { collection: 'assignments', depth: 0, req } as const
  await (id === undefined
    ? req.payload.create({ ...asked, data, overrideAccess: false })
    : req.payload.update({ ...asked, data, id, overrideAccess: false }))
}

type MarkDoneInput = { id: string; isDone: boolean; req: PayloadRequest }

/** Says that work without a text is done, or after all is not. */
export async function markDone({ id, isDone, req }: MarkDoneInput): Promise<void> {
  await req.payload.update({
    id,
    collection: 'assignments',
    data: { doneAt: isDone ? await clockOf(req) : null },
    depth: 0,
    // The endpoint asked: it is their own work, or they are one of those who assign.
    overrideAccess: true,
    req,
  })
}

const textsOf = { report: 'reports', speech: 'speeches' } as const satisfies Partial<
  Record<Work, CollectionSlug>
>

type BeginTextInput = {
  assignment: Kept | undefined
  meeting: LoadedDocument
  req: PayloadRequest
  sitting: SittingOnBoard | undefined
  work: keyof typeof textsOf
}

/**
 * Begins the text of a piece of work, with its meeting, sitting and day filled in, in the name of whoever asks.
 *
 * @returns the key of the text; that of the one that was begun before, where there is one
 */
export async function beginText({
  assignment,
  meeting,
  req,
  sitting,
  work,
}: BeginTextInput): Promise<string> {
  if (assignment?.document !== undefined) return assignment.document
  const collection = textsOf[work]
  const title = titleOf({ assignment, meeting, sitting })
  const made = await req.payload.create({
    collection,
    data: {
      date: await dayOfSitting(sitting, req),
      meeting: meeting.document.id,
      ...(sitting?.key !== undefined && { sitting: sitting.key }),
      [kinds[collection].titleField]: title,
      // A draft: what is still missing is asked for when it is to go out.
    } as never,
    depth: 0,
    draft: true,
    overrideAccess: false,
    req,
  })
  const key = `${collection}:${made.id}`
  if (assignment) await linkText({ id: assignment.id, key, req })
  return key
}

type TitleOfInput = {
  assignment: Kept | undefined
  meeting: LoadedDocument
  sitting: SittingOnBoard | undefined
}

function titleOf({ assignment, meeting, sitting }: TitleOfInput): string {
  const place = toText(meeting.document.shortName) ?? meeting.title
  return assignment?.title ?? `${place}${sitting?.label ?? ''}`
}

/** Days are stored as noon UTC. */
async function dayOfSitting(
  sitting: SittingOnBoard | undefined,
  req: PayloadRequest,
): Promise<string> {
  const instant = sitting?.startsAt ?? (await clockOf(req))
  return `${toWallClock({ instant, zone: await timeZoneOf(req) }).day}T12:00:00.000Z`
}

async function linkText({ id, key, req }: { id: string; key: string; req: PayloadRequest }) {
  await req.payload.update({
    id,
    collection: 'assignments',
    data: { document: key },
    depth: 0,
    // A reporter may not change what they were given; that they began it is a fact, not a change.
    overrideAccess: true,
    req,
  })
}
