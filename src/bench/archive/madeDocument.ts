import type { PublicCollection } from 'payload-newsroom/ledger'

/** A document as its collection stores it, relations as ids, before it is entered. */
export type Made = {
  /** When it was released, in milliseconds. */
  readonly at: number
  readonly collection: PublicCollection
  readonly document: Readonly<Record<string, unknown>> & { readonly id: string }
  readonly place: number
}

const numbers: Readonly<Partial<Record<PublicCollection, number>>> = {
  corrections: 1,
  meetings: 2,
  people: 3,
  reporters: 4,
  reports: 5,
  speeches: 6,
}

/** A UUID that sorts by time, as the newsroom's own do, and is the same every time. */
export function idOf({ at, collection, place }: Omit<Made, 'document'>): string {
  const time = at.toString(16).padStart(12, '0')
  const kind = (numbers[collection] ?? 0).toString(16).padStart(3, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${kind}-8000-${place.toString(16).padStart(12, '0')}`
}

/** Noon of the day, as the collections store days. */
export const isoDay = (at: number): string =>
  `${new Date(at + 8 * 3_600_000).toISOString().slice(0, 10)}T12:00:00.000Z`
