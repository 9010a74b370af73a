import type { Judgement } from './decideVerdict.ts'

import { firstUnsignable, safeSigners } from '../../domain/review/completion.ts'
import { formatStage } from '../config/formatStage.ts'
import { colleaguesToday } from '../staff/deputies.ts'
import { translate } from '../translations/messages.ts'
import { decideVerdict } from './decideVerdict.ts'

/**
 * Says that a text cannot be signed to its end: not any more, or not once the reader signs the next stage; and what
 * helps. Undefined while somebody is left for every stage.
 */
export async function deadEndOf(
  judgement: Pick<Judgement, 'document' | 'req' | 'review' | 'staff'>,
): Promise<string | undefined> {
  const { req, review, staff } = judgement
  const { plan, progress } = review
  if (review.isPublic || !progress.next) return undefined
  const standing = { ...review, staff: await colleaguesToday(req) }
  const nameOf = (key: string) => formatStage({ key, plan, req })
  const stuck = firstUnsignable(standing)
  if (stuck) return translate(req, { key: 'review.nobodyLeft', vars: { stage: nameOf(stuck.key) } })
  const answer = await decideVerdict({ ...judgement, verdict: 'pass' })
  if (answer.kind === 'mayNot') return undefined
  const people = [staff.id, ...(answer.standsInFor ? [answer.standsInFor.id] : [])]
  const blocked = firstUnsignable(standing, { people, stage: answer.stage })
  if (!blocked) return undefined
  const names = safeSigners(standing).map(({ name }) => name)
  return translate(req, {
    key: 'review.leavesNobody',
    vars: {
      blocked: nameOf(blocked.key),
      names: names.join(translate(req, { key: 'release.nameComma' })),
      stage: nameOf(answer.stage),
    },
  })
}
