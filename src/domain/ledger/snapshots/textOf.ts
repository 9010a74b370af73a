import type { Language } from '../../language/language.ts'
import type { Block } from '../../rich-text/block.ts'
import type { InlinePicture } from '../../rich-text/renderHtml.ts'
import type { RelatedDocuments } from '../related.ts'

import { picturesIn, textOfBlock } from '../../rich-text/block.ts'
import { cutText } from '../../text/cutText.ts'
import { keyOf } from '../kinds.ts'

/** How many characters a summary has at most, and what ends a sentence. */
const summaries = {
  en: { between: ' ', ends: ['. ', '! ', '? ', '.” ', '?” '], most: 220 },
  zh: { between: '', ends: ['。', '！', '？'], most: 120 },
} as const

/** Start of a text, cut at a sentence where one ends in time: at most 120 characters of Chinese, 220 of English. */
export function summaryOf(blocks: readonly Block[], language: Language): string {
  const { between, ends, most } = summaries[language]
  const text = blocks
    .filter(({ kind }) => kind === 'paragraph')
    .map(textOfBlock)
    .join(between)
    .replaceAll(/\s+/gu, ' ')
    .trim()
  if (text.length <= most) return text
  const head = text.slice(0, most)
  const stop = Math.max(
    ...ends.map((end) => {
      const place = head.lastIndexOf(end)
      return place < 0 ? -1 : place + end.trimEnd().length
    }),
  )
  if (stop > most / 2) return head.slice(0, stop)
  const cut = cutText(head, most - 1)
  return `${between === '' ? cut : cut.replace(/\s+\S*$/u, '')}…`
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
