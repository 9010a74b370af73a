/**
 * Canonical JSON, for hashing: keys sorted by code unit, no white space, and empty values (null, undefined, `''`,
 * `false`, `[]`, `{}`) left out of objects. A database that stores an unanswered field one way or the other yields one
 * text.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(toCanonical(value) ?? null)
}

/** JSON with sorted keys and no white space, with every value as it is: the form in which snapshots are stored. */
export const sortedJson = (value: unknown): string =>
  JSON.stringify(value, (_key, item: unknown) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  )

function toCanonical(value: unknown): unknown {
  if (value === null || value === undefined || value === '' || value === false) return undefined
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => toCanonical(item) ?? null)
    return items.length === 0 ? undefined : items
  }
  if (typeof value !== 'object') return value
  const entries = Object.entries(value)
    .map(([key, item]): [string, unknown] => [key, toCanonical(item)])
    .filter(([, item]) => item !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}
