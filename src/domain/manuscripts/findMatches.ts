import type { TextRange } from '../text/textRange.ts'
import type { Paragraph, Understood } from './manuscript.ts'

import { matchesOf } from '../text/matchesOf.ts'
import { onceBy } from './onceBy.ts'

/** Match of a pattern: offsets in `paragraph.text`. */
export type Found = TextRange & {
  readonly groups: Readonly<Record<string, string | undefined>>
  readonly paragraph: Paragraph
  /** Ranges of the named groups; the pattern needs the flag `d` for them. */
  readonly ranges: Readonly<Record<string, TextRange | undefined>>
}

/**
 * Finds every match of `pattern` (flags `g` and `d`) in the folded text of the paragraphs, in order.
 */
export const findMatches = (paragraphs: readonly Paragraph[], pattern: RegExp): readonly Found[] =>
  paragraphs.flatMap((paragraph) =>
    matchesOf(pattern, paragraph.folded).map((match) => ({
      end: match.index + match[0].length,
      groups: { ...match.groups },
      paragraph,
      ranges: Object.fromEntries(
        Object.entries(match.indices?.groups ?? {}).map(
          ([name, range]: [string, [number, number] | undefined]) => [
            name,
            range && { end: range[1], start: range[0] },
          ],
        ),
      ),
      start: match.index,
    })),
  )

/** Combines a value with its source: `range` is in the text of `paragraph`. */
export const understand = <T>({
  confidence,
  paragraph,
  range,
  value,
}: {
  readonly confidence: number
  readonly paragraph: Pick<Paragraph, 'index'>
  readonly range: TextRange
  readonly value: T
}): Understood<T> => ({
  confidence,
  source: { end: range.end, paragraph: paragraph.index, start: range.start },
  value,
})

/** The same source with what its value, and each alternative to it, tells about something else. */
export const mapUnderstood = <T, U>(
  { alternatives, confidence, source, value }: Understood<T>,
  toOther: (value: T) => U,
): Understood<U> => ({
  ...(alternatives && { alternatives: alternatives.map(toOther) }),
  confidence,
  source,
  value: toOther(value),
})

/** Most other readings that are offered. */
const MOST_ALTERNATIVES = 3

/** The first of several readings, with the others that differ from it as alternatives. */
export function firstOf<T>(
  found: readonly Understood<T>[],
  keyOf: (value: T) => string = String,
): readonly Understood<T>[] {
  const [first, ...others] = onceBy(found, ({ value }) => keyOf(value))
  if (!first) return []
  const alternatives = others.slice(0, MOST_ALTERNATIVES).map(({ value }) => value)
  return [{ ...first, ...(alternatives.length > 0 && { alternatives }) }]
}

/** Words of a range as in the manuscript, with their original width. */
export const wordsAt = (paragraph: Paragraph, range: TextRange): string =>
  paragraph.text.slice(range.start, range.end)

/** Shrinks a range by the blanks at either end. */
export function trimRange(range: TextRange, text: string): TextRange {
  const words = text.slice(range.start, range.end)
  return {
    end: range.end - (words.length - words.trimEnd().length),
    start: range.start + (words.length - words.trimStart().length),
  }
}
