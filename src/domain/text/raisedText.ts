/** Position of characters beside the line: m², H₂O. */
export type Raised = 'subscript' | 'superscript'

const plain = '0123456789+-=()'
const characters: Readonly<Record<Raised, ReadonlyMap<string, string>>> = {
  subscript: pairs(plain, '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎'),
  superscript: pairs(`${plain}n`, '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ'),
}

/**
 * Sets text in the raised or lowered characters of Unicode, which every page, feed and search prints without markup.
 *
 * @returns undefined when one of its characters has none
 */
export function toRaised(text: string, raised: Raised): string | undefined {
  const set = Array.from(text.replaceAll('−', '-'), (character) =>
    /\s/u.test(character) ? character : characters[raised].get(character),
  )
  return set.includes(undefined) ? undefined : set.join('')
}

function pairs(from: string, to: string): ReadonlyMap<string, string> {
  const raised = Array.from(to)
  return new Map(
    Array.from(from, (character, index) => [character, raised[index] ?? character] as const),
  )
}
