import type { FoundPredicate } from './findPredicates.ts'

type Clause = { readonly found: readonly FoundPredicate[]; readonly index: number }

/** Where the next clause with a deed begins behind each clause: walked once, from the last. */
export function nextDeeds(clauses: readonly Clause[]): readonly (number | undefined)[] {
  const next: (number | undefined)[] = []
  let index: number | undefined
  for (const clause of clauses.toReversed()) {
    next.push(index)
    if (clause.found.some(tellsDeed)) ({ index } = clause)
  }
  return next.toReversed()
}

/** Whether a predicate tells what people before it did. */
const tellsDeed = ({ predicate: { after, deed } }: FoundPredicate): boolean =>
  after !== true && ['attend', 'host', 'observe', 'speak'].includes(deed ?? '')
