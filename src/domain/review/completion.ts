import type { Signer } from './maySign.ts'
import type { ReviewPlan, Stage } from './plan.ts'
import type { Mark, Progress } from './progress.ts'

import { mayStandIn } from '../staff/standIns.ts'
import { barringMarks, peopleOf } from './progress.ts'

/** Somebody of the staff, with today's absence and who signs for them meanwhile. */
export type StaffMember = Pick<Signer, 'id' | 'name' | 'roles'> & {
  /** Ids of the accounts that stand in during an absence. */
  readonly deputies: readonly string[]
  readonly isAbsent: boolean
}

export type Standing = {
  /** Ids of the accounts whose text it is. */
  readonly authors: readonly string[]
  readonly marks: readonly Mark[]
  readonly plan: ReviewPlan
  readonly progress: Progress
  readonly staff: readonly StaffMember[]
}

/** One way to sign a stage: in one's own right, or in place of somebody absent. */
type Hand = { readonly signer: StaffMember; readonly standsInFor?: StaffMember }

/** Signature that is given or assumed: its stage, and everybody who answers for it. */
type Given = { readonly people: readonly string[]; readonly stage: string }

/**
 * Finds the first stage that nobody can sign any more, whoever signs the stages before it; undefined while the round
 * can be completed. The answer is exact: every assignment of people to stages is considered, deputies included, people
 * who are alike counted once.
 *
 * What bars somebody for today alone (a signature by a deputy, a release) is no obstacle: the stage can be signed
 * tomorrow.
 *
 * @param signing - a signature of the next stage that is considered as if it were given
 */
export function firstUnsignable(standing: Standing, signing?: Given): Stage | undefined {
  const remaining = remainingStages(standing).filter(({ key }) => key !== signing?.stage)
  const given = [...givenMarks(standing), ...(signing ? [signing] : [])]
  return remaining.find(
    (_, place) => !canSignAll({ given, stages: remaining.slice(0, place + 1), standing }),
  )
}

/** Finds who can sign the next stage so that every later stage still has somebody. */
export function safeSigners(standing: Standing): readonly StaffMember[] {
  const { next } = standing.progress
  if (!next) return []
  const given = givenMarks(standing)
  const safe = handsFor({ given, stage: next, standing }).filter(
    (hand) => !firstUnsignable(standing, { people: idsOf(hand), stage: next.key }),
  )
  return [...new Set(safe.map(({ signer }) => signer))]
}

const remainingStages = ({ progress }: Standing): Stage[] =>
  progress.steps
    .filter(({ state }) => state === 'next' || state === 'void' || state === 'waiting')
    .map(({ stage }) => stage)
    .filter(({ isOptional }) => !isOptional)

const givenMarks = ({ marks, progress }: Standing): Given[] =>
  barringMarks(marks, progress).map((mark) => ({ people: peopleOf(mark), stage: mark.stage }))

type Search = {
  readonly given: readonly Given[]
  readonly stages: readonly Stage[]
  readonly standing: Standing
}

/** Whether people can be found for all stages, in order: tries one of each kind of people for the first, then goes on. */
function canSignAll({ given, stages, standing }: Search): boolean {
  const [stage, ...rest] = stages
  if (!stage) return true
  return oneOfEachKind({ given, stages, standing }).some((hand) =>
    canSignAll({
      given: [...given, { people: idsOf(hand), stage: stage.key }],
      stages: rest,
      standing,
    }),
  )
}

/** Ways to sign the first stage, without those that differ from another only in the name of whoever signs. */
function oneOfEachKind({ given, stages: [stage, ...rest], standing }: Search): readonly Hand[] {
  if (!stage) return []
  const inDeputising = new Set(
    standing.staff.flatMap(({ deputies, id, isAbsent }) => (isAbsent ? [id, ...deputies] : [])),
  )
  const kinds = new Map<string, Hand>()
  for (const hand of handsFor({ given, stage, standing })) {
    const { signer, standsInFor } = hand
    const isAlone = standsInFor === undefined && !inDeputising.has(signer.id)
    const kind = isAlone
      ? rest
          .map(
            (later) =>
              mayHold({ given, people: [signer.id], stage: later, standing }) &&
              holdsRole(signer, later),
          )
          .join()
      : idsOf(hand).join(' for ')
    if (!kinds.has(kind)) kinds.set(kind, hand)
  }
  return [...kinds.values()]
}

type Asked = {
  readonly given: readonly Given[]
  readonly stage: Stage
  readonly standing: Standing
}

/** Ways to sign a stage beside what is signed, in the order of the staff. */
const handsFor = ({ given, stage, standing }: Asked): readonly Hand[] =>
  standing.staff
    .flatMap((signer): Hand[] =>
      holdsRole(signer, stage)
        ? [{ signer }]
        : standing.staff
            .filter((absent) => mayStandInFor({ absent, signer, stage }))
            .map((standsInFor) => ({ signer, standsInFor })),
    )
    .filter((hand) => mayHold({ given, people: idsOf(hand), stage, standing }))

const holdsRole = ({ roles }: StaffMember, stage: Stage): boolean =>
  stage.roles.some((role) => roles.includes(role))

const mayStandInFor = ({
  absent,
  signer,
  stage,
}: {
  absent: StaffMember
  signer: StaffMember
  stage: Stage
}): boolean =>
  absent.isAbsent &&
  absent.id !== signer.id &&
  absent.deputies.includes(signer.id) &&
  stage.roles.some((role) => absent.roles.includes(role) && mayStandIn(signer, role))

/** Whether nothing in the text or in its signatures speaks against these people for a stage. */
const mayHold = ({
  given,
  people,
  stage,
  standing: { authors, plan },
}: Asked & { readonly people: readonly string[] }): boolean =>
  (plan.mayAuthorsSign || !people.some((id) => authors.includes(id))) &&
  !given.some(
    (other) =>
      other.stage !== stage.key &&
      stage.apartFrom.includes(other.stage) &&
      other.people.some((id) => people.includes(id)),
  )

const idsOf = ({ signer, standsInFor }: Hand): string[] =>
  standsInFor ? [signer.id, standsInFor.id] : [signer.id]
