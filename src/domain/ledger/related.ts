import type { Office } from '../people/officesOn.ts'
import type { PublicCollection } from './kinds.ts'
import type { DocumentKey, PersonReference, Picture, Reference } from './snapshot.ts'

import { printedOfficesOn } from '../people/officesOn.ts'
import { keyOf } from './kinds.ts'

/** What a snapshot may say of another document: only of those that are public, or become so with it. */
export type Related = {
  readonly key: DocumentKey
  readonly label: string
  readonly offices?: readonly Office[]
  readonly path: string
  readonly picture?: Picture
  readonly sittings?: ReadonlyMap<string, string>
}

/** The documents that one points at. One that is not (about to be) public is not in it. */
export type RelatedDocuments = ReadonlyMap<DocumentKey, Related>

type Naming = { collection: PublicCollection; id: string | undefined; related: RelatedDocuments }

/** The words for another document, if it is public. */
export function refer({ collection, id, related }: Naming): Reference | undefined {
  const found = id === undefined ? undefined : related.get(keyOf(collection, id))
  return found && { key: found.key, label: found.label }
}

type ReferAllInput = {
  collection: PublicCollection
  ids: readonly string[]
  related: RelatedDocuments
}

/** The words for several, in order; those that are not public are left out. */
export const referAll = ({ collection, ids, related }: ReferAllInput): Reference[] =>
  ids.flatMap((id) => refer({ collection, id, related }) ?? [])

type ReferToPeopleInput = {
  day: string | undefined
  ids: readonly string[]
  related: RelatedDocuments
}

/** People with the office each held on a day, in order. */
export const referToPeople = ({ day, ids, related }: ReferToPeopleInput): PersonReference[] =>
  ids.flatMap((id) => {
    const person = related.get(keyOf('people', id))
    if (!person) return []
    const office = day === undefined ? undefined : printedOfficesOn(person.offices ?? [], day)
    return [{ key: person.key, label: person.label, ...(office !== undefined && { office }) }]
  })

/** Pictures in order; those that are not public are left out. */
export const picturesOf = (ids: readonly string[], related: RelatedDocuments): Picture[] =>
  ids.flatMap((id) => related.get(keyOf('media', id))?.picture ?? [])
