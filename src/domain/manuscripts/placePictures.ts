import type { BodyBlock } from './composeBody.ts'

/** Picture in the text of a document. */
export type PictureBlock = { readonly id: number | string; readonly kind: 'picture' }

type Placing = {
  readonly blocks: readonly BodyBlock[]
  readonly pictures: readonly { readonly id: number | string; readonly paragraph: number }[]
}

/** Places pictures among the blocks of a text, each behind the block in which it stands. */
export function placePictures({
  blocks,
  pictures,
}: Placing): readonly (BodyBlock | PictureBlock)[] {
  const behind = pictures.map(({ id, paragraph }) => ({
    at: blocks.filter(({ at = 0 }) => at <= paragraph).length,
    block: { id, kind: 'picture' } as const,
  }))
  const placed = (at: number) => behind.filter((each) => each.at === at).map(({ block }) => block)
  return [...placed(0), ...blocks.flatMap((block, number) => [block, ...placed(number + 1)])]
}
