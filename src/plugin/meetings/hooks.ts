import type { CollectionBeforeChangeHook } from 'payload'

type Sitting = { key?: null | string; number?: null | number; phase?: null | string }

/**
 * Gives every sitting a key of its own, `closing` or `plenary-2`, once: reports and speeches name their sitting
 * by it, so it stays when the sitting is renumbered or moved. A key that stands twice, or that could not stand in an
 * address, is given anew.
 */
export const keepSittingKeys: CollectionBeforeChangeHook = ({ data }) => {
  if (!Array.isArray(data.sittings)) return data
  const sittings: readonly Sitting[] = data.sittings
  const fit = sittings.map(({ key }) => (isKey(key) ? key : undefined))
  const taken = new Set(fit)
  return {
    ...data,
    sittings: sittings.map((sitting, place) => ({
      ...sitting,
      key:
        fit[place] !== undefined && fit.indexOf(fit[place]) === place
          ? fit[place]
          : freeKey(sitting, taken),
    })),
  }
}

/** At most as long as the field of a text that names it. */
const isKey = (key: unknown): key is string =>
  typeof key === 'string' && /^[a-z][a-z0-9-]{0,35}$/iu.test(key)

function freeKey({ number, phase }: Sitting, taken: Set<string | undefined>): string {
  const named = [phase ?? 'sitting', number].filter(Boolean).join('-')
  const stem = isKey(named) ? named : 'sitting'
  let key = stem
  for (let copy = 1; taken.has(key); copy++) key = `${stem}-${letters[copy] ?? `z${copy}`}`
  taken.add(key)
  return key
}

const letters = 'abcdefghijklmnopqrstuvwxyz'
