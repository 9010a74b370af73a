import type { Chance } from '../../bench/archive/random.ts'

/** Different members of a list, in the order drawn; fewer where the list is short. */
export function sample<Item>(
  chance: Chance,
  items: readonly Item[],
  count: number,
): readonly Item[] {
  const left = [...items]
  const drawn: Item[] = []
  while (drawn.length < count && left.length > 0)
    drawn.push(...left.splice(chance.number(left.length), 1))
  return drawn
}

/** A whole number from `low` to `high`, both included. */
export const between = (chance: Chance, low: number, high: number): number =>
  low + chance.number(high - low + 1)
