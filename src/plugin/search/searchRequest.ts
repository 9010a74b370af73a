import type { Language } from '../../domain/language/language.ts'
import type { SnapshotKind } from '../../domain/ledger/snapshot.ts'

/** Puts a value beside a statement, and gives its place in it. */
export type Put = (value: unknown) => string

/** Runs one statement on a connection that may read what is live. */
export type Run = (statement: Statement) => Promise<readonly Record<string, unknown>[]>

/** What is asked for. Days are `YYYY-MM-DD` in the newsroom's time zone, `to` included; keys name documents. */
export type SearchRequest = {
  readonly before?: Cursor
  readonly from?: string
  readonly kind?: SnapshotKind
  /** Language that the newsroom publishes in. */
  readonly language: Language
  /** Of people, reporters and meetings: a document must be about all of them. */
  readonly mentions?: readonly string[]
  readonly order: 'newest' | 'relevance'
  /** From 1; by relevance alone, which goes no deeper than ten. */
  readonly page?: number
  readonly section?: string
  readonly timeZone: string
  readonly to?: string
  readonly typed: string
}

/** Where a page of a list ended: its last document's place in time, and its path among equals. */
export type Cursor = { readonly microseconds: string; readonly path: string }

/** A statement with a name is asked again and again: a connection plans it once. */
export type Statement = {
  readonly name?: string
  readonly text: string
  readonly values: readonly unknown[]
}
