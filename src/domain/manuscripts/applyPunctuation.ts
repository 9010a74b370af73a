import type { ManuscriptParagraph, SourceSpan } from './manuscript.ts'
import type { PunctuationChange } from './sheet.ts'

type Printed = { readonly changes: readonly PunctuationChange[]; readonly span: SourceSpan }

/** Paragraphs with the changes that are taken: the text of drafts is composed from these. */
export function applyPunctuation(
  paragraphs: readonly ManuscriptParagraph[],
  changes: readonly PunctuationChange[],
): readonly ManuscriptParagraph[] {
  const byParagraph = new Map<number, PunctuationChange[]>()
  for (const change of changes) {
    const own = byParagraph.get(change.span.paragraph) ?? []
    own.push(change)
    byParagraph.set(change.span.paragraph, own)
  }
  return paragraphs.map((paragraph, index) => {
    const own = byParagraph.get(index)
    const span = { end: paragraph.text.length, paragraph: index, start: 0 }
    return own ? { ...paragraph, text: printSpan(paragraphs, { changes: own, span }) } : paragraph
  })
}

/** Words of a span as they are printed with the changes that are taken: a headline, a title, an office. */
export function printSpan(
  paragraphs: readonly ManuscriptParagraph[],
  { changes, span }: Printed,
): string {
  const text = paragraphs[span.paragraph]?.text ?? ''
  const inside = changes
    .filter(
      (change) =>
        change.isTaken &&
        change.span.paragraph === span.paragraph &&
        change.span.start >= span.start &&
        change.span.end <= span.end,
    )
    .toSorted((one, other) => one.span.start - other.span.start)
  let printed = ''
  let at = span.start
  for (const { span: place, to } of inside) {
    printed += text.slice(at, place.start) + to
    at = place.end
  }
  return printed + text.slice(at, span.end)
}
