import type { Language } from '../language/language.ts'
import type { Snapshot } from '../ledger/snapshot.ts'
import type { Names } from './findNames.ts'
import type { MarkedRun } from './highlight.ts'
import type { SearchEntry } from './indexSnapshot.ts'
import type { SearchQuery } from './readQuery.ts'
import type { NamedPage, NameList, SpeltName } from './suggest.ts'

/** A text that is shown, with its title: paragraphs in order, the text before its surroundings. */
export type Shown = {
  readonly passages: readonly (readonly string[])[]
  readonly title: string
}

/** A text that is shown, with the query's terms marked. */
export type Marked = {
  readonly excerpt: readonly MarkedRun[]
  readonly title: readonly MarkedRun[]
}

/** `tsquery` that finds titles with words like the query's, and the function that finds better queries in a title. */
export type Alike = {
  readonly betterIn: (title: string) => readonly string[]
  readonly tsQuery: string
}

export type QueryInput = {
  /** Whether the last word may be unfinished. */
  readonly isTyping?: boolean
  readonly names: Names
  readonly typed: string
}

/** How a language is searched: its words, in texts and in queries alike. */
export type Analyzer = {
  /** Absent where the query is too short or too long to be misspelt. */
  readonly alike: (typed: string) => Alike | undefined
  /** Names that are nearly what was typed, at most three, the nearest first. */
  readonly didYouMean: (names: readonly SpeltName[], typed: string) => string[]
  readonly indexSnapshot: (document: {
    /** Names that are public, and those that go out along. */
    readonly names: Names
    readonly snapshot: Snapshot
  }) => Promise<SearchEntry>
  readonly language: Language
  readonly mark: (query: SearchQuery, shown: readonly Shown[]) => Promise<readonly Marked[]>
  readonly readQuery: (input: QueryInput) => Promise<SearchQuery>
  readonly suggestNames: (list: NameList, typed: string) => NamedPage[]
  /** @param names - as printed, or as an earlier call gave them */
  readonly toNames: (names: Iterable<string>) => Names
  readonly toSpeltName: (page: NamedPage) => SpeltName
  /** Names the language, the rules and the segmenter: a change means that indexed texts must be indexed again. */
  readonly version: string
}
