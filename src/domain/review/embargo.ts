import type { ReviewPlan } from './plan.ts'
import type { Mark } from './progress.ts'

/** The pseudo-stage under which somebody who may release signs for an earlier release than was signed. */
export const embargoStage = 'embargo'

/**
 * What a text's signatures say of its embargo: the last word of its newest round. `undefined` where none of them fixes
 * any, `null` where they fix that there is none. The text's own field may ask for a later release, never for an earlier.
 */
export function signedEmbargo(marks: readonly Mark[]): null | string | undefined {
  const newest = Math.max(0, ...marks.map(({ round }) => round))
  return marks.findLast(({ embargo, round }) => round === newest && embargo !== undefined)?.embargo
}

/** What a signature shows of the embargo: the time it fixed, or that a shortening left none. */
export const embargoIn = ({ embargo, stage }: Pick<Mark, 'embargo' | 'stage'>) =>
  typeof embargo === 'string' || (embargo === null && stage === embargoStage) ? { embargo } : {}

/** The earliest release that both the text and its signatures allow. Instants are ISO 8601. */
export const laterOf = (
  one: null | string | undefined,
  other: null | string | undefined,
): string | undefined =>
  [one, other].reduce<string | undefined>(
    (latest, each) =>
      each && (latest === undefined || Date.parse(each) > Date.parse(latest)) ? each : latest,
    undefined,
  )

type ShortenedInput = { from: string | undefined; now: string; to: string | undefined }

/** Whether another instant, or none, lets a text out before this one. What has passed binds nobody. */
export const isShortened = ({ from, now, to }: ShortenedInput): boolean =>
  from !== undefined &&
  Date.parse(from) > Date.parse(now) &&
  (to === undefined || Date.parse(to) < Date.parse(from))

type EmbargoFixedInput = { marks: readonly Mark[]; plan: ReviewPlan; round: number }

/**
 * Whether a stage that holds on one content alone is signed in this round: from then on only those who may release, and
 * who are no authors, shorten the embargo, with a reason.
 */
export function isEmbargoFixed({ marks, plan, round }: EmbargoFixedInput): boolean {
  const binding = new Set(plan.stages.filter(({ isBinding }) => isBinding).map(({ key }) => key))
  return (
    !marks.some((mark) => mark.round === round && mark.verdict === 'return') &&
    marks.some((mark) => mark.round === round && mark.verdict === 'pass' && binding.has(mark.stage))
  )
}
