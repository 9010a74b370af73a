/** Paragraph of a rendered text: the `id` that links address, and its words. */
export type Paragraph = { readonly anchor: string; readonly text: string }

const PARAGRAPH = /<(?:p|blockquote) id="([^"]+)">(?:<p>)?(.*?)<\/p>/gsu

/**
 * Reads the paragraphs of a text as `renderHtml` renders it: those with an anchor, set-off quotations among them.
 *
 * @param html - rendered by this program; no other HTML
 */
export const readParagraphs = (html: string): Paragraph[] =>
  [...html.matchAll(PARAGRAPH)].map(([, anchor = '', inner = '']) => ({
    anchor,
    text: readText(inner),
  }))

/** Text of a piece of HTML that this program rendered. */
const readText = (html: string): string =>
  html.replaceAll(/<[^>]*>/gu, '').replaceAll(ENTITY, (entity) => entities[entity] ?? entity)

/** Entities that `escapeHtml` writes. */
export const ENTITY = /&(?:quot|amp|#39|lt|gt);/gu

const entities: Readonly<Record<string, string>> = {
  '&#39;': "'",
  '&amp;': '&',
  '&gt;': '>',
  '&lt;': '<',
  '&quot;': '"',
}
