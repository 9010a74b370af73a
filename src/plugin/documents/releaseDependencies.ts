import type { PublicCollection } from '../../domain/ledger/kinds.ts'

/**
 * Collections whose documents a text cannot go out without: its section, its reporters, the people it names, its pictures. Those never public go out with it; the others stay as they are.
 */
const dependencyFields: ReadonlySet<PublicCollection> = new Set([
  'media',
  'people',
  'reporters',
  'sections',
])

export const isReleaseDependency = ({ collection }: { collection: PublicCollection }): boolean =>
  dependencyFields.has(collection)
