/** Gives the links and pictures of rendered HTML other addresses. Words of the text that look like HTML stay words. */
export const withAddresses = ({
  html,
  move,
}: {
  html: string
  move: (address: string) => string
}): string =>
  html.replaceAll(tag, (whole) =>
    // Attributes are matched one after the other: text in one that looks like another stays text.
    whole.replaceAll(attribute, (said, name: string, quote: string, value: string) => {
      const kind = moved.get(name.toLowerCase())
      if (!kind) return said
      return ` ${name}=${quote}${kind === 'one' ? move(value) : moveAll(value, move)}${quote}`
    }),
  )

const tag = /<[a-z](?:[^"'>]|"[^"]*"|'[^']*')*>/giu
const attribute = /\s([^\s"'=<>/]+)=(["'])(.*?)\2/gsu

/**
 * Candidate of a `srcset`: an address and, after a space, its width or density; a comma ends each. Source: HTML,
 * “srcset attributes”
 */
const candidate = /(\S*[^\s,])((?:\s+[^,]*)?(?:,|$))/gu

const moveAll = (addresses: string, move: (address: string) => string): string =>
  addresses.replaceAll(candidate, (_, address: string, rest: string) => move(address) + rest)

const moved: ReadonlyMap<string, 'many' | 'one'> = new Map([
  ['cite', 'one'],
  ['href', 'one'],
  ['poster', 'one'],
  ['src', 'one'],
  ['srcset', 'many'],
])
