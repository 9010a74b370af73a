/** Counts the words of a rendered text; what is no letter and no figure is no word, and a dash parts two. */
export const countWords = (html: string): number =>
  html
    .replaceAll(/<\/(?:blockquote|figcaption|h\d|li|p)>|<br\s*\/?>/gu, ' ')
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll(/&(?:nbsp|#160|#xa0);/giu, ' ')
    .replaceAll(/&(?:amp|gt|lt|quot|#\w+);/gu, '')
    .split(/[\s\u2013\u2014]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length
