import type { Role } from '../staff/roles.ts'
import type { ReviewPlan, Stage } from './plan.ts'
import type { Mark, Progress } from './progress.ts'

/** Somebody who would sign, or whom a deputy stands in for. */
export type Signer = { readonly id: string; readonly name: string; readonly roles: readonly Role[] }

type SigningReason =
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
  const stage = stageAsked({ plan, progress, stageKey })
  if (!stage) return mayNot('review.complete')
  const place = { stage: stage.key }
  if (!stage.isOptional && stage !== progress.next) {
    return progress.next
      ? mayNot('review.notNext', { ...place, next: progress.next.key })
      : mayNot('review.complete', place)
  }
  const right = rightToSign({ absent, signer, stage })
  if (!right) return mayNot('review.roleMissing', place)
  if (!plan.mayAuthorsSign && authors.includes(signer.id))
    return mayNot('review.authorSigns', place)
  const other = marks.find(
    (mark) => mark.round === progress.round && standsApart({ mark, signer, stage }),
  )
  return other
    ? mayNot('review.signedOther', { ...place, other: other.stage })
    : { kind: 'may', stage, ...right }
}

/** The role in which somebody signs a stage: their own, else that of somebody they stand in for. */
function rightToSign({
  absent,
  signer,
  stage: { roles },
}: {
  absent: readonly Signer[]
  signer: Signer
  stage: Stage
}): undefined | { readonly role: Role; readonly standsInFor?: Signer } {
  const own = roles.find((role) => signer.roles.includes(role))
  if (own) return { role: own }
  for (const standsInFor of absent) {
    const role = roles.find((each) => standsInFor.roles.includes(each))
    if (role) return { role, standsInFor }
  }
  return undefined
}

/** Whether a signature is one beside which the same person may not sign this stage. */
const standsApart = ({
  mark,
  signer,
  stage,
}: {
  mark: Mark
  signer: Signer
  stage: Stage
}): boolean =>
  mark.verdict === 'pass' &&
  mark.person.id === signer.id &&
  mark.stage !== stage.key &&
  stage.apartFrom.includes(mark.stage)

/** The stage that is meant: the next one unless another is named; none when everything is signed. */
function stageAsked({
  plan,
  progress,
  stageKey,
}: {
  plan: ReviewPlan
  progress: Progress
  stageKey: string | undefined
}): Stage | undefined {
  if (progress.isComplete) return undefined
  return stageKey === undefined
    ? progress.next
    : plan.stages.find((stage) => stage.key === stageKey)
}

const mayNot = (
  reason: SigningReason,
  vars: Readonly<Record<string, string>> = {},
): SigningAnswer => ({ kind: 'mayNot', reason, vars })
