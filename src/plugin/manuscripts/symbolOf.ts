/** Characters of fonts of symbols that say something in a text: ticks and boxes of attendance tables, bullets. */
const symbols: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Wingdings: {
    '6C': '●',
    '6E': '■',
    '6F': '□',
    A8: '□',
    FB: '✗',
    FC: '✓',
    FD: '☒',
    FE: '☑',
  },
  'Wingdings 2': { '4F': '✗', '50': '✓', '51': '☒', '52': '☑', A3: '□' },
}

/**
 * Character of a `w:sym`; undefined where only its font could say what it is. Characters of fonts of symbols are given
 * from U+F000 on, others as they are.
 */
export function symbolOf(attribute: (name: string) => string | undefined): string | undefined {
  const code = Number.parseInt(attribute('char') ?? '', 16)
  if (Number.isNaN(code)) return undefined
  const isPrivate = code < 0x20 || (code >= 0xd800 && code <= 0xf8ff) || code > 0xffff
  const ofFont = symbols[attribute('font') ?? '']
  if (ofFont) return ofFont[(code % 0x100).toString(16).toUpperCase().padStart(2, '0')]
  return isPrivate ? undefined : String.fromCodePoint(code)
}

const CHARACTERS: Readonly<Record<string, string>> = {
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
  'w:ptab': ' ',
  'w:softHyphen': '\u00AD',
  'w:tab': ' ',
}

/** Characters that an element of a run stands for; none of most. */
export const characterOf = (
  element: string,
  attribute: (name: string) => string | undefined,
): string => (element === 'w:sym' ? symbolOf(attribute) : CHARACTERS[element]) ?? ''
