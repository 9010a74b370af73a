import type { ManuscriptParagraph } from './manuscript.ts'

import { classifyParagraph } from './classifyParagraph.ts'
import { cutDateline } from './cutDateline.ts'
import { joinTableRows } from './joinTableRows.ts'

/** Block of a document's text, independent of the editor's format. */
export type BodyBlock = {
  /** Number of the repaired paragraph that it begins with; absent where it is made of none. */
  readonly at?: number
  readonly kind: 'heading' | 'paragraph'
  /** Of a heading: 2 or 3. */
  readonly level: 2 | 3
  readonly text: string
}

/** Text of a document: its blocks, and the 电头 that was cut off the first of them. */
export type Body = {
  readonly blocks: readonly BodyBlock[]
  readonly dateline?: string
  /** Everything that was cut off before the story, as printed, including byline and programme. */
  readonly opening?: string
}

/**
 * Composes the text of a report or speech from its paragraphs. Headings and numbered lines of their own become headings;
 * a number at the beginning of a paragraph stays in the paragraph; a row of a table is one paragraph.
 */
export function composeBody(
  body: readonly number[],
  paragraphs: readonly ManuscriptParagraph[],
): Body {
  const own = body.flatMap((at) => {
    const paragraph = paragraphs[at]
    return paragraph ? [{ ...paragraph, at }] : []
  })
  const [first, ...rest] = joinTableRows(own)
  if (!first) return { blocks: [] }
  const { dateline, start } = cutDateline(first.text)
  const story = first.text.slice(start)
  const opening = story === '' ? [] : [{ ...first, text: story }]
  return {
    blocks: [...opening, ...rest].map(toBlock),
    ...(dateline !== undefined && { dateline }),
    ...(start > 0 && { opening: first.text.slice(0, start).trim() }),
  }
}

const toBlock = (paragraph: ManuscriptParagraph & { readonly at: number }): BodyBlock => ({
  at: paragraph.at,
  kind: isHeading(paragraph) ? 'heading' : 'paragraph',
  level: /^[(（]/u.test(paragraph.text) || (paragraph.heading ?? 0) > 2 ? 3 : 2,
  text: paragraph.text,
})

/** Whether a paragraph is a line without a full stop that is marked or numbered as a heading. */
function isHeading(paragraph: ManuscriptParagraph): boolean {
  if (/[。！？!?；;，,：:]$/u.test(paragraph.text)) return false
  if (paragraph.heading !== undefined) return true
  const isNumbered = classifyParagraph(paragraph) === 'numbered'
  return isNumbered && paragraph.text.length <= 40 && !paragraph.text.includes('。')
}
