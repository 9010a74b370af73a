import type { TextRange } from '../text/textRange.ts'
import type { Paragraph, Understood } from './manuscript.ts'
import type { NamedPerson } from './reading.ts'

import { findPeople } from '../mentions/index.ts'
import { understand } from './findMatches.ts'

/** Reads the people listed in a range of a paragraph, each with the place of the name. */
export const readPeopleAt = (
  paragraph: Paragraph,
  range: TextRange,
): readonly Understood<NamedPerson>[] =>
  findPeople({ folded: paragraph.folded.slice(range.start, range.end) }).people.map((person) =>
    understand({
      confidence: person.confidence,
      paragraph,
      range: { end: range.start + person.end, start: range.start + person.start },
      value: { name: person.name, office: person.office },
    }),
  )
