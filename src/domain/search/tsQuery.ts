import type { SearchQuery, Term } from './readQuery.ts'

/** A lexeme as PostgreSQL reads it in the text of a `tsvector` or `tsquery`. */
export const quoteLexeme = (lexeme: string): string =>
  `'${lexeme.replaceAll(/['\\]/gu, (character) => character + character)}'`

/**
 * The query as a `tsquery`: every term, each in any of its readings.
 *
 * @param where - `heads`: all words in the head of a document; else anywhere
 */
export const printTsQuery = ({
  query: { terms },
  where = 'anywhere',
}: {
  query: Pick<SearchQuery, 'terms'>
  where?: 'anywhere' | 'heads'
}): string =>
  terms.map((term) => `(${printTerm(term, where === 'heads' || term.isHead)})`).join(' & ')

const printTerm = ({ readings, spelling }: Term, isHead: boolean): string =>
  [
    ...readings.map((lexemes) =>
      lexemes.map((lexeme) => quoteLexeme(isHead ? `t:${lexeme}` : lexeme)).join(' & '),
    ),
    ...(spelling === undefined
      ? []
      : [`p:${spelling}`, `i:${spelling}`].map((each) => `${quoteLexeme(each)}:*`)),
  ]
    .map((reading) => `(${reading})`)
    .join(' | ')
