import type { KnownNames } from './certainName.ts'
import type { PeopleRun } from './findPeople.ts'

import { findPeople } from './findPeople.ts'

type Run = {
  readonly areExpected?: boolean
  /** Width-folded words of the run alone, brackets hidden. */
  readonly folded: string
}

/**
 * Finds the people of one manuscript, who are read several times over: what was found in a run of words is kept, and
 * found anew with more known names only where the words hold one of them.
 */
export class PeopleFinder {
  private readonly before: PeopleFinder | undefined
  private readonly found = new Map<string, PeopleRun>()
  private readonly isAboutMore: (words: string) => boolean
  private readonly known: KnownNames

  constructor(known: KnownNames = new Set(), before?: PeopleFinder) {
    this.known = known
    this.before = before
    this.isAboutMore = before
      ? holdsOneOf([...known].filter((each) => !before.known.has(each)))
      : always
  }

  find({ areExpected = false, folded }: Run): PeopleRun {
    if (this.before && !this.isAboutMore(folded)) return this.before.find({ areExpected, folded })
    const key = `${areExpected ? '+' : '-'}${folded}`
    const run = this.found.get(key) ?? findPeople({ areExpected, folded, known: this.known })
    this.found.set(key, run)
    return run
  }

  /** The same words among more names. */
  among(names: KnownNames): PeopleFinder {
    return new PeopleFinder(names, this)
  }
}

const always = (): boolean => true

/** Characters by which names are looked up: a list may hold thousands. */
const OPENING = 2

/** Whether words hold one of the names; both without the blanks that print characters apart: `王 芳`. */
function holdsOneOf(names: readonly string[]): (words: string) => boolean {
  const byOpening = new Map<string, string[]>()
  for (const name of names.map(withoutBlanks)) {
    const opening = name.slice(0, OPENING)
    byOpening.set(opening, [...(byOpening.get(opening) ?? []), name])
  }
  return (words) => {
    const together = withoutBlanks(words)
    for (let at = 0; at < together.length; at += 1) {
      const named = byOpening.get(together.slice(at, at + OPENING))
      if (named?.some((name) => together.startsWith(name, at))) return true
    }
    return false
  }
}

const withoutBlanks = (words: string): string => words.replaceAll(/\s/gu, '')
