import type { ListItem } from './completeness.ts'

/** Reason against a release, as a translation key with its variables; `document` leads to it. */
export type Refusal = {
  readonly document?: string
  /** Id of the missing item of the completeness list, which may be waived. */
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
