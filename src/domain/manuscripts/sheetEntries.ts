import type { SourceSpan } from './manuscript.ts'
import type {
  ManuscriptSheet,
  SheetField,
  SheetItem,
  SheetMeeting,
  SheetPerson,
  SheetValue,
} from './sheet.ts'

/**
 * Entry of a sheet that an editor looks at by itself. `key` names it among all of one sheet, has no blanks, and stays
 * the same as long as nothing is added before it.
 */
export type SheetEntry = {
  readonly item: SheetItem
  readonly key: string
  readonly spans: readonly SourceSpan[]
  /** Share of certainty, 0 to 1, by which entries to check are sorted. */
  readonly weight: number
} & (
  | { readonly field: SheetField; readonly kind: 'value'; readonly value: SheetValue }
  | { readonly kind: 'meeting'; readonly meeting: SheetMeeting }
  | { readonly kind: 'person'; readonly person: SheetPerson }
)

/** Below it, a value that was read is shown for checking. */
const sureFrom = 0.9

/** Between doubtful values: who somebody is cannot be guessed from the text. */
const askWeight = 0.75

/** All entries in the order of the page: item by item its meeting, its people, its values. */
export const entriesOf = (sheet: Pick<ManuscriptSheet, 'items'>): readonly SheetEntry[] =>
  sheet.items.flatMap(entriesOfItem)

export const entriesOfItem = (item: SheetItem): readonly SheetEntry[] => [
  ...(item.meeting ? [toMeetingEntry(item, item.meeting)] : []),
  ...item.people.map((person) => toPersonEntry(item, person)),
  ...item.fields.flatMap((field) => entriesOfField(item, field)),
]

const entriesOfField = (item: SheetItem, field: SheetField): readonly SheetEntry[] =>
  field.values.map((value, index) => ({
    field,
    item,
    key: `${item.start}:${field.key}:${index}`,
    kind: 'value',
    spans: value.spans,
    value,
    weight: value.state === 'read' ? value.confidence : 1,
  }))

const toMeetingEntry = (item: SheetItem, meeting: SheetMeeting): SheetEntry => ({
  item,
  key: `${item.start}:meeting`,
  kind: 'meeting',
  meeting,
  spans: item.fields.find(({ name }) => name === 'meeting')?.values[0]?.spans ?? [],
  weight: weightOf(meeting),
})

const toPersonEntry = (item: SheetItem, person: SheetPerson): SheetEntry => ({
  item,
  key: `${item.start}:${person.kind}:${person.name}`.replaceAll(/\s/gu, '_'),
  kind: 'person',
  person,
  spans: person.spans,
  weight: weightOf(person),
})

const weightOf = ({ is, isDecided }: Pick<SheetMeeting, 'is' | 'isDecided'>): number =>
  is === 'ask' && !isDecided ? askWeight : 1

/** What an editor has to look at, the most doubtful first. */
export const entriesToCheck = (sheet: Pick<ManuscriptSheet, 'items'>): readonly SheetEntry[] =>
  entriesOf(sheet)
    .filter(({ weight }) => weight < sureFrom)
    .toSorted((one, other) => one.weight - other.weight)

/** Item that a paragraph after repair belongs to: the last one that begins at or before it. */
export function itemOfParagraph(sheet: ManuscriptSheet, paragraph: number): SheetItem | undefined {
  const received = sheet.paragraphs[paragraph]?.received ?? 0
  return sheet.items.findLast(({ start }) => start <= received) ?? sheet.items[0]
}

/** Item in whose text a paragraph after repair stands; undefined where it stands in none. */
export const holderOf = (
  { items }: Pick<ManuscriptSheet, 'items'>,
  paragraph: number,
): SheetItem | undefined => items.find(({ body }) => body.includes(paragraph))

/** Stretch of a text over which the same marks lie. */
export type MarkedRun = {
  readonly marks: readonly string[]
  readonly start: number
  readonly text: string
}

/** Cuts a text where marks begin and end. Marks may overlap; what reaches beyond the text is cut off. */
export function cutRuns(
  text: string,
  marks: readonly { readonly end: number; readonly key: string; readonly start: number }[],
): readonly MarkedRun[] {
  const within = (place: number) => Math.max(0, Math.min(place, text.length))
  const cuts = [
    ...new Set([
      0,
      text.length,
      ...marks.flatMap(({ end, start }) => [within(start), within(end)]),
    ]),
  ]
  const sorted = cuts.toSorted((one, other) => one - other)
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1] ?? text.length
    const over = marks.filter((mark) => mark.start < end && mark.end > start)
    return { marks: over.map(({ key }) => key), start, text: text.slice(start, end) }
  })
}
