import type { Layout } from './layOut.ts'
import type { ManuscriptParagraph, Paragraph, Understood } from './manuscript.ts'
import type { ItemReading, ReportReading, SpeechReading } from './reading.ts'

import { understand } from './findMatches.ts'

/** Item with the parts of its documents. */
export type ReadItem = { readonly layouts: readonly Layout[]; readonly reading: ItemReading }

/**
 * Finds the lines that went into no document: page furniture, captions, credits without a field. Editors see each of them, so that no word or figure is lost unnoticed.
 */
export function findLeftOut({
  items,
  paragraphs,
}: {
  readonly items: readonly ReadItem[]
  readonly paragraphs: readonly ManuscriptParagraph[]
}): readonly Understood<string>[] {
  const taken = new Set(
    items.flatMap(({ layouts, reading: { report, speech } }) => [
      ...(report?.body ?? []),
      ...(speech?.body ?? []),
      ...sourcesOf(report),
      ...sourcesOf(speech),
      // A salutation may run over several lines, and its source is the first.
      ...layouts.flatMap(({ head }) => head.filter(isSalutation)).map(({ index }) => index),
    ]),
  )
  return paragraphs.flatMap((paragraph, index) =>
    taken.has(index)
      ? []
      : [
          understand({
            confidence: 1,
            paragraph: { index },
            range: { end: paragraph.text.length, start: 0 },
            value: paragraph.text,
          }),
        ],
  )
}

const isSalutation = ({ kind }: Paragraph): boolean => kind === 'salutation'

/** Numbers of the paragraphs that the fields of a document were read from. */
const sourcesOf = (document: ReportReading | SpeechReading | undefined): readonly number[] =>
  Object.entries(document ?? {})
    // A line that only names somebody is taken by no field.
    .flatMap(([field, values]) => (field === 'mentioned' ? [] : values))
    .flatMap((value: unknown) =>
      typeof value === 'object' && value !== null && 'source' in value
        ? [readParagraph(value.source)]
        : [],
    )

const readParagraph = (source: unknown): number =>
  typeof source === 'object' && source !== null && 'paragraph' in source
    ? Number(source.paragraph)
    : -1
