/** A text of the demonstration that is still on its way through the desk. */
export type SeedDeskText = {
  readonly body: string
  readonly bylines: readonly string[]
  /** Days from the day on which the demonstration is filled in. */
  readonly day: number
  readonly deskNote?: string
  /** Clock time of tomorrow before which it may not go out. */
  readonly embargo?: string
  readonly genre: 'brief' | 'feature' | 'news' | 'notice'
  readonly headline: string
  readonly images?: readonly string[]
  readonly keywords: readonly string[]
  /** Clock time of tomorrow at which it goes out. */
  readonly planned?: string
  readonly section: string
  readonly slug: string
  /** The last stage that has signed it; none of what was just handed in. */
  readonly signedUntil?: 'firstReview' | 'secondProof' | 'thirdProof'
  /** Why the first review sent it back. */
  readonly returned?: string
  readonly subheads?: readonly string[]
}
