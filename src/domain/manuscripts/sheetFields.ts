import { z } from 'zod'

import type { Understood } from './manuscript.ts'
import type { ItemReading, ReportReading, SpeechReading } from './reading.ts'
import type { SheetFieldKind } from './sheet.ts'

import { noReport, noSpeech } from './noDocument.ts'

/** Value of a field, whatever its kind. */
export type FieldValue = Understood<unknown>

/** Field that the desk shows and editors correct. */
export type FieldOfSheet = {
  readonly document: 'report' | 'speech'
  /** Whether it holds several values; a second one replaces the first otherwise. */
  readonly isMany: boolean
  readonly key: string
  readonly kind: SheetFieldKind
  readonly name: string
}

type Kinds<Reading> = readonly (readonly [
  name: keyof Reading & string,
  kind: SheetFieldKind,
  isMany?: 'many',
])[]

/** Fields of a report in the order in which the desk lists them: as they stand in print. */
const reportFields: Kinds<ReportReading> = [
  ['kicker', 'line'],
  ['headline', 'line'],
  ['subheads', 'line', 'many'],
  ['dateline', 'dateline'],
  ['bylines', 'line', 'many'],
  ['correspondents', 'correspondent', 'many'],
  ['credits', 'credit', 'many'],
  ['captions', 'line', 'many'],
  ['meeting', 'meeting'],
  ['phase', 'choice'],
  ['plenary', 'number'],
  ['venue', 'line'],
  ['times', 'time', 'many'],
  ['attendance', 'attendance'],
  ['executiveChairs', 'person', 'many'],
  ['hosts', 'person', 'many'],
  ['speakers', 'person', 'many'],
  ['attendees', 'person', 'many'],
  ['alsoPresent', 'person', 'many'],
  ['observers', 'person', 'many'],
  ['rostrum', 'line', 'many'],
  ['adopted', 'title', 'many'],
  ['elections', 'election', 'many'],
  ['oath', 'line'],
  ['commitments', 'commitment', 'many'],
  ['enumerations', 'enumeration', 'many'],
  ['pointer', 'line'],
]

const speechFields: Kinds<SpeechReading> = [
  ['title', 'line'],
  ['subtitle', 'line'],
  ['speaker', 'person'],
  ['date', 'date'],
  ['agency', 'line'],
  ['salutation', 'line'],
  ['meeting', 'meeting'],
  ['phase', 'choice'],
]

const toFields = (
  document: 'report' | 'speech',
  rows: readonly (readonly [string, SheetFieldKind, ('many' | undefined)?])[],
): readonly FieldOfSheet[] =>
  rows.map(([name, kind, many]) => ({
    document,
    isMany: many === 'many',
    key: `${document}.${name}`,
    kind,
    name,
  }))

export const sheetFields: readonly FieldOfSheet[] = [
  ...toFields('report', reportFields),
  ...toFields('speech', speechFields),
]

export const fieldOfKey = (key: string): FieldOfSheet | undefined =>
  sheetFields.find((field) => field.key === key)

/** Fields of one value that readings hold without a list. */
const heads: ReadonlySet<string> = new Set([
  ...['report.headline', 'report.kicker'],
  ...['agency', 'date', 'salutation', 'speaker', 'subtitle', 'title'].map(
    (name) => `speech.${name}`,
  ),
])

/** Values of a field in an item; none where the item has no such document. */
export function valuesOf(
  item: Pick<ItemReading, 'report' | 'speech'>,
  { document, name }: FieldOfSheet,
): readonly FieldValue[] {
  const reading: Readonly<Record<string, unknown>> | undefined = item[document]
  const value = reading?.[name]
  const values: readonly unknown[] = Array.isArray(value) ? value : [value]
  return values.filter(isUnderstood)
}

const isUnderstood = (value: unknown): value is FieldValue =>
  typeof value === 'object' && value !== null && 'confidence' in value && 'source' in value

/** Puts values of fields into an item; a document that gets its first value begins to exist. */
export function withValues(
  item: ItemReading,
  values: ReadonlyMap<string, readonly FieldValue[]>,
): ItemReading {
  const report = documentWith({ document: 'report', empty: noReport, item, values })
  const speech = documentWith({ document: 'speech', empty: noSpeech, item, values })
  const { officials, start } = item
  return {
    officials,
    start,
    kind: report && speech ? 'both' : report ? 'report' : speech ? 'speech' : 'unknown',
    ...(report && { report: report as ReportReading }),
    ...(speech && { speech: speech as SpeechReading }),
  }
}

