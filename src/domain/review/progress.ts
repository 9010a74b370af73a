import type { ReviewPlan, Stage } from './plan.ts'

/** What a signature says: handed in for review, passed, sent back, or declared urgent. */
export type Verdict = 'pass' | 'return' | 'submit' | 'urgent'

/** One signature, as the record of signatures holds it. */
export type Mark = {
  readonly approvalHash: string
  /** ISO 8601. */
  readonly at: string
  /** The earliest release that the signature fixes, ISO 8601; `null`: none. Absent where it fixes nothing of the kind. */
  readonly embargo?: null | string
  readonly opinion?: string
  readonly person: { readonly id: string; readonly name: string }
  readonly round: number
  /** Rising in the order of signing. */
  readonly sequence: number
  readonly stage: string
  readonly standsInFor?: { readonly id: string; readonly name: string }
  readonly verdict: Verdict
}

/** Who answers for a signature: whoever gave it, and whoever they stood in for. */
export const peopleOf = ({ person, standsInFor }: Mark): readonly string[] =>
  standsInFor ? [person.id, standsInFor.id] : [person.id]

/** `void`: signed, and the text was changed since. */
export type StepState = 'next' | 'passed' | 'skipped' | 'void' | 'waiting'
type Step = {
  /** The newest signature is an author's, or was given in an author's place: it does not count. */
  readonly isByAuthor?: boolean
  readonly mark?: Mark
  readonly stage: Stage
  readonly state: StepState
}

/** How far one round of a document's review has come. */
export type Progress = {
  readonly isComplete: boolean
  readonly isSubmitted: boolean
  readonly isUrgent: boolean
  /** The stage that is to be signed now; none when the round is complete. */
  readonly next: Stage | undefined
  readonly round: number
  readonly steps: readonly Step[]
}

/**
 * Finds the signatures of a round that bar their givers from other stages. A signature of a stage that was left out since
 * bars nobody: the stage is no part of the round any more.
 */
export function barringMarks(
  marks: readonly Mark[],
  { round, steps }: Pick<Progress, 'round' | 'steps'>,
): readonly Mark[] {
  const skipped = new Set(
    steps.filter(({ state }) => state === 'skipped').map(({ stage }) => stage.key),
  )
  return marks.filter(
    (mark) => mark.round === round && mark.verdict === 'pass' && !skipped.has(mark.stage),
  )
}

type ProgressInput = {
  approvalHash: string
  authors?: readonly string[]
  marks: readonly Mark[]
  plan: ReviewPlan
  round: number
}

/**
 * Reads how far the review of a text has come.
 *
 * A complete round holds for its very content until another round is begun, so that what was approved once need not
 * be approved again when it goes out again unchanged.
 *
 * Who is an author is asked each time and not only when somebody signs: a signature does not count any more once its
 * giver, or whoever it was given for, is found among the authors.
 *
 * @param approvalHash - of the text as it stands now
 * @param authors - ids of the accounts whose text it is, or was in any revision of the round
 * @param marks - all signatures of the document
 * @param round - the one that a signature given now would belong to
 */
export function readProgress({ authors = [], round, ...rest }: ProgressInput): Progress {
  const read = (each: number) => readRound({ ...rest, authors, round: each })
  const latest = Math.max(0, ...rest.marks.map((mark) => mark.round))
  const earlier = latest > 0 && latest < round ? read(latest) : undefined
  return earlier?.isComplete === true ? earlier : read(round)
}

type RoundInput = {
  approvalHash: string
  authors: readonly string[]
  marks: readonly Mark[]
  plan: ReviewPlan
  round: number
}

function readRound({ approvalHash, authors, marks, plan, round }: RoundInput): Progress {
  const own = marks
    .filter((mark) => mark.round === round)
    .toSorted((a, b) => a.sequence - b.sequence)
  const has = (wanted: Verdict) => own.some(({ verdict }) => verdict === wanted)
  const isByAuthor = (mark: Mark) =>
    !plan.mayAuthorsSign && peopleOf(mark).some((id) => authors.includes(id))
  const isUrgent = own.some((mark) => mark.verdict === 'urgent' && !isByAuthor(mark))
  const steps = readSteps({ approvalHash, isByAuthor, isUrgent, own, plan })
  const next = steps.find(({ state }) => state === 'next')?.stage
  return {
    isComplete: next === undefined && !has('return'),
    isSubmitted: has('submit'),
    isUrgent,
    next: has('return') ? undefined : next,
    round,
    steps,
  }
}

type StepsInput = {
  approvalHash: string
  isByAuthor: (mark: Mark) => boolean
  isUrgent: boolean
  own: readonly Mark[]
  plan: ReviewPlan
}

function readSteps({ approvalHash, isByAuthor, isUrgent, own, plan }: StepsInput): Step[] {
  let isReached = true
  let reached = 0
  return plan.stages.map((stage): Step => {
    if (isUrgent && stage.isSkippedWhenUrgent) return { stage, state: 'skipped' }
    const given = own.filter((mark) => mark.stage === stage.key && mark.verdict === 'pass')
    const signed = given.filter((mark) => !isByAuthor(mark))
    const after = reached
    const mark = signed.findLast((each) => holds({ after, approvalHash, mark: each, stage }))
    if (mark && (stage.isOptional || isReached)) {
      reached = stage.isOptional ? reached : mark.sequence
      return { mark, stage, state: 'passed' }
    }
    if (stage.isOptional) return { stage, state: 'waiting' }
    const state = isReached ? 'next' : unsigned(stage, given)
    isReached = false
    const last = given.at(-1)
    return { ...(last && { isByAuthor: isByAuthor(last), mark: last }), stage, state }
  })
}

/** A stage further on: never signed, or signed before the text was changed. */
const unsigned = ({ isBinding }: Stage, signed: readonly Mark[]): StepState =>
  signed.length > 0 && isBinding ? 'void' : 'waiting'

type HoldsInput = { after: number; approvalHash: string; mark: Mark; stage: Stage }

/** A binding signature holds on exactly this content, and only after the one before it. */
const holds = ({ after, approvalHash, mark, stage }: HoldsInput): boolean =>
  !stage.isBinding || (mark.approvalHash === approvalHash && mark.sequence > after)
