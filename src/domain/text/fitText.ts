/**
 * Characters that no text of the newsroom may hold: controls other than tab and line break, lone surrogates,
 * noncharacters. They print as nothing, no XML may hold most of them, and no HTML any of them.
 *
 * Source: XML 1.0, “Characters”; HTML, “noncharacter” and “control”
 */
const unfit = /(?![\t\n\r])\p{Cc}|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu

/** Removes forbidden characters: texts stored before the rule go out without them. */
export const fitText = (text: string): string => text.replaceAll(unfit, '')

/** Finds the first forbidden character, as in `U+0008`, with the words before it; undefined when there is none. */
export function findUnfit(
  text: string,
): undefined | { readonly character: string; readonly after: string } {
  const place = text.search(unfit)
  if (place < 0) return undefined
  const code = text.codePointAt(place)?.toString(16).toUpperCase().padStart(4, '0') ?? ''
  return { after: text.slice(Math.max(0, place - 12), place), character: `U+${code}` }
}