type Filling = {
  readonly document: 'report' | 'speech'
  readonly empty: ReportReading | SpeechReading
  readonly item: ItemReading
  readonly values: ReadonlyMap<string, readonly FieldValue[]>
}

function documentWith({ document, empty, item, values }: Filling): object | undefined {
  const own = sheetFields.filter((field) => field.document === document)
  const hasAny = own.some(({ key }) => (values.get(key)?.length ?? 0) > 0)
  const before: object | undefined = item[document] ?? (hasAny ? empty : undefined)
  if (!before) return undefined
  const after: Record<string, unknown> = { ...before }
  for (const { key, name } of own) {
    const given = values.get(key) ?? []
    if (!heads.has(key)) after[name] = given
    else if (given.length > 0) after[name] = given.at(-1)
    else Reflect.deleteProperty(after, name)
  }
  return after
}

const text = z.string().trim().min(1).max(1000)
const figure = z.int().min(0).max(100_000).optional()
const person = z.object({ name: text.max(80), office: z.string().max(200) })
const phases = ['opening', 'closing', 'plenary', 'preparatory', 'other'] as const

/** What a value of each kind is; `title` is what a meeting adopts. */
export const valueSchemas = {
  attendance: z.object({
    absent: figure,
    due: figure,
    present: figure,
    quorumStated: z.boolean().default(false),
    raw: z.string().max(1000).default(''),
    unit: z.string().max(20).optional(),
  }),
  choice: z.enum(phases),
  commitment: z.object({ count: figure, title: text, year: figure }),
  correspondent: z.object({ affiliation: z.string().max(100), name: text.max(80) }),
  credit: z.object({ name: text.max(80), role: text.max(40) }),
  date: z.iso.date(),
  dateline: z.object({
    agency: z.string().max(40).optional(),
    date: z.string().max(10).optional(),
    place: z.string().max(40).optional(),
    raw: z.string().max(200).optional(),
    resolved: z.iso.date().optional(),
  }),
  election: z.object({
    elected: z.array(text.max(80)).max(500),
    kind: z.enum(['byElection', 'election']),
    post: z.string().max(200).optional(),
    raw: z.string().max(5000),
    seats: figure,
  }),
  enumeration: z.object({ announced: text, count: z.int(), items: z.int() }),
  line: text,
  meeting: z.object({
    level: z
      .enum(['city', 'county', 'district', 'national', 'province', 'school', 'town'])
      .optional(),
    name: text.max(200),
    organ: z.enum([
      ...(['congress', 'cppcc', 'government', 'other', 'party', 'presidium'] as const),
      ...(['standingCommittee', 'teachersCongress', 'union', 'workConference'] as const),
    ]),
    region: z.string().max(80),
    session: figure,
    shortName: z.string().max(200).optional(),
    term: figure,
  }),
  number: z.int().min(0).max(100_000),
  person,
  time: z.object({ kind: z.enum(['end', 'start']), time: text.max(40) }),
  title: z.object({
    kind: z.enum(['decision', 'list', 'other', 'resolution', 'rules']),
    method: z.enum(['ballot', 'electronic', 'hands', 'other']).optional(),
    title: text,
  }),
} as const satisfies Readonly<Record<SheetFieldKind, z.ZodType>>

/** Choices of a field that has some. */
export const choicesOf = ({ kind }: Pick<FieldOfSheet, 'kind'>): readonly string[] | undefined =>
  kind === 'choice' ? phases : undefined

/** A value as it is printed, in no language of ours. */
export function textOfValue(kind: SheetFieldKind, value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  const record: Readonly<Record<string, unknown>> = { ...(value as object) }
  const wordsOf = (...names: string[]) =>
    names.map((name) => (typeof record[name] === 'string' ? record[name] : '')).join('')
  return printed[kind]?.(wordsOf) ?? wordsOf('raw')
}

type Words = (...names: string[]) => string

const printed: Partial<Readonly<Record<SheetFieldKind, (wordsOf: Words) => string>>> = {
  commitment: (wordsOf) => wordsOf('title'),
  correspondent: (wordsOf) => wordsOf('affiliation', 'name'),
  credit: (wordsOf) => wordsOf('name'),
  dateline: (wordsOf) => wordsOf('raw') || wordsOf('agency', 'place', 'date'),
  enumeration: (wordsOf) => wordsOf('announced'),
  meeting: (wordsOf) => wordsOf('name'),
  person: (wordsOf) => wordsOf('office', 'name'),
  time: (wordsOf) => wordsOf('time'),
  title: (wordsOf) => wordsOf('title'),
}
