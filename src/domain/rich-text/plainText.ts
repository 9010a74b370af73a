const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&gt;': '>',
  '&lt;': '<',
  '&quot;': '"',
  '&#39;': "'",
}

/**
 * The words of a text that our own renderer set, one line a paragraph. It writes no other entities than these, and
 * nothing but words between its tags; captions of pictures are not part of the text.
 */
export const plainTextOf = (html: string): string =>
  html
    .replace(/<figure>.*?<\/figure>/gsu, '')
    .replace(/<(?:br|hr)>|<\/(?:blockquote|h\d|li|ol|p|ul)>/gu, '\n')
    .replace(/<[^>]*>/gu, '')
    .replace(/&(?:amp|gt|lt|quot|#39);/gu, (entity) => entities[entity] ?? entity)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n')
