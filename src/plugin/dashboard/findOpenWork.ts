import type { PayloadRequest, Where } from 'payload'

import type { BoardAssignment, Work } from '../../domain/dashboard/board.ts'
import type {
  DashboardRelease,
  OpenAssignment,
  OpenComment,
} from '../../domain/dashboard/worklist.ts'

import { works } from '../../domain/dashboard/board.ts'
import { accountNames } from '../staff/accounts.ts'
import { toObject } from '../values/toObject.ts'
import { toText } from '../values/toText.ts'

const most = 500

/** Loads assignments, soonest due first. The endpoint admits staff only, and staff read every assignment. */
export async function findAssignments(
  req: PayloadRequest,
  where: Where,
): Promise<readonly (BoardAssignment & OpenAssignment)[]> {
  const { docs } = await req.payload.find({
    collection: 'assignments',
    depth: 0,
    limit: most,
    // The endpoint admits staff only, and staff read every assignment.
    overrideAccess: true,
    pagination: false,
    req,
    sort: 'dueAt',
    where,
  })
  const rows = docs.map((each) => toObject(each))
  const names = await accountNames(
    req,
    rows.flatMap(({ account }) => toText(account) ?? []),
  )
  return rows.map((row) => toAssignment(row, names))
}

function toAssignment(
  row: Record<string, unknown>,
  names: ReadonlyMap<string, string>,
): BoardAssignment & OpenAssignment {
  const id = toText(row.account)
  return {
    ...(id !== undefined && { account: { id, name: names.get(id) ?? '' } }),
    dueAt: toText(row.dueAt) ?? '',
    id: toText(row.id) ?? '',
    title: toText(row.title) ?? '',
    work: works.find((each): each is Work => each === row.work) ?? 'other',
    ...some('document', row.document),
    ...some('doneAt', row.doneAt),
    ...some('meeting', row.meeting),
    ...some('note', row.note),
    ...some('sitting', row.sitting),
  }
}

/** Loads releases from the log, without cancelled ones. */
export async function findReleases(
  req: PayloadRequest,
  where: Where,
): Promise<readonly DashboardRelease[]> {
  const { docs } = await req.payload.find({
    collection: 'releases',
    depth: 0,
    limit: most,
    // The endpoint admits staff only, and staff read every release.
    overrideAccess: true,
    pagination: false,
    req,
    sort: '-updatedAt',
    where,
  })
  return docs.flatMap((each) => toRelease(toObject(each)) ?? [])
}

export const isScheduled: Where = { status: { equals: 'scheduled' } }

function toRelease(row: Record<string, unknown>): DashboardRelease | undefined {
  const status = (['failed', 'released', 'scheduled'] as const).find((each) => each === row.status)
  const at = toText(row.releasedAt) ?? toText(row.scheduledFor)
  if (!status || at === undefined) return undefined
  const documents = Array.isArray(row.documents) ? row.documents : []
  return {
    at,
    by: toText(row.releasedByName) ?? '',
    documents: documents.map((each: unknown) => {
      const { subject, title } = toObject(each)
      return { subject: toText(subject) ?? '', title: toText(title) ?? '' }
    }),
    id: toText(row.id) ?? '',
    ...(row.act === 'withdrawal' && { isWithdrawal: true }),
    status,
    title: toText(row.title) ?? '',
  }
}

/** Loads unresolved comments: on these texts, or by this person. */
export async function findComments(
  req: PayloadRequest,
  { person, subjects }: { person: string; subjects: readonly string[] },
): Promise<readonly OpenComment[]> {
  const { docs } = await req.payload.find({
    collection: 'margin-notes',
    depth: 0,
    limit: 200,
    // The endpoint admits staff only, and staff read every comment.
    overrideAccess: true,
    pagination: false,
    req,
    sort: '-updatedAt',
    where: {
      and: [
        { resolvedAt: { exists: false } },
        {
          or: [
            { author: { equals: person } },
            ...(subjects.length > 0 ? [{ subject: { in: [...subjects] } }] : []),
          ],
        },
      ],
    },
  })
  return docs.map((each) => toComment(toObject(each)))
}

function toComment(row: Record<string, unknown>): OpenComment {
  const answers = Array.isArray(row.answers) ? row.answers.map((each) => toObject(each)) : []
  const last = answers.at(-1) ?? row
  return {
    at: words(last.at ?? row.createdAt),
    author: words(row.author),
    body: words(row.body),
    id: words(row.id),
    last: { body: words(last.body), id: words(last.author), name: words(last.authorName) },
    subject: words(row.subject),
  }
}

const words = (value: unknown): string => toText(value) ?? ''

function some<Name extends string>(name: Name, value: unknown): Partial<Record<Name, string>> {
  const read = toText(value)
  // One known name with its value.
  return (read === undefined ? {} : { [name]: read }) as Partial<Record<Name, string>>
}
