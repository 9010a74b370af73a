import type { PayloadRequest } from 'payload'

import type { ByUser } from '../database/inTransaction.ts'
import type { LoadedDocument } from '../documents/loadDocument.ts'
import type { Staff } from '../staff/readStaff.ts'
import type { MessageKey } from '../translations/messages.ts'
import type { Answer } from './decideVerdict.ts'
import type { Review } from './reviewOf.ts'
import type { Signing } from './signing.ts'

import { keyOf } from '../../domain/ledger/kinds.ts'
import { isReviewed } from '../../domain/ledger/kinds.ts'
import { paragraphsToRead } from '../../domain/review/paragraphsToRead.ts'
import { may } from '../../domain/staff/roles.ts'
import { formatMinute } from '../../domain/time/clock.ts'
import { lacksFactor } from '../accounts/secondFactorRule.ts'
import { recordAudit } from '../audit/hooks.ts'
import { timeZoneOf } from '../config/locale.ts'
import { inTransaction } from '../database/inTransaction.ts'
import { sqlState } from '../database/sqlState.ts'
import { loadDocument } from '../documents/loadDocument.ts'
import { readStaff } from '../staff/readStaff.ts'
import { leftWithoutAnybody, nobodyLeftFor } from './deadEndOf.ts'
import { decideVerdict } from './decideVerdict.ts'
import { diffAgainst } from './diffAgainst.ts'
import { embargoOf } from './embargoOf.ts'
import { fieldRefusals } from './fieldRefusals.ts'
import { notifyNext } from './notifyNext.ts'
import { notifyOfSignature } from './notifyOfSignature.ts'
import { recordSignature } from './recordSignature.ts'
import { reviewOf } from './reviewOf.ts'
import { settleAssignment } from './settleAssignment.ts'

type SigningRefusal = {
  readonly document?: string
  readonly reason: MessageKey
  readonly vars?: Readonly<Record<string, string>>
}

export type SigningOutcome =
  | { readonly kind: 'refused'; readonly refusals: readonly SigningRefusal[] }
  | { readonly kind: 'signed'; readonly warnings?: readonly SigningRefusal[] }

/**
 * Signs documents, all or none, in one transaction.
 *
 * @param user - the account that signs; its roles are checked, whatever rights the caller runs with
 * @returns `refused` with every reason, nothing is then signed; else the texts that nobody can sign to their end
 * @throws the database error when it fails; nothing is then signed
 */
export async function signDocuments({
  signing,
  ...by
}: ByUser & { signing: Signing }): Promise<SigningOutcome> {
  try {
    return await inTransaction({
      act: async ({ req }): Promise<SigningOutcome> => {
        const staff = readStaff(req)
        const refusal = await refusesAll({ req, signing, staff })
        if (!staff || refusal)
          return { kind: 'refused', refusals: [refusal ?? { reason: 'review.staffOnly' }] }
        const refusals = await attempt({ req, signing, staff })
        if (refusals.length > 0) return { kind: 'refused', refusals }
        const warnings = await deadEndsAmong({ req, signing, staff })
        return { kind: 'signed', ...(warnings.length > 0 && { warnings }) }
      },
      keeps: ({ kind }) => kind === 'signed',
      ...by,
    })
  } catch (error) {
    // Somebody else signed this stage concurrently.
    if (['23505', 'NR005'].includes(sqlState(error) ?? ''))
      return { kind: 'refused', refusals: [{ reason: 'review.crossed' }] }
    throw error
  }
}

type Signer = { req: PayloadRequest; signing: Signing; staff: Staff | undefined }

/** Reasons against signing anything at all. */
async function refusesAll({
  req,
  signing: { documents, opinion = '', verdict },
  staff,
}: Signer): Promise<SigningRefusal | undefined> {
  if (!may(staff, 'writeOwn') && !may(staff, 'edit')) return { reason: 'review.staffOnly' }
  if (documents.length === 0) return { reason: 'release.noDocuments' }
  const isReasonNeeded = verdict === 'return' || verdict === 'urgent'
  if (isReasonNeeded && opinion.trim() === '') return { reason: 'review.opinionMissing' }
  return staff && (await lacksFactor(req, staff)) ? { reason: 'accounts.factorMissing' } : undefined
}

type Act = { readonly req: PayloadRequest; readonly signing: Signing; readonly staff: Staff }

/** Texts that nobody can sign to their end, now that they are signed or handed in. */
async function deadEndsAmong({
  req,
  signing: { documents, verdict },
}: Act): Promise<SigningRefusal[]> {
  if (verdict !== 'pass' && verdict !== 'submit') return []
  const found: SigningRefusal[] = []
  for (const { collection, id } of documents) {
    const document = await loadDocument({ collection, id: String(id) }, req)
    const deadEnd = document && (await nobodyLeftFor(await reviewOf(document, req), req))
    if (deadEnd) found.push({ document: document.key, ...deadEnd })
  }
  return found
}

