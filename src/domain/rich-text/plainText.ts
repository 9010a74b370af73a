const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&gt;': '>',
  '&lt;': '<',
  '&quot;': '"',
  '&#39;': "'",
}

/** Tags that begin or end a block: words on both sides never share a line. */
const BLOCK = /<\/?(?:blockquote|figcaption|figure|h\d|hr|li|ol|p|ul)\b[^>]*>/u

/**
 * Paragraphs of a text that `renderHtml` rendered, with line breaks as `\n`; captions of pictures are paragraphs too.
 * The renderer writes no entities besides these, and only text between its tags.
 */
export const paragraphsOfHtml = (html: string): string[] =>
  html
    .split(BLOCK)
    .map((paragraph) =>
      paragraph
        .replaceAll('<br>', '\n')
        .replaceAll(/<[^>]*>/gu, '')
        .replaceAll(/&(?:amp|gt|lt|quot|#39);/gu, (entity) => entities[entity] ?? entity)
        .trim(),
    )
    .filter(Boolean)

/** Plain text of a text that `renderHtml` rendered, one line a paragraph, without captions of pictures. */
export const plainTextOf = (html: string): string =>
  paragraphsOfHtml(html.replace(/<figure>.*?<\/figure>/gsu, '<hr>'))
    .flatMap((paragraph) => paragraph.split('\n'))
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n')
