import type { Role } from '../staff/roles.ts'
import type { ReviewPlan, Stage } from './plan.ts'
import type { Mark, Progress } from './progress.ts'

/** Somebody who would sign, or whom a deputy stands in for. */
export type Signer = { readonly id: string; readonly name: string; readonly roles: readonly Role[] }

export type SigningReason =
  | 'review.authorSigns'
  | 'review.complete'
  | 'review.notNext'
  | 'review.roleMissing'
  | 'review.signedOther'

/** May sign, perhaps in somebody's place; or may not, with the reason. */
export type SigningAnswer =
  | {
      readonly kind: 'may'
      readonly role: Role
      readonly stage: Stage
      readonly standsInFor?: Signer
    }
  | {
      readonly kind: 'mayNot'
      readonly reason: SigningReason
      readonly vars: Readonly<Record<string, string>>
    }

/**
 * Whether a person may sign the stage that is next (or the optional stage they name), in their own right or for
 * somebody absent whose deputy they are.
 *
 * @param absent - those for whom the signer may stand in today
 * @param authors - ids of the accounts whose text it is
 */
export function maySign({
  absent,
  authors,
  marks,
  plan,
  progress,
  signer,
  stageKey,
}: {
  absent: readonly Signer[]
  authors: readonly string[]
  marks: readonly Mark[]
  plan: ReviewPlan
  progress: Progress
  signer: Signer
  stageKey?: string
}): SigningAnswer {
  const stage =
    stageKey === undefined ? progress.next : plan.stages.find((each) => each.key === stageKey)
  if (!stage) return mayNot('review.complete')
  if (!stage.isOptional && stage !== progress.next) {
    return mayNot(progress.next ? 'review.notNext' : 'review.complete', {
      next: progress.next?.key ?? '',
      stage: stage.key,
    })
  }
  const own = stage.roles.find((role) => signer.roles.includes(role))
  const standsInFor = own ? undefined : absent.find(({ roles }) => hasOneOf(stage.roles, roles))
  const role = own ?? stage.roles.find((each) => standsInFor?.roles.includes(each))
  if (!role) return mayNot('review.roleMissing', { stage: stage.key })
  if (!plan.mayAuthorsSign && authors.includes(signer.id))
    return mayNot('review.authorSigns', { stage: stage.key })
  const other = marks.find(
    (mark) =>
      mark.round === progress.round &&
      mark.verdict === 'pass' &&
      mark.person.id === signer.id &&
      mark.stage !== stage.key &&
      stage.apartFrom.includes(mark.stage),
  )
  if (other) return mayNot('review.signedOther', { other: other.stage, stage: stage.key })
  return { kind: 'may', role, stage, ...(standsInFor && { standsInFor }) }
}

const mayNot = (
  reason: SigningReason,
  vars: Readonly<Record<string, string>> = {},
): SigningAnswer => ({ kind: 'mayNot', reason, vars })

const hasOneOf = (wanted: readonly Role[], held: readonly Role[]): boolean =>
  wanted.some((role) => held.includes(role))
