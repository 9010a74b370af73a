import type { CollectionSlug, PayloadRequest } from 'payload'

import type { BoardAssignment, SittingOnBoard, Work } from '../../domain/dashboard/board.ts'
import type { LoadedDocument } from '../documents/loadDocument.ts'

import { kinds } from '../../domain/ledger/kinds.ts'
import { toZoned } from '../../domain/time/clock.ts'
import { atNoon } from '../../domain/time/days.ts'
import { clockOf } from '../config/clock.ts'
import { timeZoneOf } from '../config/locale.ts'
import { findAssignments } from '../dashboard/findOpenWork.ts'
import { ownByline } from '../fields/ownByline.ts'
import { toText } from '../values/toText.ts'

/** Assignment as a board makes it. */
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

/** Loads an assignment by its id. */
export async function findAssignment(req: PayloadRequest, id: string): Promise<Kept | undefined> {
  const [found] = await findAssignments(req, { id: { equals: id } })
  return found
}

/** Creates an assignment, or changes its person and due time, with the user's rights. */
export async function saveAssignment(
  { id, ...work }: GivenWork,
  req: PayloadRequest,
): Promise<void> {
  const data = { ...work, note: work.note ?? null, sitting: work.sitting ?? null }
  // With the user's rights: the collection says who may.
  const asked = { collection: 'assignments', depth: 0, req } as const
  await (id === undefined
    ? req.payload.create({ ...asked, data, overrideAccess: false })
    : req.payload.update({ ...asked, data, id, overrideAccess: false }))
}

type MarkDoneInput = { id: string; isDone: boolean; req: PayloadRequest }

/** Marks work without a text as done, or as not done after all. */
export async function markDone({ id, isDone, req }: MarkDoneInput): Promise<void> {
  await req.payload.update({
    id,
    collection: 'assignments',
    data: { doneAt: isDone ? await clockOf(req) : null },
    depth: 0,
    // Rights were checked by the endpoint: the user's own work, or a user who assigns.
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
 * Creates the text of an assignment, with meeting, sitting and day filled in, in the user's name and under their byline.
 *
 * @returns the key of the text, or of the one created before
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
      ...(collection === 'reports' && { bylines: await ownByline({ req }) }),
      ...(sitting?.key !== undefined && { sitting: sitting.key }),
      [kinds[collection].titleField]: title,
      // A draft: missing values are required later.
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
  return assignment?.title ?? sitting?.title ?? place
}

async function dayOfSitting(
  sitting: SittingOnBoard | undefined,
  req: PayloadRequest,
): Promise<string> {
  const instant = sitting?.startsAt ?? (await clockOf(req))
  return atNoon(toZoned({ instant, timeZone: await timeZoneOf(req) }).day)
}

async function linkText({ id, key, req }: { id: string; key: string; req: PayloadRequest }) {
  await req.payload.update({
    id,
    collection: 'assignments',
    data: { document: key },
    depth: 0,
    // A reporter may not change an assignment; that they began it is recorded as a fact.
    overrideAccess: true,
    req,
  })
}
