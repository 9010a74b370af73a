import type { ItemReading, ManuscriptReading } from './reading.ts'

/** Picture by its number in the manuscript, and the number of the repaired paragraph it stands in or behind. */
export type SharedPicture = { readonly paragraph: number; readonly picture: number }

type Sharing = {
  readonly items: readonly { readonly reading: ItemReading; readonly start: number }[]
  /** Received paragraphs that pictures stand in or behind. */
  readonly paragraphs: readonly number[]
  readonly reading: Pick<ManuscriptReading, 'pieces'>
}

/** Pictures of one item. */
type ItemPictures = {
  readonly report: readonly SharedPicture[]
  readonly speech: readonly SharedPicture[]
}

/**
 * Shares the pictures of a manuscript out among its items: each goes to the item in which it stands, those above all
 * items to the first, and to the speech what stands behind its beginning.
 */
export function sharePictures({ items, paragraphs, reading }: Sharing): readonly ItemPictures[] {
  const shared = items.map(() => ({ report: [] as SharedPicture[], speech: [] as SharedPicture[] }))
  for (const [picture, received] of paragraphs.entries()) {
    const at = Math.max(
      0,
      items.findLastIndex(({ start }) => start <= received),
    )
    const item = items[at]?.reading
    const paragraph = repairedOf(received, reading)
    if (item) shared[at]?.[documentOf(item, paragraph)].push({ paragraph, picture })
  }
  return shared
}

/** Number of the repaired paragraph that holds a received one. */
export const repairedOf = (received: number, { pieces }: Sharing['reading']): number =>
  Math.max(
    0,
    pieces.findIndex((piece) => piece.some((each) => each.received === received)),
  )

function documentOf({ report, speech }: ItemReading, paragraph: number): 'report' | 'speech' {
  if (!speech) return 'report'
  const begins = Math.min(speech.title?.source.paragraph ?? Infinity, speech.body[0] ?? Infinity)
  return !report || paragraph >= begins ? 'speech' : 'report'
}