/** Signs in the order of keys, so that two people who sign one set of documents cannot deadlock. */
async function attempt({ req, signing, staff }: Act): Promise<SigningRefusal[]> {
  const refusals: SigningRefusal[] = []
  const documents = signing.documents.toSorted((a, b) =>
    keyOf(a.collection, String(a.id)) < keyOf(b.collection, String(b.id)) ? -1 : 1,
  )
  for (const { approvalHash, collection, embargoUntil, id } of documents) {
    const key = keyOf(collection, String(id))
    const document = await loadDocument({ collection, id: String(id) }, req)
    if (!document || document.document.deletedAt || !isReviewed(collection)) {
      refusals.push({ document: key, reason: 'review.missing', vars: { key } })
      continue
    }
    const review = await reviewOf(document, req)
    const isOther = embargoUntil !== undefined && !isSame(embargoUntil, embargoOf(document, review))
    if (review.approval.hash !== approvalHash || isOther) {
      const vars = { title: document.title }
      refusals.push({ document: key, reason: 'review.changedSince', vars })
      continue
    }
    const unfit = await reasonsInText({ document, req, signing })
    refusals.push(...unfit)
    if (unfit.length > 0) continue
    const isEmbargoNamed = embargoUntil !== undefined
    const refusal = await sign({ document, isEmbargoNamed, req, review, signing, staff })
    if (refusal) refusals.push({ document: key, ...refusal })
  }
  return refusals
}

/** Faults of a text, where the verdict sends it on its way: they must be fixed first. */
const reasonsInText = async ({
  document,
  req,
  signing: { verdict },
}: Pick<Act, 'req' | 'signing'> & { readonly document: LoadedDocument }): Promise<
  readonly SigningRefusal[]
> => (verdict === 'pass' || verdict === 'submit' ? fieldRefusals({ document, req }) : [])

const isSame = (seen: null | string, now: string | undefined): boolean =>
  seen === null ? now === undefined : now !== undefined && Date.parse(seen) === Date.parse(now)

type Signed = Act & {
  readonly document: LoadedDocument
  readonly isEmbargoNamed: boolean
  readonly review: Review
}

async function sign(act: Signed): Promise<SigningRefusal | undefined> {
  const { stage, verdict } = act.signing
  const answer = await decideVerdict({ ...act, verdict, ...(stage !== undefined && { stage }) })
  if (answer.kind === 'mayNot') return answer
  const refusal = (await reasonInUnseen(act, answer.stage)) ?? (await reasonInDeadEnd(act, answer))
  if (refusal) return refusal
  await record(act, answer)
  return undefined
}

type May = Extract<Answer, { kind: 'may' }>

/** Refusal of a signature that leaves a later stage without anybody, unless it is given knowingly. */
async function reasonInDeadEnd(act: Signed, answer: May): Promise<SigningRefusal | undefined> {
  const { isDeadEndAccepted = false, verdict } = act.signing
  if (verdict !== 'pass' || isDeadEndAccepted) return undefined
  const deadEnd = await leftWithoutAnybody(act, answer)
  return (
    deadEnd && {
      reason: 'review.leavesNobodyAsked',
      vars: { ...deadEnd.vars, title: act.document.title },
    }
  )
}

/** Records a signature, in the audit trail too, and tells whom it concerns. */
async function record(act: Signed, answer: May): Promise<void> {
  const { document, req, review, signing, staff } = act
  const { detail, opinion, verdict } = signing
  const given = { ...(detail && { detail }), ...(opinion !== undefined && { opinion }) }
  await recordSignature({
    ...given,
    approval: review.approval,
    document,
    req,
    staff,
    stage: answer.stage,
    verdict,
    ...(answer.role && { role: answer.role }),
    ...(answer.standsInFor && { standsInFor: answer.standsInFor }),
  })
  await recordAudit({
    action: verdict === 'pass' ? 'sign' : verdict,
    detail: { round: review.progress.round, stage: answer.stage },
    req,
    subject: document.key,
    title: document.title,
  })
  if (verdict === 'submit') await settleAssignment({ document, req, staff })
  await notifyOfSignature({ document, req, review, signing, staff })
  await notifyNext({ document, req, review, staff, verdict })
}

/** Refusal for what the signer did not see: paragraphs, or an embargo that the signature would fix. */
async function reasonInUnseen(act: Signed, key: string): Promise<SigningRefusal | undefined> {
  const { document, isEmbargoNamed, req, review, signing } = act
  const { title } = document
  if (await isLeftUnread(act, key)) return { reason: 'review.leftUnread', vars: { title } }
  if (signing.verdict !== 'pass' || isEmbargoNamed) return undefined
  const isFixing = review.plan.stages.some((stage) => stage.key === key && stage.isBinding)
  const at = isFixing ? embargoOf(document, review) : undefined
  if (at === undefined) return undefined
  const time = formatMinute({ instant: at, timeZone: await timeZoneOf(req) })
  return { reason: 'review.embargoUnnamed', vars: { time, title } }
}

/** Whether a signature of reading aloud names another number of paragraphs than the text has. */
async function isLeftUnread(
  { document, req, review, signing: { detail } }: Signed,
  key: string,
): Promise<boolean> {
  const stage = review.plan.stages.find((each) => each.key === key)
  if (stage?.kind !== 'readAloud') return false
  const { fields } = await diffAgainst({ document, req, review, since: 'nothing' })
  return detail?.paragraphs !== paragraphsToRead(fields).length
}
