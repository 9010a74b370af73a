import type { Refusal } from './refusal.ts'

/** A document that somebody asks to release, as the newsroom has it now. */
export type Candidate = {
  readonly embargoUntil?: string
  readonly isTrashed: boolean
  readonly isWithdrawn?: boolean
  readonly key: string
  /** Labels of required fields that are empty. */
  readonly missingFields: readonly string[]
  /** Names of the stages of review that nobody signed for this very text. */
  readonly missingStages?: readonly string[]
  /** When its newest revision was saved; ISO 8601. */
  readonly savedAt: string
  /** What the person who releases it had before them; undefined when they named no revision. */
  readonly seenAt?: string
  readonly title: string
}

/**
 * Every reason why a document may not go out now, so that the desk can mend them in one go; empty when it may.
 *
 * @param now - ISO 8601, the database's clock
 */
export function reasonsAgainst(candidate: Candidate, now: string): Refusal[] {
  const { embargoUntil, isTrashed, key, missingFields, missingStages = [] } = candidate
  const { isWithdrawn = false, savedAt, seenAt, title } = candidate
  const reasons: Refusal[] = missingFields.map((field) => ({
    document: key,
    reason: 'release.fieldMissing',
    vars: { field, title },
  }))
  if (missingStages.length > 0) {
    const stages = missingStages.join('、')
    reasons.push({ document: key, reason: 'release.notSigned', vars: { stages, title } })
  }
  if (isWithdrawn) reasons.push({ document: key, reason: 'release.withdrawn', vars: { title } })
  if (isTrashed) reasons.push({ document: key, reason: 'release.inTrash', vars: { title } })
  if (seenAt !== undefined && Date.parse(seenAt) !== Date.parse(savedAt)) {
    reasons.push({ document: key, reason: 'release.changedSince', vars: { title } })
  }
  if (embargoUntil !== undefined && Date.parse(now) < Date.parse(embargoUntil)) {
    reasons.push({
      document: key,
      reason: 'release.embargoed',
      vars: { time: embargoUntil, title },
    })
  }
  return reasons
}
