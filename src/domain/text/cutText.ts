/** Cuts a text to at most `most` UTF-16 code units, never inside a character. */
export const cutText = (text: string, most: number): string =>
  text.slice(0, most).replace(/[\uD800-\uDBFF]$/u, '')

/** Cuts a text that is too long, and marks that it goes on. */
export const shortenText = (text: string, most: number): string =>
  text.length > most ? `${cutText(text, most)}…` : text
