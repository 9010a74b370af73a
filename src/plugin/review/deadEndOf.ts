import type { PayloadRequest } from 'payload'

import type { StaffMember } from '../../domain/review/completion.ts'
import type { Answer, Judgement } from './decideVerdict.ts'
import type { Review } from './reviewOf.ts'

import { formsOf, languageOf } from '../../domain/language/index.ts'
import { firstUnsignable, safeSigners } from '../../domain/review/completion.ts'
import { formatStage } from '../config/formatStage.ts'
import { colleaguesToday } from '../staff/deputies.ts'
import { decideVerdict } from './decideVerdict.ts'

/** Why a text cannot be signed to its end, and what helps. */
export type DeadEnd = {
  readonly reason: 'review.leavesNobody' | 'review.nobodyLeft'
  readonly vars: Readonly<Record<string, string>>
}

type Judging = Pick<Judgement, 'document' | 'req' | 'review' | 'staff'>

/**
 * Says that a text cannot be signed to its end: not any more, or not once the reader signs the next stage; and what
 * helps. Undefined while somebody is left for every stage.
 */
export async function deadEndOf(judgement: Judging): Promise<DeadEnd | undefined> {
  const { req, review } = judgement
  const standing = await withStaff(review, req)
  if (!standing) return undefined
  const stuck = stuckAt(standing, req)
  if (stuck) return stuck
  const answer = await decideVerdict({ ...judgement, verdict: 'pass' })
  return answer.kind === 'may' ? blockedBy({ ...judgement, signing: answer, standing }) : undefined
}

/** Says that a text cannot be signed to its end any more, whoever signs. */
export async function nobodyLeftFor(
  review: Review,
  req: PayloadRequest,
): Promise<DeadEnd | undefined> {
  const standing = await withStaff(review, req)
  return standing && stuckAt(standing, req)
}

/** Says that this very signature leaves a later stage without anybody, and who can sign instead. */
export async function leftWithoutAnybody(
  { req, review, staff }: Pick<Judging, 'req' | 'review' | 'staff'>,
  signing: May,
): Promise<DeadEnd | undefined> {
  const standing = await withStaff(review, req)
  // A text that is stuck already is no deed of this signature.
  if (!standing || firstUnsignable(standing)) return undefined
  return blockedBy({ req, signing, staff, standing })
}

type May = Extract<Answer, { kind: 'may' }>
type Standing = Review & { readonly staff: readonly StaffMember[] }

/** Undefined where nothing has to be signed any more; an optional signature is asked of the rest like any other. */
const withStaff = async (review: Review, req: PayloadRequest): Promise<Standing | undefined> =>
  review.isPublic || !review.progress.next
    ? undefined
    : { ...review, staff: await colleaguesToday(req) }

function stuckAt(standing: Standing, req: PayloadRequest): DeadEnd | undefined {
  const stuck = firstUnsignable(standing)
  if (!stuck) return undefined
  const stage = formatStage({ key: stuck.key, plan: standing.plan, req })
  return { reason: 'review.nobodyLeft', vars: { stage } }
}

type Signing = Pick<Judging, 'req' | 'staff'> & {
  readonly signing: May
  readonly standing: Standing
}

function blockedBy({ req, signing, staff, standing }: Signing): DeadEnd | undefined {
  const people = [staff.id, ...(signing.standsInFor ? [signing.standsInFor.id] : [])]
  const blocked = firstUnsignable(standing, { people, stage: signing.stage })
  if (!blocked) return undefined
  const nameOf = (key: string) => formatStage({ key, plan: standing.plan, req })
  const { list } = formsOf(languageOf(req.i18n.language))
  return {
    reason: 'review.leavesNobody',
    vars: {
      blocked: nameOf(blocked.key),
      names: list(safeSigners(standing).map(({ name }) => name)),
      stage: nameOf(signing.stage),
    },
  }
}
