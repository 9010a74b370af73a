import type { PublicCollection } from '../ledger/kinds.ts'

/**
 * The order in which a signer reads the fields of a text, as a page of the paper has them. It is no order of a form: a
 * form may move, what was signed and what is compared with it stays as it was read.
 *
 * Field names, each once. Fields of a collection that is not named here are read in the order of its form.
 */
const readingOrder: Partial<Record<PublicCollection, readonly string[]>> = {
  meetings: [
    ...['name', 'shortName', 'organ', 'region', 'term', 'session', 'sittings', 'commitments'],
    ...['startDate', 'endDate', 'slug'],
  ],
  reports: [
    ...['kicker', 'headline', 'subheads', 'dateline', 'place', 'lead', 'body'],
    ...['bylines', 'correspondents', 'photographers', 'responsibleEditor', 'proofreader', 'source'],
    ...['meeting', 'sitting', 'speeches', 'people', 'images', 'print'],
    ...['section', 'genre', 'date', 'keywords', 'slug'],
  ],
  speeches: [
    ...['title', 'occasion', 'speaker', 'office', 'salutation', 'body', 'images'],
    ...['date', 'completeness', 'meeting', 'sitting', 'sections', 'slug'],
  ],
}

/** Puts fields of a collection in the order in which they are read; what has no place there comes last, as it stood. */
export function inReadingOrder<Field extends { readonly name: string }>(
  collection: PublicCollection,
  fields: readonly Field[],
): Field[] {
  const order = readingOrder[collection] ?? []
  const placeOf = ({ name }: Field): number => {
    const place = order.indexOf(name)
    return place === -1 ? order.length : place
  }
  return fields.toSorted((one, other) => placeOf(one) - placeOf(other))
}
