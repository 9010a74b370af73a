/** The first characters of a text, at most so many UTF-16 code units: never half of a character. */
export const cutText = (text: string, most: number): string =>
  text.slice(0, most).replace(/[\uD800-\uDBFF]$/u, '')
