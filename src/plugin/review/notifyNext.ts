import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import type { Verdict } from '../../domain/review/progress.ts'
import type { LoadedDocument } from '../documents/loadDocument.ts'
import type { Staff } from '../staff/readStaff.ts'
import type { Review } from './reviewOf.ts'

import { authorsOf } from '../audit/authorsOf.ts'
import { query } from '../database/query.ts'
import { notify } from '../notifications/notify.ts'
import { accountsWith } from '../staff/accounts.ts'
import { reviewOf } from './reviewOf.ts'
import { turnsOf } from './turnsOf.ts'

type Signed = {
  readonly document: LoadedDocument
  readonly req: PayloadRequest
  /** Review before the signature. */
  readonly review: Review
  readonly staff: Staff
  readonly verdict: Verdict
}

/**
 * Notifies those whose turn it is now, in the transaction of the signature, and withdraws notifications of a stage that
 * is over. When a text is handed in, its other authors are notified, and where it was assigned, the heads of desk.
 */
export async function notifyNext(signed: Signed): Promise<void> {
  const { document, req, review: before, staff, verdict } = signed
  const after = await reviewOf(document, req)
  const { next } = after.progress
  if (verdict !== 'submit' && next?.key === before.progress.next?.key) return
  await query(
    req,
    sql`UPDATE notices SET read_at = now() WHERE kind = 'toSign' AND subject = ${document.key} AND read_at IS NULL`,
  )
  const authors = await authorsOf(document, req)
  // After a return it is the authors' turn: they are notified separately.
  const turns = next && verdict !== 'return' ? await turnsOf(after, req) : []
  for (const { id, stage, standsInFor } of turns)
    await notify(req, {
      kind: 'toSign',
      recipients: [id],
      subject: document.key,
      title: document.title,
      vars: {
        stage: stage.key,
        who: staff.name,
        ...(standsInFor && { other: standsInFor.name }),
      },
    })
  if (verdict !== 'submit') return
  const called = new Set(turns.map(({ id }) => id))
  const others = [...authors, ...(await headsWaiting(document, req))]
  await notify(req, {
    kind: 'submitted',
    recipients: others.filter((id) => !called.has(id)),
    subject: document.key,
    title: document.title,
    vars: { who: staff.name },
  })
}

/** Heads of desk who assigned the text. */
async function headsWaiting({ key }: LoadedDocument, req: PayloadRequest): Promise<string[]> {
  const given = await query(req, sql`SELECT 1 FROM assignments WHERE document = ${key} LIMIT 1`)
  return given.length > 0 ? accountsWith(['deskHead'], req) : []
}
