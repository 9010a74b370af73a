import type { BodyBlock } from './composeBody.ts'

/** Picture in the text of a document. */
export type PictureBlock = { readonly id: number | string; readonly kind: 'picture' }

type Placing = {
  readonly blocks: readonly BodyBlock[]
  /** Numbers of the repaired paragraphs that `blocks` were made of, in order; the first may have become none. */
  readonly body: readonly number[]
  readonly pictures: readonly { readonly id: number | string; readonly paragraph: number }[]
}

/** Places pictures among the blocks of a text, each behind the paragraph it stands at. */
export function placePictures({
  blocks,
  body,
  pictures,
}: Placing): readonly (BodyBlock | PictureBlock)[] {
  const cutOff = Math.max(0, body.length - blocks.length)
  const behind = pictures.map(({ id, paragraph }) => ({
    at: Math.max(0, body.filter((own) => own <= paragraph).length - cutOff),
    block: { id, kind: 'picture' } as const,
  }))
  const placed = (at: number) => behind.filter((each) => each.at === at).map(({ block }) => block)
  return [...placed(0), ...blocks.flatMap((block, number) => [block, ...placed(number + 1)])]
}
