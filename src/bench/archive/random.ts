/** Numbers that look like chance and are the same every time. */
export type Chance = {
  /** One of the first more often than one of the last, as names and topics come in a newspaper. */
  readonly among: <Item>(items: readonly Item[]) => Item
  readonly is: (share: number) => boolean
  readonly number: (below: number) => number
  readonly pick: <Item>(items: readonly Item[]) => Item
}

/** @param seed - the same seed, the same chance */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  // Mulberry32: even neighbouring seeds have nothing in common.
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const number = (below: number) => Math.floor(next() * below)
  // Within the list by construction.
  const at = <Item>(items: readonly Item[], place: number) => items[place] as Item
  return {
    among: (items) => at(items, Math.floor(items.length * next() ** 3)),
    is: (share) => next() < share,
    number,
    pick: (items) => at(items, number(items.length)),
  }
}
