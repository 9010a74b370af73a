const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&gt;': '>',
  '&lt;': '<',
  '&quot;': '"',
  '&#39;': "'",
}

/** Whatever begins or ends a block: words on its two sides are never words of one line. */
const BLOCK = /<\/?(?:blockquote|figcaption|figure|h\d|hr|li|ol|p|ul)\b[^>]*>/u

/**
 * The words of a text that our own renderer set, a paragraph each, a line break in one as `\n`; captions of pictures
 * are paragraphs too. Our renderer writes no other entities than these, and nothing but words between its tags.
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

/** The words of a text that our own renderer set, one line a paragraph; captions of pictures are not part of the text. */
export const plainTextOf = (html: string): string =>
  paragraphsOfHtml(html.replace(/<figure>.*?<\/figure>/gsu, '<hr>'))
    .flatMap((paragraph) => paragraph.split('\n'))
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n')
