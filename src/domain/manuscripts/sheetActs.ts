import type { DecisionAct } from './decisions.ts'
import type { SourceSpan } from './manuscript.ts'
import type { SheetField, SheetItem } from './sheet.ts'
import type { SheetEntry } from './sheetEntries.ts'

import { renameActs } from './renameActs.ts'

/** Acts by which an entry is right as it stands; none where only a choice can say so. */
export function acceptActs(entry: SheetEntry): readonly DecisionAct[] {
  const item = entry.item.start
  if (entry.kind === 'value') {
    const { field, value } = entry
    return value.state === 'removed'
      ? []
      : [{ act: 'accept', field: field.key, item, value: toJson(value.value) }]
  }
  const { chosen, is } = entry.kind === 'person' ? entry.person : entry.meeting
  if (is === 'ask' && chosen === undefined) return []
  return identifyActs(entry, is === 'new' ? null : (chosen ?? null))
}

/** Acts by which somebody named, or the meeting, is one on record; null: a new one. */
export function identifyActs(entry: SheetEntry, to: string | null): readonly DecisionAct[] {
  const item = entry.item.start
  if (entry.kind === 'meeting') return [{ act: 'identifyMeeting', item, to }]
  if (entry.kind !== 'person') return []
  const { kind, name } = entry.person
  return [{ act: 'identify', item, kind, name, to }]
}

/** Values of a sheet came as JSON, and are sent back as JSON. */
const toJson = (value: unknown) => value as Extract<DecisionAct, { act: 'accept' }>['value']

type Values = {
  readonly entry: SheetEntry & { readonly kind: 'value' }
  /** Items of the file, where a name is to be corrected in all of them. */
  readonly items?: readonly SheetItem[]
  readonly to: unknown
}

/** Acts by which a value is another one, or, with null, stands nowhere; a name is corrected wherever it stands. */
export const correctActs = ({
  entry: { field, item, value },
  items = [],
  to,
}: Values): readonly DecisionAct[] => [
  {
    act: 'correct',
    field: field.key,
    from: toJson(value.value),
    item: item.start,
    to: toJson(to),
  },
  ...renameActs({ field, from: value.value, items, to }),
]

type Moved = {
  /** Item in whose text it stands now. */
  readonly from: SheetItem | undefined
  /** Number of the received paragraph. */
  readonly paragraph: number
  readonly to: SheetItem
}

/** Acts by which a paragraph stands in the text of another item of the file. */
export const moveActs = ({ from, paragraph, to }: Moved): readonly DecisionAct[] => [
  ...(from ? [{ act: 'place' as const, isText: false, item: from.start, paragraph }] : []),
  { act: 'place', isText: true, item: to.start, paragraph },
]

type Filled = {
  readonly field: SheetField
  readonly item: SheetItem
  /** Where the value stands in the text, when it was marked there. */
  readonly span?: SourceSpan | undefined
  readonly to: unknown
}

/** Acts by which a field has one more value, or another one where it has room for one only. */
export function fillActs({ field, item, span, to }: Filled): readonly DecisionAct[] {
  const standing = field.isMany ? undefined : field.values.find(({ state }) => state !== 'removed')
  return [
    {
      act: 'correct',
      field: field.key,
      from: toJson(standing?.value ?? null),
      item: item.start,
      ...(span && { span }),
      to: toJson(to),
    },
  ]
}
