import type { Language } from '../../language/language.ts'
import type { Block, Run } from '../../rich-text/block.ts'
import type { InlinePicture } from '../../rich-text/renderHtml.ts'
import type { RelatedDocuments } from '../related.ts'

import { picturesIn, textOfRuns } from '../../rich-text/block.ts'
import { cutText } from '../../text/cutText.ts'
import { findSentenceEnds } from '../../text/englishSentences.ts'
import { keyOf } from '../kinds.ts'

/** How many characters a summary has at most, how long a subheading is that is set as a paragraph, and where a sentence ends. */
const summaries = {
  en: { between: ' ', endsOf: findSentenceEnds, most: 220, subheading: 80 },
  zh: {
    between: '',
    endsOf: (text: string) => [...text.matchAll(/[。！？][”’」』]?/gu)].map(endOf),
    most: 120,
    subheading: 30,
  },
} as const

const endOf = ({ 0: found, index }: RegExpExecArray): number => index + found.length

/** Start of a text, cut as `shorten` cuts it; subheadings are left out. */
export function summaryOf(blocks: readonly Block[], language: Language): string {
  const { between, subheading } = summaries[language]
  const paragraphs = blocks
    .filter((block) => block.kind === 'paragraph')
    .map(({ runs }, place) => textOfRuns(place > 0 ? withoutRunIn(runs) : runs).trim())
  // A desk that has no headings sets them as paragraphs: short, and without a stop.
  const told = paragraphs.filter((text) => text.length > subheading || !/[\p{L}\p{N}]$/u.test(text))
  return shorten((told.some(Boolean) ? told : paragraphs).join(between), language)
}

/** Words of a paragraph without the bold heading that they run on from. */
function withoutRunIn(runs: readonly Run[]): readonly Run[] {
  const [first, ...rest] = runs
  return first?.bold && rest.length > 0 && /[.:。：]\s*$/u.test(first.text) ? rest : runs
}

/**
 * Cuts words to the length of a summary: at a sentence where one ends in time, else at a word, with an
 * ellipsis. At most 120 characters of Chinese, 220 of English.
 */
export function shorten(words: string, language: Language): string {
  const { between, endsOf, most } = summaries[language]
  const text = words.replaceAll(/\s+/gu, ' ').trim()
  if (text.length <= most) return text
  const stop = endsOf(text).findLast((end) => end <= most) ?? 0
  if (stop > most / 2) return text.slice(0, stop)
  return clip({ between, most, text })
}

/** Cuts words in the middle, marked with an ellipsis: what is quoted must not look whole. */
export const shortenQuoted = (words: string, language: Language): string => {
  const { between, most } = summaries[language]
  const text = words.trim()
  return text.length <= most / 2 ? text : clip({ between, most: most / 2, text })
}

type Clipped = { readonly between: string; readonly most: number; readonly text: string }

/** Between two words where blanks part them. */
function clip({ between, most, text }: Clipped): string {
  const cut = cutText(text, most - 1)
  return `${between === '' ? cut : cut.replace(/[\s,;:—–-]+\S*$/u, '')}…`
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
