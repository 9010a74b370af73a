import type { ManuscriptParagraph, SourceSpan } from './manuscript.ts'
import type { ManuscriptReading } from './reading.ts'

/** Longest context of a join. */
const CONTEXT = 12
const HAN = /\p{Script=Han}/u

/** Two texts of the same length: as it was read, and as it is printed. */
type Texts = { readonly plain: string; readonly printed: string }

/**
 * Gives a reading of folded paragraphs the words as they are printed. Offsets are the same; words that a field prints
 * without the blanks between them are found without blanks.
 */
export function asPrinted(
  reading: ManuscriptReading,
  received: readonly ManuscriptParagraph[],
): ManuscriptReading {
  const paragraphs = reading.paragraphs.map((paragraph, index) => ({
    ...paragraph,
    text: printedText(paragraph.text, { pieces: reading.pieces[index] ?? [], received }),
  }))
  const texts = reading.paragraphs.map(({ text: plain }, index) => ({
    plain,
    printed: paragraphs[index]?.text ?? plain,
  }))
  const print = toPrinted(texts)
  const { joins, leftOut, officials, others, report, speech } = print({
    joins: reading.joins,
    leftOut: reading.leftOut,
    officials: reading.officials,
    others: reading.others,
    report: reading.report,
    speech: reading.speech,
  }) as ManuscriptReading
  return {
    ...reading,
    joins: joins.map((join) => ({
      ...join,
      after: received[join.to]?.text.slice(0, CONTEXT) ?? join.after,
      before:
        paragraphs[join.paragraph]?.text.slice(0, join.position).slice(-CONTEXT) ?? join.before,
    })),
    leftOut,
    officials,
    others,
    paragraphs,
    received,
    ...(report && { report }),
    ...(speech && { speech }),
  }
}

type Made = Pick<ManuscriptReading, 'received'> & {
  readonly pieces: ManuscriptReading['pieces'][number]
}

/** A repaired text made of the received pieces; what stands between two, a blank, stays. */
function printedText(plain: string, { pieces, received }: Made): string {
  let text = ''
  for (const { end, from, received: number, start } of pieces) {
    const words = received[number]?.text.slice(from, from + end - start) ?? ''
    text += plain.slice(text.length, start) + words
  }
  return text + plain.slice(text.length)
}

/** Replaces the words of every value below a node by those of its source. */
function toPrinted(texts: readonly Texts[]): (node: unknown) => unknown {
  const all = compact({
    plain: texts.map(({ plain }) => plain).join(''),
    printed: texts.map(({ printed }) => printed).join(''),
  })
  const words = (value: string, source: SourceSpan): string => {
    const own = texts[source.paragraph]
    if (!own || !HAN.test(value)) return value
    return (
      find(value, own, source.start) ?? find(value, compact(own), 0) ?? find(value, all, 0) ?? value
    )
  }
  const inValue = (value: unknown, source: SourceSpan): unknown => {
    if (typeof value === 'string') return words(value, source)
    if (Array.isArray(value)) return value.map((each: unknown) => inValue(each, source))
    return isRecord(value) ? mapValues(value, (each) => inValue(each, source)) : value
  }
  const print = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(print)
    if (!isRecord(node)) return node
    const { source } = node
    if (!isSource(source)) return mapValues(node, print)
    return {
      ...node,
      ...('alternatives' in node && { alternatives: inValue(node['alternatives'], source) }),
      value: inValue(node['value'], source),
    }
  }
  return print
}

/** Words at a place, else before it, else anywhere. */
function find(value: string, { plain, printed }: Texts, near: number): string | undefined {
  const from = Math.max(0, near)
  const after = plain.indexOf(value, from)
  const at = after < 0 ? plain.lastIndexOf(value, from) : after
  return at < 0 ? undefined : printed.slice(at, at + value.length)
}

/** Both texts without blanks, which are the same in both. */
const compact = ({ plain, printed }: Texts): Texts => ({
  plain: withoutBlanks(plain),
  printed: withoutBlanks(printed),
})

const withoutBlanks = (text: string): string => text.replaceAll(/\s/gu, '')

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isSource = (value: unknown): value is SourceSpan => isRecord(value) && 'paragraph' in value

const mapValues = (
  record: Readonly<Record<string, unknown>>,
  change: (value: unknown) => unknown,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))
