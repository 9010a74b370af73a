import type { CollectionBeforeChangeHook } from 'payload'

type Sitting = { key?: null | string; number?: null | number; phase?: null | string }

/**
 * Gives every sitting a key of its own, `closing` or `plenary-2`, once: reports and speeches name their sitting
 * by it, so it stays when the sitting is renumbered or moved.
 */
export const keepSittingKeys: CollectionBeforeChangeHook = ({ data }) => {
  if (!Array.isArray(data.sittings)) return data
  const sittings: readonly Sitting[] = data.sittings
  const taken = new Set(sittings.flatMap(({ key }) => (key ? [key] : [])))
  return {
    ...data,
    sittings: sittings.map((sitting) =>
      sitting.key ? sitting : { ...sitting, key: freeKey(sitting, taken) },
    ),
  }
}

function freeKey({ number, phase }: Sitting, taken: Set<string>): string {
  const stem = [phase ?? 'sitting', number].filter(Boolean).join('-')
  let key = stem
  for (let copy = 2; taken.has(key); copy++) key = `${stem}-${String.fromCharCode(95 + copy)}`
  taken.add(key)
  return key
}
