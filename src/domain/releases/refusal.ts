/** Why a document may not go out, as a translation key with what it speaks of; `key` leads to the document. */
export type Refusal = {
  readonly document?: string
  readonly reason:
    | 'notes.open'
    | 'release.alreadyPublic'
    | 'release.changedSince'
    | 'release.embargoed'
    | 'release.fault'
    | 'release.fieldMissing'
    | 'release.inTrash'
    | 'release.invalid'
    | 'release.missing'
    | 'release.noDocuments'
    | 'release.notSigned'
    | 'release.notPlanned'
    | 'release.pathTaken'
    | 'release.plannedInPast'
    | 'release.plannedTooFar'
    | 'release.plannerGone'
    | 'release.roleRefused'
    | 'release.withdrawn'
  readonly vars?: Readonly<Record<string, string>>
}
