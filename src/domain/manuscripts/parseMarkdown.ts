import type { ManuscriptParagraph } from './manuscript.ts'

import { parsePlainText } from './parsePlainText.ts'

const BLOCK_TAG = /<\/?(?:p|div|br|h[1-6]|li|ul|ol|section|article|blockquote|hr)\b[^<>]*>/giu
const TAG = /<\/?[a-z][^<>]*>/giu
const ENTITIES = [
  { character: ' ', entity: /&nbsp;|&ensp;|&emsp;/gu },
  { character: '<', entity: /&lt;/gu },
  { character: '>', entity: /&gt;/gu },
  { character: '"', entity: /&quot;/gu },
  { character: '&', entity: /&amp;/gu },
] as const

/**
 * Parses a Markdown manuscript, or web copy with HTML paragraphs in it. Emphasis, links, pictures and tags are reduced to their text; a line that is bold throughout is marked as bold.
 */
export const parseMarkdown = (text: string): readonly ManuscriptParagraph[] =>
  parsePlainText(dropTags(text)).flatMap((paragraph) => {
    const bare = dropInlineMarks(paragraph.text)
    if (bare === '') return []
    const isBold = /^(?:\*\*|__)[^*_]+(?:\*\*|__)$/u.test(paragraph.text)
    return [{ ...paragraph, ...(isBold && { bold: true }), text: bare }]
  })

const dropTags = (text: string): string =>
  ENTITIES.reduce(
    (bare, { character, entity }) => bare.replaceAll(entity, character),
    text.replaceAll(BLOCK_TAG, '\n').replaceAll(TAG, ''),
  )

const dropInlineMarks = (text: string): string =>
  text
    .replaceAll(/!\[(?<words>[^[\]]*)\]\([^()]*\)/gu, '$<words>')
    .replaceAll(/\[(?<label>[^[\]]+)\]\((?:[^()\s]+)\)/gu, '$<label>')
    .replaceAll(/(?<mark>\*\*|__)(?<inner>[^*_]+)\k<mark>/gu, '$<inner>')
    .replace(/^(?:>\s*|[-*+]\s+)+/u, '')
    .replace(/^(?:-{3,}|\*{3,}|_{3,})$/u, '')
    .trim()
