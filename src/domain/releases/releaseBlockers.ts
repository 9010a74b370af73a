import type { Refusal } from './refusal.ts'

/** What became of a text since its release was planned: by whom and what, where the text itself was changed. */
export type ChangeSincePlan = { readonly what?: string; readonly who?: string }

/** A document that somebody asks to release, as the newsroom has it now. */
export type Candidate = {
  /** Stages that an author signed, or a deputy for one, by name: they do not count. */
  readonly authorSigned?: { readonly stages: string; readonly who: string }
  /** It is not the text that was planned. */
  readonly changedSincePlan?: ChangeSincePlan
  readonly embargoUntil?: string
  /** It is not the text that was seen. */
  readonly isChanged?: boolean
  readonly isTrashed: boolean
  readonly isWithdrawn?: boolean
  readonly key: string
  /** Names of the stages of review that nobody signed for this very text. */
  readonly missingStages?: readonly string[]
  /** Notes in its margin that nobody settled. */
  readonly openNotes?: number
  readonly title: string
}

/**
 * Every reason why a document may not go out, so that the desk can mend them in one go; empty when it may.
 *
 * @param when - it is to go out; ISO 8601
 */
export const releaseBlockers = (candidate: Candidate, when: string): Refusal[] => [
  ...reasonsInTheText(candidate),
  ...reasonsInItsState(candidate),
  ...reasonsInItsPlan(candidate),
  ...reasonsInTime(candidate, when),
]

/** What its authors and readers inside the house have still to do. */
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

/** Signed and planned was another text: of this one, or of what it shows and names. */
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
