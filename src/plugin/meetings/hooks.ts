import type { CollectionBeforeChangeHook } from 'payload'

type Sitting = { key?: null | string; number?: null | number; phase?: null | string }

/**
 * Gives every sitting a key, `closing` or `plenary-2`, once: reports and speeches name their sitting by it, so the key
 * stays when the sitting is renumbered or moved. A duplicate key, or one that does not fit into an address, is
 * replaced.
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

/** Whether a value is a usable key, no longer than the field that refers to it. */
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
