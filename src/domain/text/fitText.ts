/**
 * Characters that no text of the newsroom holds: controls other than tab and line break, halves of surrogate pairs,
 * code points that are no characters. They print as nothing, no XML may hold most of them, and no HTML any of them.
 *
 * Source: XML 1.0, “Characters”; HTML, “noncharacter” and “control”
 */
const unfit = /(?![\t\n\r])\p{Cc}|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu

/** Text without what none may hold: what was stored before the rule goes out without it. */
export const fitText = (text: string): string => text.replaceAll(unfit, '')

/** The first character that no text may hold, as in `U+0008`, and the words before it; undefined when all are fit. */
export function findUnfit(
  text: string,
): undefined | { readonly character: string; readonly after: string } {
  const place = text.search(unfit)
  if (place < 0) return undefined
  const code = text.codePointAt(place)?.toString(16).toUpperCase().padStart(4, '0') ?? ''
  return { after: text.slice(Math.max(0, place - 12), place), character: `U+${code}` }
}
