import type { DocumentKey, Snapshot } from '../ledger/snapshot.ts'

/** What somebody outside says of a text they were shown. */
export const externalVerdicts = ['agree', 'object'] as const
export type ExternalVerdict = (typeof externalVerdicts)[number]

/** An opinion as it was given. Instants are ISO 8601. */
export type ExternalOpinion = {
  readonly at: string
  readonly id: string
  readonly name: string
  readonly opinion: string
  readonly organisation: string
  readonly verdict: ExternalVerdict
}

/** Whether a link can still be used, and if not, why. */
type ExternalState = 'expired' | 'open' | 'revoked' | 'used'

/** A link as the newsroom sees it; the secret itself nobody sees twice. */
export type ExternalLink = {
  readonly expiresAt: string
  readonly id: string
  readonly isCurrent: boolean
  readonly isOnce: boolean
  readonly madeAt: string
  readonly madeBy: string
  readonly opinions: readonly ExternalOpinion[]
  readonly purpose: string
  readonly state: ExternalState
}

/** Every link to a document, newest first. */
export type ExternalLinks = {
  readonly links: readonly ExternalLink[]
  readonly mayMake: boolean
}

/** What whoever holds a link is shown: one revision, as it was when the link was made. */
export type ExternalSheet = {
  readonly expiresAt: string
  readonly isOnce: boolean
  readonly key: DocumentKey
  readonly madeAt: string
  readonly madeBy: string
  readonly opinions: readonly ExternalOpinion[]
  readonly purpose: string
  readonly snapshot: Snapshot
}

/** As long as a link may live, and as long as it does unless told otherwise. */
export const externalLinkDays = { most: 30, usual: 7 } as const

/** What may be written in each field of an answer. */
export const answerLimits = { name: 60, opinion: 4000, organisation: 120 } as const

/** Where a link leads on the site. */
export const externalReviewPath = (token: string): string => `/preview/${token}`
