import type { Card, DocumentKey, Snapshot } from '../ledger/snapshot.ts'

/** A text to read another one beside, as its page renders it. */
export type PreviewText = {
  readonly html: string
  readonly key: DocumentKey
  readonly path: string
  readonly title: string
}

/** A draft as readers would get it, and the other drafts around it. What is public already is not in here. */
export type Preview = {
  readonly counterparts: readonly PreviewText[]
  /** Whether readers have exactly this text. */
  readonly isReleased: boolean
  readonly key: DocumentKey
  /** Labels of required fields that are still empty: the page stands, with gaps. */
  readonly missing: readonly string[]
  /** Unreleased documents that this one points at; their paths lead to their own previews. */
  readonly pointedAt: readonly Card[]
  /** Unreleased documents that point at this one. */
  readonly pointing: readonly Card[]
  /** ISO 8601. */
  readonly savedAt: string
  /** Absent when not even gaps can be drawn. */
  readonly snapshot?: Snapshot
  readonly title: string
}

/** Where the preview of a document is. */
export const previewPath = ({ collection, id }: { collection: string; id: string }): string =>
  `/preview/${collection}/${id}`
