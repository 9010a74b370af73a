import type { TextRange } from '../text/textRange.ts'
import type { ManuscriptParagraph, Piece, SourceSpan, Understood } from './manuscript.ts'
import type { ItemReading, ManuscriptReading, ReportReading, SpeechReading } from './reading.ts'

import { cutDateline } from './cutDateline.ts'
import { understand } from './findMatches.ts'
import { itemsIn } from './itemsIn.ts'

/** What received characters are. `furniture` belongs to a page and no text, `residue` to nothing that was understood. */
export const zoneKinds = [
  ...(['body', 'byline', 'caption', 'credit', 'date', 'furniture', 'headline', 'kicker'] as const),
  ...(['lead', 'list', 'residue', 'salutation', 'smallHead', 'speaker', 'speech'] as const),
  ...(['speechTitle', 'subhead', 'table'] as const),
] as const
export type ZoneKind = (typeof zoneKinds)[number]

/** Range of a received paragraph. `item`: the `start` of the item that it belongs to; absent where it belongs to none. */
export type Zone = TextRange & {
  readonly item?: number
  readonly kind: ZoneKind
  readonly received: number
}

/** The same in a repaired paragraph. */
type Part = SourceSpan & { readonly item?: number; readonly kind: ZoneKind }

type Read = Pick<ManuscriptReading, 'kinds' | 'paragraphs'> & {
  readonly items: readonly ItemReading[]
}

/**
 * Zones of a manuscript in the order received. They are a partition: every received character is in exactly one.
 */
export function zonesOf(reading: ManuscriptReading): readonly Zone[] {
  const { kinds, paragraphs, pieces } = reading
  return partsOf({ items: itemsIn(reading), kinds, paragraphs })
    .flatMap((part) => toZones(part, pieces[part.paragraph] ?? []))
    .toSorted((one, other) => one.received - other.received || one.start - other.start)
}

const toZones = ({ end, item, kind, start }: Part, pieces: readonly Piece[]): readonly Zone[] =>
  pieces
    .map((piece) => ({
      end: Math.min(end, piece.end) - piece.start + piece.from,
      ...(item !== undefined && { item }),
      kind,
      received: piece.received,
      start: Math.max(start, piece.start) - piece.start + piece.from,
    }))
    .filter((zone) => zone.start < zone.end)

/** Words that went into no field and no text, for editors to check: nothing gets lost. */
export const leftOutOf = (read: Read): readonly Understood<string>[] =>
  partsOf(read)
    .filter(({ kind }) => kind === 'furniture' || kind === 'residue')
    .map(({ end, paragraph, start }) =>
      understand({
        confidence: 1,
        paragraph: { index: paragraph },
        range: { end, start },
        value: read.paragraphs[paragraph]?.text.slice(start, end) ?? '',
      }),
    )

/** Parts of repaired paragraphs: of each paragraph, parts that tile it. */
function partsOf({ items, kinds, paragraphs }: Read): readonly Part[] {
  const marks = new Map<number, Part[]>()
  const isSpeech = items.some(({ speech }) => speech !== undefined)
  for (const item of items)
    for (const part of partsOfItem(item, paragraphs)) {
      const own = marks.get(part.paragraph) ?? []
      own.push(part)
      marks.set(part.paragraph, own)
    }
  return paragraphs.flatMap(({ text }, paragraph) => {
    const rest = isSpeech && kinds[paragraph] === 'salutation' ? 'salutation' : 'residue'
    const kind = kinds[paragraph] === 'furniture' ? 'furniture' : rest
    const whole: Part = { end: text.length, kind, paragraph, start: 0 }
    return tile({ marks: marks.get(paragraph) ?? [], text, whole })
  })
}

function partsOfItem(
  item: ItemReading,
  paragraphs: readonly ManuscriptParagraph[],
): readonly Part[] {
  const { report, speech, start: number } = item
  const inText = new Set([...(report?.body ?? []), ...(speech?.body ?? [])])
  const aboutText = [
    ...(report ? partsOfReport(report) : []),
    ...(speech ? partsOfSpeech(speech) : []),
  ].filter(({ paragraph }) => !inText.has(paragraph))
  return [
    ...(report ? partsOfText(report, paragraphs) : []),
    ...(speech ? partsOfSpeechText(speech, paragraphs) : []),
    ...aboutText,
  ].map((part) => ({ ...part, item: number }))
}

/** Marks that cover their line whatever else stands in it. */
const WHOLE_LINE = Infinity

const line = (kind: ZoneKind, { source }: Understood<unknown>): Part => ({
  end: WHOLE_LINE,
  kind,
  paragraph: source.paragraph,
  start: 0,
})

const words = (kind: ZoneKind, { source }: Understood<unknown>): Part => ({ ...source, kind })

const partsOfReport = (report: ReportReading): readonly Part[] => [
  ...(report.kicker ? [words('kicker', report.kicker)] : []),
  ...(report.headline ? [words('headline', report.headline)] : []),
  ...report.subheads.map((each) => words('subhead', each)),
  ...report.captions.map((each) => line('caption', each)),
  ...[...report.bylines, ...report.correspondents].map((each) => line('byline', each)),
  ...report.credits.map((each) => line('credit', each)),
]

