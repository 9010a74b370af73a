import type { PayloadRequest } from 'payload'

import type { PublicCollection } from '../../domain/ledger/kinds.ts'
import type { ByUser } from '../database/inTransaction.ts'
import type { LoadedDocument } from '../documents/loadDocument.ts'
import type { Staff } from '../staff/readStaff.ts'
import type { MessageKey } from '../translations/messages.ts'
import type { Review } from './reviewOf.ts'

import { isReviewed } from '../../domain/ledger/kinds.ts'
import { embargoStage, isShortened } from '../../domain/review/embargo.ts'
import { barredToday } from '../accounts/barredToday.ts'
import { recordAudit } from '../audit/hooks.ts'
import { clockOf } from '../config/clock.ts'
import { inTransaction } from '../database/inTransaction.ts'
import { loadDocument } from '../documents/loadDocument.ts'
import { orConflict } from '../ledger/conflicts.ts'
import { readStaff } from '../staff/readStaff.ts'
import { embargoOf, readFixedEmbargo } from './embargoOf.ts'
import { recordSignature } from './recordSignature.ts'
import { reviewOf } from './reviewOf.ts'

export type Shortening = {
  readonly collection: PublicCollection
  readonly id: number | string
  readonly reason: string
  /** ISO 8601; `null` removes the embargo. */
  readonly until: null | string
}

type Reason = { readonly reason: MessageKey; readonly vars?: Readonly<Record<string, string>> }

export type ShorteningOutcome =
  | { readonly kind: 'refused'; readonly refusals: readonly Reason[] }
  | { readonly kind: 'shortened' }

/**
 * Moves a signed embargo earlier, by somebody who may release and is no author of the text, with a reason. That is a
 * signature in the text's chain, and the text is updated in its transaction.
 *
 * @param user - the account that answers for it; its roles are checked, whatever rights the caller runs with
 */
export const shortenEmbargo = ({
  shortening,
  ...by
}: ByUser & { shortening: Shortening }): Promise<ShorteningOutcome> =>
  orConflict(
    inTransaction<ShorteningOutcome>({
      act: ({ req }) => attempt(shortening, req),
      keeps: ({ kind }) => kind === 'shortened',
      ...by,
    }),
  )

async function attempt(
  { collection, id, reason, until }: Shortening,
  req: PayloadRequest,
): Promise<ShorteningOutcome> {
  const name = { collection, id: String(id) }
  const document = isReviewed(collection) ? await loadDocument(name, req) : undefined
  const staff = readStaff(req)
  if (!staff) return refused({ reason: 'review.staffOnly' })
  if (!document || document.document.deletedAt)
    return refused({ reason: 'review.missing', vars: { key: `${collection}:${id}` } })
  const review = await reviewOf(document, req)
  const against = await reasonAgainstShortening({ document, req, review, staff })
  if (against) return refused(against)
  if (reason.trim() === '') return refused({ reason: 'review.embargoReason' })
  const from = embargoOf(document, review)
  const to = until === null ? undefined : new Date(until).toISOString()
  if (!isShortened({ from, now: await clockOf(req), to }))
    return refused({ reason: 'review.embargoNotShorter', vars: { title: document.title } })
  await recordSignature({
    approval: review.approval,
    document,
    embargoUntil: to ?? null,
    opinion: reason.trim(),
    req,
    role: 'chiefEditor',
    staff,
    stage: embargoStage,
    verdict: 'pass',
  })
  await saveShortened({ document, from, req, to })
  return { kind: 'shortened' }
}

/** Writes the signed embargo to the text, and adds an audit entry. */
async function saveShortened({
  document: { collection, id, key, title },
  from,
  req,
  to,
}: {
  document: LoadedDocument
  from: string | undefined
  req: PayloadRequest
  to: string | undefined
}): Promise<void> {
  if (collection === 'site-settings') return
  await req.payload.update({
    id,
    collection,
    data: { embargoUntil: to ?? null },
    depth: 0,
    draft: true,
    // Rights were checked above; the text follows the signature.
    overrideAccess: true,
    req,
  })
  await recordAudit({
    action: 'embargo',
    detail: { from: from ?? null, until: to ?? null },
    req,
    subject: key,
    title,
  })
}

type Candidate = { document: LoadedDocument; req: PayloadRequest; review: Review; staff: Staff }

/** Reason why somebody may not shorten the embargo, for the review panel too; undefined when they may. */
export async function reasonAgainstShortening({
  document,
  req,
  review,
  staff,
}: Candidate): Promise<Reason | undefined> {
  const vars = { title: document.title }
  const barred = await barredToday(req, 'review.embargoByChief')
  if (barred?.reason === 'release.stoodInFor') return { reason: 'review.embargoStoodInFor', vars }
  if (barred) return { ...barred, vars }
  if (review.authors.includes(staff.id)) return { reason: 'review.embargoByAuthor', vars }
  const { isFixed } = await readFixedEmbargo(document, req)
  return isFixed ? undefined : { reason: 'review.embargoOpen', vars }
}

const refused = (reason: Reason): ShorteningOutcome => ({ kind: 'refused', refusals: [reason] })
