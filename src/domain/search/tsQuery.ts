import type { SearchQuery, Term } from './readQuery.ts'

/** Quotes a lexeme for the text of a `tsvector` or `tsquery`. */
export const quoteLexeme = (lexeme: string): string =>
  `'${lexeme.replaceAll(/['\\]/gu, (character) => character + character)}'`

/**
 * Renders a query as a `tsquery`: every term, each in any of its readings.
 *
 * @param where - `heads`: all words in the head of a document; else anywhere
 */
export const printTsQuery = (
  { terms }: Pick<SearchQuery, 'terms'>,
  where: 'anywhere' | 'heads' = 'anywhere',
): string =>
  terms.map((term) => `(${printTerm(term, where === 'heads' || term.isHead)})`).join(' & ')

/**
 * Whether a text is one Han character: seldom a word, it stands for the words that begin with it. Heads know every
 * character.
 */
export const isOneCharacter = (text: string): boolean => /^\p{Script=Han}$/u.test(text)

function printTerm({ prefix, readings, spelling, text }: Term, isHead: boolean): string {
  const quoteIn = (lexeme: string) => quoteLexeme(isHead ? `t:${lexeme}` : lexeme)
  const print = (lexeme: string) =>
    !isHead && isOneCharacter(text) ? `${quoteIn(lexeme)}:*` : quoteIn(lexeme)
  const sounds = spelling === undefined ? [] : [`p:${spelling}`, `i:${spelling}`]
  return [
    ...readings.map((lexemes) => lexemes.map(print).join(' & ')),
    ...(prefix === undefined ? [] : [`${quoteIn(prefix)}:*`]),
    ...sounds.map((sound) => `${quoteLexeme(sound)}:*`),
  ]
    .map((reading) => `(${reading})`)
    .join(' | ')
}
