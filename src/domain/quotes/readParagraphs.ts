/** A paragraph of a rendered text: the `id` one can link to, and its words. */
export type Paragraph = { readonly anchor: string; readonly text: string }

const PARAGRAPH = /<(?:p|blockquote) id="([^"]+)">(?:<p>)?(.*?)<\/p>/gsu

/**
 * Reads the paragraphs of a text as `renderHtml` sets it: those that have an anchor of their own, set-off quotations
 * among them.
 *
 * @param html - rendered by us; no HTML of anybody else's
 */
export const readParagraphs = (html: string): Paragraph[] =>
  [...html.matchAll(PARAGRAPH)].map(([, anchor = '', inner = '']) => ({
    anchor,
    text: readText(inner),
  }))

/** The words of a piece of our HTML, as people read them. */
const readText = (html: string): string =>
  html.replaceAll(/<[^>]*>/gu, '').replaceAll(ENTITY, (entity) => entities[entity] ?? entity)

/** What `escapeHtml` writes. */
export const ENTITY = /&(?:quot|amp|#39|lt|gt);/gu

const entities: Readonly<Record<string, string>> = {
  '&#39;': "'",
  '&amp;': '&',
  '&gt;': '>',
  '&lt;': '<',
  '&quot;': '"',
}
