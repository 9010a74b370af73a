/**
 * A speech as the seed writes it: the speaker by name, meeting and pictures by slug, the text in the form of
 * `toRichText`. The office is left to the newsroom, which knows who held what on that day.
 */
export type SeedSpeech = {
  readonly body: string
  readonly completeness: 'abridged' | 'excerpt' | 'full'
  readonly date: string
  readonly images: readonly string[]
  /** Stays in the newsroom. */
  readonly isDraft?: true
  readonly meeting?: string
  readonly occasion: string
  readonly salutation: string
  readonly sitting?: string
  readonly slug: string
  readonly speaker: string
  readonly title: string
}
