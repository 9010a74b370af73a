import type { ReviewPlan, Stage } from './plan.ts'

/** What a signature says: handed in for review, passed, sent back, or declared urgent. */
export type Verdict = 'pass' | 'return' | 'submit' | 'urgent'

/** One signature, as the record of signatures holds it. */
export type Mark = {
  readonly approvalHash: string
  /** ISO 8601. */
  readonly at: string
  readonly opinion?: string
  readonly person: { readonly id: string; readonly name: string }
  readonly round: number
  /** Rising in the order of signing. */
  readonly sequence: number
  readonly stage: string
  readonly standsInFor?: { readonly id: string; readonly name: string }
  readonly verdict: Verdict
}

/** `void`: signed, and the text was changed since. */
export type StepState = 'next' | 'passed' | 'skipped' | 'void' | 'waiting'
export type Step = { readonly mark?: Mark; readonly stage: Stage; readonly state: StepState }

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
 * Reads how far the review of a text has come.
 *
 * A complete round holds for its very content until another round is begun, so that what was approved once need not
 * be approved again when it goes out again unchanged.
 *
 * @param approvalHash - of the text as it stands now
 * @param marks - all signatures of the document
 * @param round - the one that a signature given now would belong to
 */
export function readProgress({
  approvalHash,
  marks,
  plan,
  round,
}: {
  approvalHash: string
  marks: readonly Mark[]
  plan: ReviewPlan
  round: number
}): Progress {
  const latest = Math.max(0, ...marks.map((mark) => mark.round))
  const earlier =
    latest > 0 && latest < round
      ? readRound({ approvalHash, marks, plan, round: latest })
      : undefined
  return earlier?.isComplete === true ? earlier : readRound({ approvalHash, marks, plan, round })
}

function readRound({
  approvalHash,
  marks,
  plan,
  round,
}: {
  approvalHash: string
  marks: readonly Mark[]
  plan: ReviewPlan
  round: number
}): Progress {
  const own = marks
    .filter((mark) => mark.round === round)
    .toSorted((a, b) => a.sequence - b.sequence)
  const has = (wanted: Verdict) => own.some(({ verdict }) => verdict === wanted)
  const steps = readSteps({ approvalHash, isUrgent: has('urgent'), own, plan })
  const next = steps.find(({ state }) => state === 'next')?.stage
  return {
    isComplete: next === undefined && !has('return'),
    isSubmitted: has('submit'),
    isUrgent: has('urgent'),
    next: has('return') ? undefined : next,
    round,
    steps,
  }
}

function readSteps({
  approvalHash,
  isUrgent,
  own,
  plan,
}: {
  approvalHash: string
  isUrgent: boolean
  own: readonly Mark[]
  plan: ReviewPlan
}): Step[] {
  let isReached = true
  let reached = 0
  return plan.stages.map((stage): Step => {
    if (isUrgent && stage.isSkippedWhenUrgent) return { stage, state: 'skipped' }
    const signed = own.filter((mark) => mark.stage === stage.key && mark.verdict === 'pass')
    const after = reached
    const mark = signed.findLast((each) => holds({ after, approvalHash, mark: each, stage }))
    if (mark && (stage.isOptional || isReached)) {
      reached = stage.isOptional ? reached : mark.sequence
      return { mark, stage, state: 'passed' }
    }
    if (stage.isOptional) return { stage, state: 'waiting' }
    const state = isReached ? 'next' : unsigned(stage, signed)
    isReached = false
    return { ...(signed.length > 0 && { mark: signed.at(-1) }), stage, state }
  })
}

/** A stage further on: never signed, or signed before the text was changed. */
const unsigned = ({ isBinding }: Stage, signed: readonly Mark[]): StepState =>
  signed.length > 0 && isBinding ? 'void' : 'waiting'

/** A binding signature holds on exactly this content, and only after the one before it. */
const holds = ({
  after,
  approvalHash,
  mark,
  stage,
}: {
  after: number
  approvalHash: string
  mark: Mark
  stage: Stage
}): boolean => !stage.isBinding || (mark.approvalHash === approvalHash && mark.sequence > after)
