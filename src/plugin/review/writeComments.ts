import type { PayloadRequest } from 'payload'

import type { LoadedDocument } from '../documents/loadDocument.ts'
import type { Staff } from '../staff/readStaff.ts'

import { readKey } from '../../domain/ledger/kinds.ts'
import { may } from '../../domain/staff/roles.ts'
import { authorsOf } from '../audit/authorsOf.ts'
import { recordAudit } from '../audit/hooks.ts'
import { joinTransaction } from '../database/inTransaction.ts'
import { loadDocument } from '../documents/loadDocument.ts'
import { notify } from '../notifications/notify.ts'
import { toObject } from '../values/toObject.ts'

export type NewComment = {
  readonly body: string
  /** Name of the field with the passage. */
  readonly field: string
  readonly quote: string
}

type Act = { readonly req: PayloadRequest; readonly staff: Staff }

/** Adds a comment on a passage, and notifies the authors of the text. */
export const addComment = ({
  document,
  note,
  req,
  staff,
}: Act & { document: LoadedDocument; note: NewComment }): Promise<void> =>
  joinTransaction(req, async () => {
    await req.payload.create({
      collection: 'margin-notes',
      data: { ...note, author: staff.id, authorName: staff.name, subject: document.key },
      depth: 0,
      // Nobody holds create rights on comments: this endpoint writes them in the caller's name.
      overrideAccess: true,
      req,
    })
    await recordAudit({ action: 'note', req, subject: document.key, title: document.title })
    await notify(req, {
      kind: 'noteMade',
      recipients: await authorsOf(document, req),
      subject: document.key,
      title: document.title,
      vars: { body: note.body, who: staff.name },
    })
  })

type Kept = {
  readonly answers: readonly Record<string, unknown>[]
  readonly author: string
  readonly id: number | string
  readonly isSettled: boolean
  readonly subject: string
}

/** Loads a comment by its id. */
export async function findComment(id: string, req: PayloadRequest): Promise<Kept | undefined> {
  const { docs } = await req.payload.find({
    collection: 'margin-notes',
    depth: 0,
    limit: 1,
    // The endpoint admits staff only, and staff read every comment.
    overrideAccess: true,
    pagination: false,
    req,
    where: { id: { equals: id } },
  })
  const [found] = docs
  return (
    found && {
      answers: (found.answers ?? []).map((answer: unknown) => toObject(answer)),
      author: found.author,
      id: found.id,
      isSettled: Boolean(found.resolvedAt),
      subject: found.subject,
    }
  )
}

/** Replies to a comment, and notifies its author and earlier repliers. */
export const replyToComment = ({
  body,
  note,
  req,
  staff,
}: Act & { body: string; note: Kept }): Promise<void> =>
  joinTransaction(req, async () => {
    const answer = { at: new Date().toISOString(), author: staff.id, authorName: staff.name, body }
    await change({ data: { answers: [...note.answers, answer] }, note, req })
    await notify(req, {
      kind: 'noteAnswered',
      recipients: [note.author, ...note.answers.map(({ author }) => String(author))],
      subject: note.subject,
      title: await titleOfSubject(note.subject, req),
      vars: { body, who: staff.name },
    })
  })

/** Whether somebody may resolve a comment: editors any, everybody else their own. */
export const mayResolveComment = (note: Kept, staff: Staff): boolean =>
  may(staff, 'edit') || note.author === staff.id

/** Resolves a comment: it was acted on, or need not be. */
export const resolveComment = ({ note, req, staff }: Act & { note: Kept }): Promise<void> =>
  joinTransaction(req, async () => {
    const resolved = { resolvedAt: new Date().toISOString(), resolvedByName: staff.name }
    await change({ data: resolved, note, req })
    await recordAudit({
      action: 'settle',
      req,
      subject: note.subject,
      title: await titleOfSubject(note.subject, req),
    })
  })

type Input = { data: Record<string, unknown>; note: Kept; req: PayloadRequest }

const change = ({ data, note: { id }, req }: Input) =>
  req.payload.update({
    id,
    collection: 'margin-notes',
    data,
    depth: 0,
    // Only these endpoints write comments.
    overrideAccess: true,
    req,
  })

async function titleOfSubject(subject: string, req: PayloadRequest): Promise<string> {
  const name = readKey(subject)
  return (name && (await loadDocument(name, req))?.title) ?? subject
}
