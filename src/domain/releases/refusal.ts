import type { ListItem } from './completeness.ts'

/** Why a document may not go out, as a translation key with what it speaks of; `document` leads to it. */
export type Refusal = {
  readonly document?: string
  /** The id of what is missing from the completeness list, which may be waived. */
  readonly item?: string
  readonly reason:
    | 'accounts.factorMissing'
    | 'corrections.manyTargets'
    | 'corrections.noTarget'
    | 'corrections.noticeMissing'
    | 'corrections.notPublic'
    | 'corrections.notWithdrawn'
    | 'corrections.reasonMissing'
    | 'corrections.revisionGone'
    | 'corrections.roleRefused'
    | 'corrections.site'
    | 'corrections.targetNotPublic'
    | 'corrections.undecided'
    | 'corrections.undeclared'
    | 'corrections.withdrawnAlready'
    | `completeness.${ListItem['kind']}`
    | 'comments.open'
    | 'release.alreadyPublic'
    | 'release.changedAround'
    | 'release.changedSince'
    | 'release.changedSincePlan'
    | 'release.crossed'
    | 'release.embargoed'
    | 'release.fault'
    | 'release.fieldInvalid'
    | 'release.fieldInvalidAlong'
    | 'release.fieldMissing'
    | 'release.fieldMissingAlong'
    | 'release.inTrash'
    | 'release.invalid'
    | 'release.missing'
    | 'release.noDocuments'
    | 'release.notSigned'
    | 'release.notPlanned'
    | 'release.pathTaken'
    | 'release.plannedAlready'
    | 'release.plannedInPast'
    | 'release.plannedTooFar'
    | 'release.plannerGone'
    | 'release.roleRefused'
    | 'release.signedByAuthor'
    | 'release.stoodInFor'
    | 'release.withdrawn'
    | 'review.embargoByChief'
  readonly vars?: Readonly<Record<string, string>>
}
