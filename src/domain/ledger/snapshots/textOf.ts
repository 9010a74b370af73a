import type { Block } from '../../rich-text/block.ts'
import type { InlinePicture } from '../../rich-text/renderHtml.ts'
import type { RelatedDocuments } from '../related.ts'

import { picturesIn, textOfBlock } from '../../rich-text/block.ts'
import { cutText } from '../../text/cutText.ts'
import { keyOf } from '../kinds.ts'

const SUMMARY_MAX = 120

/** Start of a text, cut at a sentence where one ends in time. At most 120 characters. */
export function summaryOf(blocks: readonly Block[]): string {
  const text = blocks
    .filter(({ kind }) => kind === 'paragraph')
    .map(textOfBlock)
    .join('')
    .replaceAll(/\s+/gu, ' ')
    .trim()
  if (text.length <= SUMMARY_MAX) return text
  const head = text.slice(0, SUMMARY_MAX)
  const stop = Math.max(head.lastIndexOf('。'), head.lastIndexOf('！'), head.lastIndexOf('？'))
  return stop >= SUMMARY_MAX / 2 ? head.slice(0, stop + 1) : `${cutText(head, SUMMARY_MAX - 1)}…`
}

/** Pictures inside a text, ready to be rendered; those that are not public are left out. */
export function inlinePictures(
  blocks: readonly Block[],
  related: RelatedDocuments,
): Map<string, InlinePicture> {
  const pictures = new Map<string, InlinePicture>()
  for (const mediaID of picturesIn(blocks)) {
    const picture = related.get(keyOf('media', mediaID))?.picture
    if (!picture) continue
    const srcset = picture.sizes.map(({ src, width }) => `${src} ${width}w`).join(', ')
    pictures.set(mediaID, { ...picture, ...(srcset && { srcset }) })
  }
  return pictures
}
