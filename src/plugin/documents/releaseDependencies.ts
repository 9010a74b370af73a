import type { PublicCollection } from '../../domain/ledger/kinds.ts'

/**
 * What a text cannot go out without: the section it stands in, who signs it, who is named in it, its pictures.
 * Those that were never public go out along with it; those that are stay as readers know them.
 */
const dependencyFields: ReadonlySet<PublicCollection> = new Set([
  'media',
  'people',
  'reporters',
  'sections',
])

export const isReleaseDependency = ({
  collection,
}: {
  readonly collection: PublicCollection
}): boolean => dependencyFields.has(collection)
