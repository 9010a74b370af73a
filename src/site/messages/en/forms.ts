export const inFigures = (count: number): string => count.toLocaleString('en')

/** A count with its noun: `1 item`, `1,204 words`. */
export const counted = (count: number, noun: string): string =>
  `${inFigures(count)} ${noun}${count === 1 ? '' : 's'}`

export const capitalized = (words: string): string =>
  words.slice(0, 1).toUpperCase() + words.slice(1)
