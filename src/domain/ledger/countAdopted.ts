import type { AdoptedItem } from './snapshot.ts'

/** Counts what the sittings of a meeting adopted: items that were voted on and rejected are not among them. */
export const countAdopted = (
  sittings: readonly { readonly adopted: readonly Pick<AdoptedItem, 'outcome'>[] }[],
): number =>
  sittings.flatMap(({ adopted }) => adopted).filter(({ outcome }) => outcome === 'adopted').length
