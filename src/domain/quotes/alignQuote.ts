import type { TextRange } from '../text/textRange.ts'

import { foldWidth } from '../text/foldWidth.ts'

/** Place of a quotation in a transcript. A further kind, for paraphrases, may be added. */
export type QuoteAlignment =
  { readonly kind: 'exact'; readonly range: TextRange } | { readonly kind: 'missing' }

/**
 * Finds where a quotation occurs, word for word, in a transcript. Width and white space do not count, nor does the
 * punctuation that the quotation marks took along; `……` stands for words left out.
 *
 * @param quote - the words between the quotation marks, without the marks
 * @returns the first exact occurrence, in UTF-16 code units of `transcript`, or `missing`
 * @throws {RangeError} when nothing of `quote` is a word: it would match everywhere
 */
export const alignQuote = ({
  quote,
  transcript,
}: {
  quote: string
  transcript: string
}): QuoteAlignment => alignPrepared(prepareTranscript(transcript), quote)

/** Transcript prepared for many quotations: folded, without blanks, with the original place of each code unit. */
export type PreparedTranscript = { readonly places: readonly number[]; readonly text: string }

export function prepareTranscript(transcript: string): PreparedTranscript {
  const folded = foldWidth(transcript)
  const places: number[] = []
  for (const { 0: words, index } of folded.matchAll(/\S+/gu))
    for (let offset = 0; offset < words.length; offset++) places.push(index + offset)
  return { places, text: folded.replaceAll(/\s+/gu, '') }
}

/** Aligns a quotation with a prepared transcript. */
export function alignPrepared({ places, text }: PreparedTranscript, quote: string): QuoteAlignment {
  const parts = quote
    .split(/…+|\.{3,}/u)
    .map(toWords)
    .filter((part) => part !== '')
  if (parts.length === 0) throw new RangeError('alignQuote: quote is empty')
  let first: number | undefined
  let from = 0
  for (const part of parts) {
    const found = text.indexOf(part, from)
    if (found === -1) return { kind: 'missing' }
    first ??= found
    from = found + part.length
  }
  const start = places[first ?? 0] ?? 0
  return { kind: 'exact', range: { end: (places[from - 1] ?? start) + 1, start } }
}

/** Normal form of a quotation for the search: folded, without blanks, without punctuation at either end. */
const toWords = (part: string): string =>
  prepareTranscript(part).text.replaceAll(/^[\p{P}\p{S}]+|[\p{P}\p{S}]+$/gu, '')
