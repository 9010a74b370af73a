const FULL_WIDTH_OFFSET = 0xfee0

/**
 * Full-width letters, digits and punctuation as their half-width forms, every blank as one space.
 *
 * Length is kept: code unit n of the result stands for code unit n of `text`, so a range found in the
 * folded text is a range of the original. That is why this is not NFKC, which may change the length.
 *
 * @example foldWidth('（４１８名，') // '(418名,'
 */
export const foldWidth = (text: string): string =>
  text.replaceAll(/[\uFF01-\uFF5E\u3000\u00A0\u2002-\u200A\t]/gu, (character) => {
    const code = character.charCodeAt(0)
    return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - FULL_WIDTH_OFFSET) : ' '
  })
