import type { ItemReading, ManuscriptReading, ReportReading, SpeechReading } from './reading.ts'

import { itemsOf } from './readManuscript.ts'
import { toTruth } from './toTruth.ts'

/** What a line of the file is to its documents. */
export type ZoneKind =
  | 'caption'
  /** Byline, makers, dateline and other lines that name who and when. */
  | 'credit'
  /** Line of the page around the text: it went into no document. */
  | 'furniture'
  /** Headline, kicker, subheads, title, salutation. */
  | 'head'
  | 'report'
  | 'speech'
  /** Line from which a field was read, and which belongs to no text. */
  | 'stated'

/** Line of the file after repair. The zones of a file are all its lines, each once, in order. */
export type Zone = {
  /** Number of the document, counted from 0; absent for furniture. */
  readonly document?: number
  readonly kind: ZoneKind
  readonly text: string
}

/** Something of the file that is no text of it: a comment, a footnote, a tracked change. */
export type FileNote = {
  readonly by?: string
  readonly kind: string
  readonly paragraph?: number
  readonly text: string
}

type Input = {
  readonly file: string
  readonly notes: readonly FileNote[]
  readonly reading: ManuscriptReading
}

/** Converts what was read of a file to the record that `npm run intake -- --json` prints: see `truthSchema`. */
export function toFileTruth({ file, notes, reading }: Input) {
  const zones = zonesOf(reading)
  return {
    file,
    ...toTruth(reading),
    furniture: zones.flatMap(({ kind, text }) => (kind === 'furniture' ? [text] : [])),
    notes,
    zones,
  }
}

/** Zone of each paragraph after repair. */
export function zonesOf(reading: ManuscriptReading): readonly Zone[] {
  const places = new Map<number, Omit<Zone, 'text'>>()
  for (const [document, item] of itemsOf(reading).entries())
    for (const { kind, paragraphs } of partsOf(item))
      for (const paragraph of paragraphs)
        if (!places.has(paragraph)) places.set(paragraph, { document, kind })
  return reading.paragraphs.map(({ text }, index) => ({
    ...(places.get(index) ?? { kind: 'furniture' }),
    text,
  }))
}

type Part = { readonly kind: ZoneKind; readonly paragraphs: readonly number[] }

/** Fields by the zone that their lines are; the first that names a line decides. */
const headFields = ['headline', 'kicker', 'subheads', 'title', 'subtitle', 'salutation']
const creditFields = ['bylineRaw', 'bylines', 'correspondents', 'credits', 'dateline', 'speaker']

/** Parts of an item, the surest first. */
const partsOf = ({ report, speech }: ItemReading): readonly Part[] => [
  { kind: 'report', paragraphs: report?.body ?? [] },
  { kind: 'speech', paragraphs: speech?.body ?? [] },
  ...[report, speech].flatMap((document) => [
    { kind: 'head' as const, paragraphs: linesOf(document, headFields) },
    { kind: 'caption' as const, paragraphs: linesOf(document, ['captions']) },
    { kind: 'credit' as const, paragraphs: linesOf(document, creditFields) },
    { kind: 'stated' as const, paragraphs: linesOf(document, Object.keys(document ?? {})) },
  ]),
]

/** Numbers of the paragraphs that these fields were read from. */
const linesOf = (
  document: ReportReading | SpeechReading | undefined,
  fields: readonly string[],
): readonly number[] =>
  Object.entries(document ?? {})
    .filter(([field]) => fields.includes(field))
    .flatMap(([, value]: [string, unknown]) => [value].flat())
    .flatMap((value) => readSource(value))

const readSource = (value: unknown): readonly number[] => {
  if (typeof value !== 'object' || value === null || !('source' in value)) return []
  const { source } = value
  if (typeof source !== 'object' || source === null || !('paragraph' in source)) return []
  return typeof source.paragraph === 'number' ? [source.paragraph] : []
}
