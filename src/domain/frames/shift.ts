import type { PersonMention } from '../mentions/index.ts'

/** Moves the range of a mention by an offset. */
export const shift =
  (by: number) =>
  (person: PersonMention): PersonMention => ({
    ...person,
    end: person.end + by,
    start: person.start + by,
  })
