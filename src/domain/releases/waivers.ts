import type { ListItem } from './completeness.ts'
import type { Refusal } from './refusal.ts'

/** Somebody's word for letting a package go without one thing of its list. */
export type Waiver = { readonly item: string; readonly reason: string }

/** An item with the reason for which it was waived, if it was. */
export type WaivedItem = ListItem & { readonly waivedFor?: string }

/** Joins a list with the reasons given. What is satisfied needs none, and keeps none. */
export function waive(
  items: readonly ListItem[],
  waivers: readonly Waiver[],
): readonly WaivedItem[] {
  const reasons = new Map(
    waivers.map(({ item, reason }) => [item, reason.trim()] as const).filter(([, words]) => words),
  )
  return items.map((item) => {
    const waivedFor = item.isSatisfied ? undefined : reasons.get(item.id)
    return waivedFor === undefined ? item : { ...item, waivedFor }
  })
}

/** One refusal for each thing that is neither there nor waived. */
export const refusalsOf = (items: readonly WaivedItem[]): Refusal[] =>
  items
    .filter(({ isSatisfied, waivedFor }) => !isSatisfied && waivedFor === undefined)
    .map(({ day, document, id, kind, sitting, title }) => ({
      document,
      item: id,
      reason: `completeness.${kind}` as const,
      vars: { ...(day !== undefined && { day }), sitting: sitting ?? '', title },
    }))
