export const inFigures = (count: number): string => count.toLocaleString('en')

/** A count with its noun: `1 item`, `1,204 words`. */
export const counted = (count: number, noun: string): string =>
  `${inFigures(count)} ${noun}${count === 1 ? '' : 's'}`

export const capitalized = (words: string): string =>
  words.slice(0, 1).toUpperCase() + words.slice(1)

const suffix = /,?\s+(?:Jr\.?|Sr\.?|I{2,3}|IV|M\.?D\.?|Ph\.?D\.?)$/u

/** A name as a register files it: `Daniel Saint-Cyr Jr.` is `Saint-Cyr, Daniel`. */
export const surnameFirst = (name: string): string => {
  const [, given = '', surname = ''] =
    /^(.*?)\s*(\S+)$/u.exec(name.trim().replace(suffix, '')) ?? []
  return given ? `${surname}, ${given}` : surname
}
