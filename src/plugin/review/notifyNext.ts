import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import type { SigningAnswer } from '../../domain/review/maySign.ts'
import type { Verdict } from '../../domain/review/progress.ts'
import type { LoadedDocument } from '../documents/loadDocument.ts'
import type { Colleague } from '../staff/deputies.ts'
import type { Staff } from '../staff/readStaff.ts'
import type { Review } from './reviewOf.ts'

import { maySign } from '../../domain/review/maySign.ts'
import { authorsOf } from '../audit/authorsOf.ts'
import { query } from '../database/query.ts'
import { notify } from '../notifications/notify.ts'
import { accountsWith } from '../staff/accounts.ts'
import { colleaguesToday } from '../staff/deputies.ts'
import { reviewOf } from './reviewOf.ts'

type Signed = {
  readonly document: LoadedDocument
  readonly req: PayloadRequest
  /** As it stood before the signature. */
  readonly review: Review
  readonly staff: Staff
  readonly verdict: Verdict
}

type Turn = Extract<SigningAnswer, { kind: 'may' }> & { readonly id: string }

/**
 * Tells people whose turn it is now, in the transaction of the signature that made it theirs; nobody is called any
 * more to a stage that is over. Whoever hands a text in also has it known to its other authors and, where it was
 * assigned, to the heads of desk.
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
  // Sent back, it is its authors' turn: they hear of that by themselves.
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

/**
 * Those who are here today and may sign what is next. A stage names its usual role first: only where nobody of it is
 * there are the next ones called, or a chief editor would hear of every first reading.
 */
async function turnsOf(
  { authors, marks, plan, progress }: Review,
  req: PayloadRequest,
): Promise<readonly Turn[]> {
  const colleagues = await colleaguesToday(req)
  const absent = colleagues.filter(({ isAbsent }) => isAbsent)
  const turns = colleagues.flatMap((signer): Turn[] => {
    // Whoever signs or releases today is here, whatever the calendar says.
    if (signer.isAbsent && !signer.hasActed) return []
    const answer = maySign({
      absent: absent.filter(standsFor(signer)),
      authors,
      marks,
      plan,
      progress,
      signer,
    })
    return answer.kind === 'may' ? [{ ...answer, id: signer.id }] : []
  })
  const rankOf = ({ role, stage }: Turn) => stage.roles.indexOf(role)
  const usual = Math.min(...turns.map(rankOf))
  return turns.filter((turn) => rankOf(turn) === usual)
}

const standsFor =
  ({ id }: Colleague) =>
  ({ deputies }: Colleague): boolean =>
    deputies.includes(id)

/** Whoever gave the work out waits for it. */
async function headsWaiting({ key }: LoadedDocument, req: PayloadRequest): Promise<string[]> {
  const given = await query(req, sql`SELECT 1 FROM assignments WHERE document = ${key} LIMIT 1`)
  return given.length > 0 ? accountsWith(['deskHead'], req) : []
}
