import type { PayloadRequest } from 'payload'

import type { StaffMember } from '../../domain/review/completion.ts'
import type { Answer, Judgement } from './decideVerdict.ts'
import type { Review } from './reviewOf.ts'

import { firstUnsignable, safeSigners } from '../../domain/review/completion.ts'
import { formatStage } from '../config/formatStage.ts'
import { colleaguesToday } from '../staff/deputies.ts'
import { translate } from '../translations/messages.ts'
import { decideVerdict } from './decideVerdict.ts'

/** Why a text cannot be signed to its end, and what helps. */
export type DeadEnd = {
  readonly reason: 'review.leavesNobody' | 'review.nobodyLeft'
  readonly vars: Readonly<Record<string, string>>
}

/**
 * Says that a text cannot be signed to its end: not any more, or not once the reader signs the next stage; and what
 * helps. Undefined while somebody is left for every stage.
 */
export async function deadEndOf(
  judgement: Pick<Judgement, 'document' | 'req' | 'review' | 'staff'>,
): Promise<DeadEnd | undefined> {
  const { req, review } = judgement
  const stuck = await nobodyLeftFor(review, req)
  if (stuck || review.isPublic || !review.progress.next) return stuck
  const answer = await decideVerdict({ ...judgement, verdict: 'pass' })
  return answer.kind === 'may' ? leftWithoutAnybody(judgement, answer) : undefined
}

/** Says that a text cannot be signed to its end any more, whoever signs. */
export async function nobodyLeftFor(
  review: Review,
  req: PayloadRequest,
): Promise<DeadEnd | undefined> {
  if (review.isPublic || !review.progress.next) return undefined
  const stuck = firstUnsignable({ ...review, staff: await colleaguesToday(req) })
  if (!stuck) return undefined
  const stage = formatStage({ key: stuck.key, plan: review.plan, req })
  return { reason: 'review.nobodyLeft', vars: { stage } }
}

/** Says that this very signature leaves a later stage without anybody, and who can sign instead. */
export async function leftWithoutAnybody(
  { req, review, staff }: Pick<Judgement, 'req' | 'review' | 'staff'>,
  signing: Extract<Answer, { kind: 'may' }>,
): Promise<DeadEnd | undefined> {
  const { plan, progress } = review
  // An optional signature is asked of the rest like any other, and a text that is stuck already is no deed of this one.
  if (!progress.next) return undefined
  const standing = { ...review, staff: await colleaguesToday(req) }
  if (firstUnsignable(standing)) return undefined
  const people = [staff.id, ...(signing.standsInFor ? [signing.standsInFor.id] : [])]
  const blocked = firstUnsignable(standing, { people, stage: signing.stage })
  if (!blocked) return undefined
  const nameOf = (key: string) => formatStage({ key, plan, req })
  const others = safeSigners(standing).map(({ name }: StaffMember) => name)
  return {
    reason: 'review.leavesNobody',
    vars: {
      blocked: nameOf(blocked.key),
      names: others.join(translate(req, { key: 'release.nameComma' })),
      stage: nameOf(signing.stage),
    },
  }
}
