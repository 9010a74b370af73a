import type { ManuscriptParagraph } from './manuscript.ts'

import { foldText } from '../search/foldText.ts'

/** Characters of which each is one of those that recognisers know, in another form. */
const FORMS = /[\u2E80-\u2FDF\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6F]/gu
const HAN_RUN = /[\u3400-\u9FFF\u{20000}-\u{3FFFF}]+/gu
/** Share of characters that simplified text does not have, from which a text is in traditional characters. */
const TRADITIONAL = 0.05
/** A text is judged by its beginning. */
const JUDGED = 4000
/** Quotation marks of traditional and vertical setting. */
const QUOTES: Readonly<Record<string, string>> = { '「': '“', '」': '”', '『': '‘', '』': '’' }

/**
 * Paragraphs with traditional characters and forms of vertical setting folded, one to one: every offset stays. The same
 * paragraphs where there is nothing to fold.
 */
export function foldPrinted(
  received: readonly ManuscriptParagraph[],
): readonly ManuscriptParagraph[] {
  const isFolded = isTraditional(received)
  const folded = received.map((paragraph) => {
    const text = foldForms(paragraph.text)
    const plain = isFolded ? toSimplified(text) : text
    return plain === paragraph.text ? paragraph : { ...paragraph, text: plain }
  })
  return folded.every((paragraph, index) => paragraph === received[index]) ? received : folded
}

const foldForms = (text: string): string =>
  text.replaceAll(FORMS, (form) => {
    const known = form.normalize('NFKC')
    return known.length === form.length ? (QUOTES[known] ?? known) : form
  })

const toSimplified = (text: string): string =>
  text.replaceAll(HAN_RUN, foldText).replaceAll(/[「」『』]/gu, (mark) => QUOTES[mark] ?? mark)

/** Whether a text is in traditional characters: a simplified one has few of them, in names. */
function isTraditional(received: readonly ManuscriptParagraph[]): boolean {
  const text = received
    .slice(0, 60)
    .map((paragraph) => paragraph.text)
    .join('')
    .slice(0, JUDGED)
    .replaceAll(/[^\u3400-\u9FFF]/gu, '')
  const plain = foldText(text)
  let other = 0
  for (let at = 0; at < text.length; at += 1) if (text.charAt(at) !== plain.charAt(at)) other += 1
  return other > text.length * TRADITIONAL
}
