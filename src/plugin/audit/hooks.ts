import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  GlobalAfterChangeHook,
  PayloadRequest,
} from 'payload'

import { randomUUID } from 'node:crypto'

import { newsroomWords } from '../config/newsroomWords.ts'
import { titleOf } from '../documents/titleOf.ts'
import { changedFields } from '../documents/walkDocument.ts'
import { readActor } from '../staff/actor.ts'
import { translate } from '../translations/messages.ts'
import { toObject } from '../values/toObject.ts'
import { copiedFrom } from './copies.ts'

/** Actions of the audit trail. `docs/reference` prints this list. */
export type AuditAction =
  | 'absence'
  | 'cancel'
  | 'changeEmail'
  | 'changeRoles'
  | 'create'
  | 'deactivate'
  | 'delete'
  | 'embargo'
  | 'factorOff'
  | 'factorOn'
  | 'factorReset'
  | 'invite'
  | 'note'
  | 'outsideAgree'
  | 'outsideLink'
  | 'outsideObject'
  | 'outsideRevoke'
  | 'passwordLink'
  | 'passwordSet'
  | 'plan'
  | 'reactivate'
  | 'refresh'
  | 'release'
  | 'restore'
  | 'return'
  | 'settle'
  | 'sign'
  | 'signIn'
  | 'signInFailed'
  | 'submit'
  | 'trash'
  | 'update'
  | 'urgent'
  | 'withdraw'

/** One id for everything one request does: the release of a package is one gesture. */
function gestureOf(req: PayloadRequest): string {
  const known = req.context.newsroomGesture
  if (typeof known === 'string') return known
  const gesture = randomUUID()
  // Stored in the context, not in a map keyed by it: Payload makes a new context from the old for every nested
  // operation.
  req.context.newsroomGesture = gesture
  return gesture
}

type Input = {
  action: AuditAction
  detail?: Record<string, unknown>
  req: PayloadRequest
  subject: string
  title: string
}

/** Adds one entry to the audit trail, in the transaction of the act: by an account, by somebody named, or by the program. */
export async function recordAudit({ action, detail, req, subject, title }: Input): Promise<void> {
  const actor = readActor(req)
  const name = actor?.name ?? translate(await newsroomWords(req), { key: 'history.system' })
  const gesture = gestureOf(req)
  await req.payload.create({
    collection: 'audit-entries',
    data: {
      action,
      ...(actor?.id !== undefined && { actor: actor.id }),
      actorName: name,
      ...(detail && { detail }),
      gesture,
      subject,
      title,
    },
    depth: 0,
    // Written on the user's behalf: nobody holds create rights on the trail.
    overrideAccess: true,
    req,
  })
}

type Named = { [field: string]: unknown; deletedAt?: null | string; id: number | string }

/** Adds one audit entry for every change of a document: names of fields, not their values. */
export const recordChange: CollectionAfterChangeHook<Named> = async ({
  collection,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const fields =
    operation === 'update'
      ? changedFields({ after: doc, before: previousDoc, fields: collection.flattenedFields })
      : []
  const source = operation === 'create' ? copiedFrom(collection.slug, req) : undefined
  const detail = source ? { copiedFrom: source } : { fields }
  await recordAudit({
    action: operation === 'create' ? 'create' : actionOf({ doc, previousDoc }),
    ...((source || fields.length > 0) && { detail }),
    req,
    subject: `${collection.slug}:${doc.id}`,
    title: titleOf(doc) ?? String(doc.id),
  })
  return doc
}

/** Adds one audit entry for every change of the site settings. */
export const recordSettings: GlobalAfterChangeHook = async ({ doc, global, previousDoc, req }) => {
  const fields = changedFields({ after: doc, before: previousDoc, fields: global.flattenedFields })
  await recordAudit({
    action: 'update',
    ...(fields.length > 0 && { detail: { fields } }),
    req,
    subject: `${global.slug}:${global.slug}`,
    title: titleOf(toObject(doc)) ?? global.slug,
  })
}

/** Adds one audit entry when a document is deleted permanently. */
export const recordRemoval: CollectionAfterDeleteHook<Named> = async ({ collection, doc, req }) => {
  await recordAudit({
    action: 'delete',
    req,
    subject: `${collection.slug}:${doc.id}`,
    title: titleOf(doc) ?? String(doc.id),
  })
}

function actionOf({ doc, previousDoc }: { doc: Named; previousDoc: Named }): AuditAction {
  if (doc.deletedAt && !previousDoc.deletedAt) return 'trash'
  if (!doc.deletedAt && previousDoc.deletedAt) return 'restore'
  return 'update'
}
