import type { Chance } from '../archive/random.ts'

/** A document as queries are taken from it. */
type Source = {
  readonly label: string
  /** All that is searched in it, in the letters that are printed. */
  readonly printed: () => string
  /** The same as its index keeps it. */
  readonly text: string
}

/** What readers type in one language. */
export type Queries = {
  /** Kinds of queries, as they are printed, each with how one is taken from a document; undefined where it has none. */
  readonly kinds: readonly {
    readonly name: string
    readonly take: (chance: Chance, source: Source) => string | undefined
  }[]
}
