import type { TextRange } from '../text/textRange.ts'
import type { PreparedTranscript } from './alignQuote.ts'
import type { Paragraph } from './readParagraphs.ts'

import { alignPrepared, prepareTranscript } from './alignQuote.ts'

/** Range in one paragraph of a text. */
export type Passage = { readonly anchor: string; readonly range: TextRange }

/** Quotation of a report that a speech contains word for word. `quoted` lies between the quotation marks. */
export type Quotation = {
  readonly quoted: Passage
  readonly said: Passage
  readonly text: string
}

/** Shortest quotation: less between quotation marks is a name or a coinage. */
const leastCharacters = 8

const QUOTED = /“([^“”]+)”/gu

/**
 * Finds every quotation of a report that a speech contains word for word, in the order of the report.
 *
 * Each is looked for in one paragraph at a time: what runs over two is no quotation of either.
 */
export function findQuotations({
  report,
  speech,
}: {
  report: readonly Paragraph[]
  speech: readonly Paragraph[]
}): Quotation[] {
  const quoted = report.flatMap(readQuoted)
  if (quoted.length === 0) return []
  const spoken = speech.map(({ anchor, text }) => ({ anchor, prepared: prepareTranscript(text) }))
  return quoted.flatMap((each) => {
    const said = findSaid(spoken, each.text)
    return said ? [{ ...each, said }] : []
  })
}

/** Finds what stands between quotation marks in a paragraph and is long enough for a quotation. */
const readQuoted = ({ anchor, text }: Paragraph): Omit<Quotation, 'said'>[] =>
  [...text.matchAll(QUOTED)]
    .filter(({ 1: words = '' }) => words.replaceAll(/[\s\p{P}]/gu, '').length >= leastCharacters)
    .map(({ 1: words = '', index }) => ({
      quoted: { anchor, range: { end: index + 1 + words.length, start: index + 1 } },
      text: words,
    }))

function findSaid(
  spoken: readonly { readonly anchor: string; readonly prepared: PreparedTranscript }[],
  words: string,
): Passage | undefined {
  for (const { anchor, prepared } of spoken) {
    const found = alignPrepared(prepared, words)
    if (found.kind === 'exact') return { anchor, range: found.range }
  }
  return undefined
}
