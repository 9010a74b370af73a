import type { DocumentKey, SnapshotKind } from './snapshot.ts'

/** What each collection is to a reader, and where its pages live. */
export const kindOfCollection = {
  corrections: 'correction',
  media: 'picture',
  meetings: 'meeting',
  people: 'person',
  reporters: 'reporter',
  reports: 'report',
  sections: 'section',
  'site-settings': 'site',
  speeches: 'speech',
} as const satisfies Record<string, SnapshotKind>

/** A collection (or the global of site settings) whose documents can become public. */
export type PublicCollection = keyof typeof kindOfCollection

export const publicCollections = Object.keys(kindOfCollection).filter(isPublicCollection)

export function isPublicCollection(slug: string): slug is PublicCollection {
  return Object.hasOwn(kindOfCollection, slug)
}

/** `people` and `0198…` as `people:0198…`. */
export const keyOf = (collection: PublicCollection, id: string): DocumentKey =>
  `${collection}:${id}`

/** The two halves of a key; undefined when it names no public collection. */
export function readKey(
  key: DocumentKey,
): undefined | { collection: PublicCollection; id: string } {
  const colon = key.indexOf(':')
  const collection = key.slice(0, colon)
  return colon > 0 && isPublicCollection(collection)
    ? { collection, id: key.slice(colon + 1) }
    : undefined
}
