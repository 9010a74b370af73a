import { diffArrays } from 'diff'

type Lists<T> = {
  readonly base: readonly T[]
  /** Identity of an item. */
  readonly keyOf: (item: T) => string
  readonly mine: readonly T[]
  readonly theirs: readonly T[]
}

/**
 * Merges two people's changes to one list: a paragraph that one rewrote, a row that the other added.
 *
 * @returns undefined where both changed one place differently: somebody has to choose
 */
export function mergeLists<T>({ base, keyOf, mine, theirs }: Lists<T>): T[] | undefined {
  const inMine = placesOf({ base, keyOf, list: mine })
  const inTheirs = placesOf({ base, keyOf, list: theirs })
  const merged: T[] = []
  let from = { base: 0, mine: 0, theirs: 0 }
  // Items in all three lists are anchors; between two anchors, the lists may differ.
  for (let at = 0; at <= base.length; at++) {
    const to = at === base.length ? endOf({ base, mine, theirs }) : placeOf(at, inMine, inTheirs)
    if (!to) continue
    const between = chooseBetween({
      base: base.slice(from.base, to.base),
      keyOf,
      mine: mine.slice(from.mine, to.mine),
      theirs: theirs.slice(from.theirs, to.theirs),
    })
    if (!between) return undefined
    merged.push(...between, ...theirs.slice(to.theirs, to.theirs + 1))
    from = { base: to.base + 1, mine: to.mine + 1, theirs: to.theirs + 1 }
  }
  return merged
}

type Place = { readonly base: number; readonly mine: number; readonly theirs: number }

const endOf = ({ base, mine, theirs }: Omit<Lists<unknown>, 'keyOf'>): Place => ({
  base: base.length,
  mine: mine.length,
  theirs: theirs.length,
})

function placeOf(
  at: number,
  inMine: ReadonlyMap<number, number>,
  inTheirs: ReadonlyMap<number, number>,
): Place | undefined {
  const mine = inMine.get(at)
  const theirs = inTheirs.get(at)
  return mine === undefined || theirs === undefined ? undefined : { base: at, mine, theirs }
}

type Placement<T> = { base: readonly T[]; keyOf: (item: T) => string; list: readonly T[] }

/** Positions in a list of the items that stayed from the base. */
function placesOf<T>({ base, keyOf, list }: Placement<T>): Map<number, number> {
  const places = new Map<number, number>()
  let inBase = 0
  let inList = 0
  for (const { added, removed, value } of diffArrays(base.map(keyOf), list.map(keyOf))) {
    if (removed) inBase += value.length
    else if (added) inList += value.length
    else for (let step = 0; step < value.length; step++) places.set(inBase++, inList++)
  }
  return places
}

function chooseBetween<T>({ base, keyOf, mine, theirs }: Lists<T>): readonly T[] | undefined {
  const isSame = (one: readonly T[], other: readonly T[]) =>
    one.length === other.length &&
    one.every((item, index) => keyOf(item) === other.slice(index, index + 1).map(keyOf)[0])
  if (isSame(mine, base) || isSame(mine, theirs)) return theirs
  if (isSame(theirs, base)) return mine
  // Adjacent items, each rewritten by one of the two, with nothing unchanged between them.
  if (base.length < 2 || mine.length !== base.length || theirs.length !== base.length)
    return undefined
  const each = base.map((_, index) => {
    const one = (list: readonly T[]) => list.slice(index, index + 1)
    return chooseBetween({ base: one(base), keyOf, mine: one(mine), theirs: one(theirs) })
  })
  return each.some((chosen) => chosen === undefined)
    ? undefined
    : each.flatMap((chosen) => chosen ?? [])
}