function partsOfSpeech({ agency, date, salutation, speaker, subtitle, title }: SpeechReading) {
  const marked = (kind: ZoneKind, value: Understood<unknown> | undefined): readonly Part[] =>
    value ? [line(kind, value)] : []
  return [
    ...marked('speechTitle', title),
    ...marked('speechTitle', subtitle),
    ...marked('speaker', speaker),
    ...marked('date', date),
    ...marked('salutation', salutation),
    ...marked('credit', agency),
  ]
}

/** The text of a report: its lead, with the words before and behind it that tell who wrote it. */
function partsOfText(
  report: ReportReading,
  paragraphs: readonly ManuscriptParagraph[],
): readonly Part[] {
  const { body } = report
  const [lead] = body
  return body.flatMap((paragraph) => {
    const own = paragraphs[paragraph]
    const text = own?.text ?? ''
    const opening = paragraph === lead ? cutDateline(text).start : 0
    const closing = signatureIn({ opening, paragraph, report, text })
    const kind = kindOfText(own, paragraph === lead ? 'lead' : 'body')
    return [
      { end: opening, kind: 'byline' as const, paragraph, start: 0 },
      { end: closing, kind, paragraph, start: opening },
      { end: text.length, kind: 'byline' as const, paragraph, start: closing },
    ].filter(({ end, start }) => start < end)
  })
}

type Signed = {
  readonly opening: number
  readonly paragraph: number
  readonly report: ReportReading
  readonly text: string
}

/** Where the bracket with the names of those who wrote a text begins, in its last line. */
function signatureIn({ opening, paragraph, report, text }: Signed): number {
  if (paragraph !== report.body.at(-1) || !/[)）]\s*$/u.test(text)) return text.length
  const { bylines, correspondents, credits } = report
  const start = [...bylines, ...correspondents, ...credits]
    .map(({ source }) => source)
    .filter((source) => source.paragraph === paragraph && source.start >= opening)
    .reduce((least, source) => Math.min(least, source.start), Infinity)
  if (start === Infinity) return text.length
  return Math.max(text.lastIndexOf('（', start), text.lastIndexOf('(', start), opening)
}

const partsOfSpeechText = (
  { body }: SpeechReading,
  paragraphs: readonly ManuscriptParagraph[],
): readonly Part[] =>
  body.map((paragraph) => ({
    end: WHOLE_LINE,
    kind: kindOfText(paragraphs[paragraph], 'speech'),
    paragraph,
    start: 0,
  }))

function kindOfText(
  paragraph: ManuscriptParagraph | undefined,
  otherwise: 'body' | 'lead' | 'speech',
): ZoneKind {
  if (paragraph?.cell) return 'table'
  if (paragraph?.heading !== undefined) return 'smallHead'
  return /^\s*(?:[•·●○◆*-]|[(（]?[一二三四五六七八九十\d]{1,2}[)）.、．])\s*\S/u.test(
    paragraph?.text ?? '',
  )
    ? 'list'
    : otherwise
}

type Tiled = { readonly marks: readonly Part[]; readonly text: string; readonly whole: Part }

/**
 * Parts that tile a paragraph: marks in order, the first of those that overlap. Marks and blanks between two belong to
 * the one before; words that no mark covers stay what the whole is.
 */
function tile({ marks, text, whole }: Tiled): readonly Part[] {
  const parts: Part[] = []
  let at = 0
  const add = (part: Part, end: number): void => {
    if (end > at) parts.push({ ...part, end, start: at })
    at = Math.max(at, end)
  }
  for (const mark of marks.toSorted((one, other) => one.start - other.start)) {
    if (mark.start > at) fill({ add, at, last: parts.at(-1), mark, text, whole })
    add(mark, Math.min(mark.end, text.length))
  }
  const last = parts.at(-1)
  add(last && isBare(text.slice(at)) ? last : whole, text.length)
  return merge(parts)
}

type Gap = {
  readonly add: (part: Part, end: number) => void
  readonly at: number
  readonly last: Part | undefined
  readonly mark: Part
  readonly text: string
  readonly whole: Part
}

/** Covers what stands before a mark: bare marks and blanks go with a neighbour. */
function fill({ add, at, last, mark, text, whole }: Gap): void {
  const isNothing = isBare(text.slice(at, mark.start))
  add(isNothing ? (last ?? mark) : whole, mark.start)
}

const isBare = (gap: string): boolean => !/[\p{L}\p{N}]/u.test(gap)

/** Neighbours of one kind are one. */
function merge(parts: readonly Part[]): readonly Part[] {
  const merged: Part[] = []
  for (const part of parts) {
    const last = merged.at(-1)
    if (last?.kind === part.kind && last.item === part.item)
      merged[merged.length - 1] = { ...last, end: part.end }
    else merged.push(part)
  }
  return merged
}
