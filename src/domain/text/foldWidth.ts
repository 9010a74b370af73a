const FULL_WIDTH_OFFSET = 0xfee0

/**
 * Folds full-width letters, digits and punctuation to half-width, and every blank to one space.
 *
 * The length is kept: code unit n of the result stands for code unit n of `text`, so that a range in the folded text is
 * a range of the original. NFKC may change the length and is therefore not used.
 *
 * @example foldWidth('（４１８名，') // '(418名,'
 */
export const foldWidth = (text: string): string =>
  text.replaceAll(/[\uFF01-\uFF5E\u3000\u00A0\u2002-\u200A\t]/gu, (character) => {
    const code = character.charCodeAt(0)
    return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - FULL_WIDTH_OFFSET) : ' '
  })
