import type { Signature } from './checkSignatures.ts'

/** What a review goes through, as far as it decides whether something may go out. */
export type Stages = readonly {
  readonly apartFrom: readonly string[]
  readonly isBinding: boolean
  readonly isOptional: boolean
  readonly isSkippedWhenUrgent: boolean
  readonly key: string
}[]

/**
 * The signatures that a text went out with: those of the newest round at that time.
 *
 * A round ends with a return and with every public event, so a signature's round tells how many events were before
 * it: those after the one in question do not count.
 *
 * @param events - how many public events the document had before, without refreshments of its links
 * @param signatures - all of the document, in order
 */
export function newestRoundOf(
  events: number,
  signatures: readonly Signature[],
): readonly Signature[] {
  let returns = 0
  const before: Signature[] = []
  for (const signature of signatures) {
    if (signature.round - 1 - returns <= events) before.push(signature)
    if (signature.verdict === 'return') returns += 1
  }
  const newest = Math.max(0, ...before.map(({ round }) => round))
  return before.filter(({ round }) => round === newest)
}

type ProgressOfInput = { approvalHash: string; own: readonly Signature[]; stages: Stages }

/**
 * Which signatures a text lacked when it went out.
 *
 * @param own - those of the newest round at that time
 * @returns keys of stages; `return` where the round was sent back
 */
export function readProgressOf({ approvalHash, own, stages }: ProgressOfInput): string[] {
  if (own.some(({ verdict }) => verdict === 'return')) return ['return']
  const isUrgent = own.some(({ verdict }) => verdict === 'urgent')
  return missingOf({
    approvalHash,
    passed: own.filter(({ verdict }) => verdict === 'pass'),
    stages: stages.filter(
      ({ isOptional, isSkippedWhenUrgent }) => !isOptional && !(isUrgent && isSkippedWhenUrgent),
    ),
  })
}

type MissingOfInput = { approvalHash: string; passed: readonly Signature[]; stages: Stages }

function missingOf({ approvalHash, passed, stages }: MissingOfInput): string[] {
  const missing: string[] = []
  let reached = 0
  for (const { isBinding, key } of stages) {
    const after = reached
    const found = passed.findLast(
      (each) =>
        each.stage === key &&
        (!isBinding || (each.approvalHash === approvalHash && each.sequence > after)),
    )
    if (!found) missing.push(key)
    else if (missing.length === 0) reached = found.sequence
  }
  return missing
}
