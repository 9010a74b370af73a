/**
 * A report as the seed writes it: people and reporters by name, the rest by slug, texts in the form of
 * `toRichText`. Lists are in the order printed.
 */
export type SeedReport = {
  readonly body: string
  readonly bylines?: readonly string[]
  readonly correspondents?: readonly { readonly affiliation?: string; readonly name: string }[]
  readonly date: string
  readonly dateline?: string
  readonly genre: 'brief' | 'commentary' | 'feature' | 'news' | 'notice' | 'photo'
  readonly headline: string
  readonly images?: readonly string[]
  /** Stays in the newsroom. */
  readonly isDraft?: true
  readonly keywords?: readonly string[]
  readonly kicker?: string
  readonly lead?: string
  readonly meeting?: string
  readonly people?: readonly string[]
  readonly photographers?: readonly string[]
  readonly place?: string
  readonly print?: { readonly page: string; readonly pageName: string }
  readonly section: string
  readonly sitting?: string
  readonly slug: string
  readonly source?: {
    readonly author?: string
    readonly headline?: string
    readonly name: string
    readonly url?: string
  }
  readonly speeches?: readonly string[]
  readonly subheads?: readonly string[]
}
