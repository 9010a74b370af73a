/**
 * Characters that no text of the newsroom may hold: controls other than tab and line break, lone surrogates,
 * noncharacters. They print as nothing, no XML may hold most of them, and no HTML any of them.
 *
 * Source: XML 1.0, “Characters”; HTML, “noncharacter” and “control”
 */
const unfit = /(?![\t\n\r])\p{Cc}|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu

/**
 * Characters that are legal and print as nothing: zero-width spaces, soft hyphens, marks of direction, place holders of
 * pictures. They come by pasting, nobody sees them, and a name that holds one is found by nobody.
 */
const invisible = /[\u00AD\u180E\u200B\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFC]/u

/**
 * Joiners and marks of direction behind what has no use for them. Emoji and the scripts of Arabic, Persian and India are
 * written with them.
 */
const idle =
  /(?<=^|[\p{Script=Han}\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{N}\p{P}\p{Z}\p{Cc}])[\u200C-\u200F]+/u

const unseen = new RegExp(`${invisible.source}|${idle.source}`, 'gu')

/** Most texts hold none of these, which is quickly seen: looking at what stands before a character takes ten times as long. */
const suspect = /[\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFC]/u

/** Removes characters that print as nothing. What is saved, searched for and read from manuscripts loses them. */
export const dropUnseen = (text: string): string =>
  suspect.test(text) ? text.replaceAll(unseen, '') : text

/** Removes characters that no text may hold, or that print as nothing: texts stored before the rule go out without them. */
export const fitText = (text: string): string => dropUnseen(text.replaceAll(unfit, ''))

/** Where a forbidden character stands in a text: the character as in `U+0008`, and the words of its line around it. */
export type UnfitPlace = {
  readonly after: string
  readonly before: string
  readonly character: string
}

const shownCharacters = 12

/** Finds the first forbidden character; undefined when there is none. */
export function findUnfit(text: string): undefined | UnfitPlace {
  const place = text.search(unfit)
  if (place < 0) return undefined
  const found = text.codePointAt(place) ?? 0
  const [line = ''] = text.slice(place + (found > 0xffff ? 2 : 1)).split(/[\r\n]/u)
  return {
    after: fitText(
      text
        .slice(0, place)
        .split(/[\r\n]/u)
        .at(-1) ?? '',
    ).slice(-shownCharacters),
    before: fitText(line).slice(0, shownCharacters),
    character: `U+${found.toString(16).toUpperCase().padStart(4, '0')}`,
  }
}
