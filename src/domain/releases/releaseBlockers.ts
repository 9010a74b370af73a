import type { Refusal } from './refusal.ts'

/** Change of a text since its release was scheduled: by whom and what, where the text itself changed. */
export type ChangeSincePlan = { readonly what?: string; readonly who?: string }

/** Document that somebody asks to release, in its current state. */
export type Candidate = {
  /** Names of stages that an author signed, or a deputy for one: they do not count. */
  readonly authorSigned?: { readonly stages: string; readonly who: string }
  /** Set when it is not the text that was scheduled. */
  readonly changedSincePlan?: ChangeSincePlan
  readonly embargoUntil?: string
  /** Whether it is not the text that the user saw. */
  readonly isChanged?: boolean
  readonly isTrashed: boolean
  readonly isWithdrawn?: boolean
  readonly key: string
  /** Names of the stages that nobody signed for exactly this text. */
  readonly missingStages?: readonly string[]
  /** Notes in its margin that nobody settled. */
  readonly openNotes?: number
  readonly title: string
}

/**
 * Lists every reason against a release, so that the desk can fix them in one go; empty when there is none.
 *
 * @param when - time of the release, ISO 8601
 */
export const releaseBlockers = (candidate: Candidate, when: string): Refusal[] => [
  ...reasonsInTheText(candidate),
  ...reasonsInItsState(candidate),
  ...reasonsInItsPlan(candidate),
  ...reasonsInTime(candidate, when),
]

/** Reasons that its authors and reviewers have to settle. */
function reasonsInTheText({
  authorSigned,
  key,
  missingStages = [],
  openNotes = 0,
  title,
}: Candidate): Refusal[] {
  const reasons: Refusal[] = []
  if (missingStages.length > 0) {
    const stages = missingStages.join('、')
    reasons.push({ document: key, reason: 'release.notSigned', vars: { stages, title } })
  }
  if (authorSigned)
    reasons.push({
      document: key,
      reason: 'release.signedByAuthor',
      vars: { ...authorSigned, title },
    })
  if (openNotes > 0) {
    const count = String(openNotes)
    reasons.push({ document: key, reason: 'comments.open', vars: { count, title } })
  }
  return reasons
}

function reasonsInItsState({
  isChanged = false,
  isTrashed,
  isWithdrawn = false,
  key,
  title,
}: Candidate): Refusal[] {
  const states: readonly (readonly [boolean, Refusal['reason']])[] = [
    [isWithdrawn, 'release.withdrawn'],
    [isTrashed, 'release.inTrash'],
    [isChanged, 'release.changedSince'],
  ]
  return states
    .filter(([holds]) => holds)
    .map(([, reason]) => ({ document: key, reason, vars: { title } }))
}

/** Reasons by changes since scheduling, of the text or of what it shows and names. */
function reasonsInItsPlan({ changedSincePlan: changed, key, title }: Candidate): Refusal[] {
  if (!changed) return []
  const { what, who } = changed
  return who === undefined || what === undefined
    ? [{ document: key, reason: 'release.changedAround', vars: { title } }]
    : [{ document: key, reason: 'release.changedSincePlan', vars: { title, what, who } }]
}

const reasonsInTime = ({ embargoUntil, key, title }: Candidate, when: string): Refusal[] =>
  embargoUntil !== undefined && Date.parse(when) < Date.parse(embargoUntil)
    ? [{ document: key, reason: 'release.embargoed', vars: { time: embargoUntil, title } }]
    : []
