const digits = Array.from('零一二三四五六七八九')

/** Chinese numeral, with 零 for a gap: `17` → `十七`, `203` → `二百零三`, `2977` → `二千九百七十七`. Up to 9,999. */
export function toHan(number: number): string {
  if (number >= 10 && number < 20) return `十${number === 10 ? '' : digitOf(number - 10)}`
  const places = ['', '十', '百', '千']
  const figures = Array.from(String(number), Number)
  return figures
    .map((figure, at) =>
      figure === 0 ? '零' : `${digitOf(figure)}${places[figures.length - 1 - at] ?? ''}`,
    )
    .join('')
    .replaceAll(/零+/gu, '零')
    .replace(/(.)零$/u, '$1')
}

const digitOf = (figure: number): string => digits[figure] ?? ''

/** `17` → `１７` */
export const toFullWidth = (text: string): string =>
  text.replaceAll(/\d/gu, (digit) => String.fromCodePoint((digit.codePointAt(0) ?? 0) + 0xfe_e0))
