import type { Role } from '../staff/roles.ts'
import type { ReviewPlan, Stage } from './plan.ts'
import type { Mark, Progress } from './progress.ts'

import { mayStandIn } from '../staff/standIns.ts'
import { barringMarks, peopleOf } from './progress.ts'

/** Somebody who would sign, or whom a deputy stands in for. */
export type Signer = {
  /** Signed or released something today: whoever does is not absent. */
  readonly hasActed?: boolean
  readonly id: string
  /** A deputy signed in their name today: one name is not in two hands on one day. */
  readonly isStoodInFor?: boolean
  readonly name: string
  readonly roles: readonly Role[]
}

type SigningReason =
  | 'review.absentActed'
  | 'review.authorSigns'
  | 'review.authorStoodInFor'
  | 'review.complete'
  | 'review.deputyRole'
  | 'review.notNext'
  | 'review.roleMissing'
  | 'review.signedOther'
  | 'review.signedOtherFor'
  | 'review.stageUnknown'
  | 'review.stoodInFor'

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

type Question = {
  readonly absent: readonly Signer[]
  readonly authors: readonly string[]
  readonly marks: readonly Mark[]
  readonly plan: ReviewPlan
  readonly progress: Progress
  readonly signer: Signer
}

/**
 * Whether a person may sign the stage that is next (or the optional stage they name), in their own right or for
 * somebody absent whose deputy they are. Whoever is stood in for counts like whoever signs.
 *
 * @param absent - those who are away today and have named the signer their deputy
 * @param authors - ids of the accounts whose text it is, or was in any revision of the round
 */
export function maySign({
  stageKey,
  ...question
}: Question & { stageKey?: string }): SigningAnswer {
  const { plan, progress, signer } = question
  const stage = stageAsked({ plan, progress, stageKey })
  if (!stage) return reasonWithoutStage(plan, stageKey)
  const place = { stage: stage.key }
  if (!stage.isOptional && stage !== progress.next) {
    return progress.next
      ? mayNot('review.notNext', { ...place, next: progress.next.key })
      : mayNot('review.complete', place)
  }
  if (signer.isStoodInFor === true) return mayNot('review.stoodInFor', place)
  const role = stage.roles.find((each) => signer.roles.includes(each))
  if (role) return reasonAgainst(question, stage, signer) ?? { kind: 'may', role, stage }
  return mayStandInFor(question, stage)
}

/** For the first of those who are away in whose place the stage may be signed; else why not for the first of them. */
function mayStandInFor(question: Question, stage: Stage): SigningAnswer {
  const place = { stage: stage.key }
  let refusal: SigningAnswer | undefined
  for (const absent of question.absent) {
    const held = stage.roles.filter((each) => absent.roles.includes(each))
    if (held.length === 0) continue
    const role = held.find((each) => mayStandIn(question.signer, each))
    const against = role
      ? reasonAgainstDeputy({ absent, question, stage })
      : mayNot('review.deputyRole', { ...place, name: absent.name })
    if (role && !against) return { kind: 'may', role, stage, standsInFor: absent }
    refusal ??= against
  }
  return refusal ?? mayNot('review.roleMissing', place)
}

type DeputyInput = { absent: Signer; question: Question; stage: Stage }

function reasonAgainstDeputy({ absent, question, stage }: DeputyInput): SigningAnswer | undefined {
  const named = { name: absent.name, stage: stage.key }
  if (absent.id === question.signer.id) return mayNot('review.roleMissing', { stage: stage.key })
  if (absent.hasActed === true) return mayNot('review.absentActed', named)
  return (
    reasonAgainst(question, stage, question.signer) ?? reasonAgainst(question, stage, absent, true)
  )
}

/** What the text itself has against this person: it is theirs, or they are in it at a stage that is kept apart. */
function reasonAgainst(
  { authors, marks, plan, progress }: Question,
  stage: Stage,
  person: Signer,
  isAbsent = false,
): SigningAnswer | undefined {
  const named = { ...(isAbsent && { name: person.name }), stage: stage.key }
  if (!plan.mayAuthorsSign && authors.includes(person.id))
    return mayNot(isAbsent ? 'review.authorStoodInFor' : 'review.authorSigns', named)
  const other = barringMarks(marks, progress).find((mark) => standsApart({ mark, person, stage }))
  return (
    other &&
    mayNot(isAbsent ? 'review.signedOtherFor' : 'review.signedOther', {
      ...named,
      other: other.stage,
    })
  )
}

type StandsApartInput = { mark: Mark; person: Signer; stage: Stage }

/** Whether a signature is one beside which the same person, or their deputy, may not sign this stage. */
const standsApart = ({ mark, person, stage }: StandsApartInput): boolean =>
  peopleOf(mark).includes(person.id) &&
  mark.stage !== stage.key &&
  stage.apartFrom.includes(mark.stage)

type StageAskedInput = {
  plan: ReviewPlan
  progress: Progress
  stageKey: string | undefined
}

/** The stage that is meant: the next one unless another is named; none when everything is signed. */
function stageAsked({ plan, progress, stageKey }: StageAskedInput): Stage | undefined {
  if (progress.isComplete) return undefined
  return stageKey === undefined
    ? progress.next
    : plan.stages.find((stage) => stage.key === stageKey)
}

/** No stage is meant: the one that was named is none of the plan, or everything is signed. */
function reasonWithoutStage({ stages }: ReviewPlan, stage: string | undefined): SigningAnswer {
  const names = stages.map(({ key }) => key)
  return stage === undefined || names.includes(stage)
    ? mayNot('review.complete')
    : mayNot('review.stageUnknown', { value: stage, values: names.join(', ') })
}

const mayNot = (
  reason: SigningReason,
  vars: Readonly<Record<string, string>> = {},
): SigningAnswer => ({ kind: 'mayNot', reason, vars })
