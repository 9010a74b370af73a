/** Letters that are no base letter with an accent. */
const letters: Readonly<Record<string, string>> = {
  æ: 'ae',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
}

/**
 * Spells Latin letters with those of English, in lower case and without accents; other characters stay as NFKD
 * writes them.
 *
 * @example foldLatin('Łukasz Nuñez') // 'lukasz nunez'
 */
export const foldLatin = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[æđðıłøœßþ]/gu, (letter) => letters[letter] ?? letter)
