import type { PublicCollection } from '../ledger/kinds.ts'

import { kindOf } from '../ledger/kinds.ts'

/**
 * Puts fields of a collection in the order in which they are read; what has no place there comes last, as it stood. It
 * is no order of a form: a form may move, what was signed and what is compared with it is read as it was.
 */
export function inReadingOrder<Field extends { readonly name: string }>(
  collection: PublicCollection,
  fields: readonly Field[],
): Field[] {
  const order = kindOf(collection).reading ?? []
  const placeOf = ({ name }: Field): number => {
    const place = order.indexOf(name)
    return place === -1 ? order.length : place
  }
  return fields.toSorted((one, other) => placeOf(one) - placeOf(other))
}
