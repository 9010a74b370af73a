import type { FieldOfSheet } from '../../domain/manuscripts/index.ts'
import type { ItemReading } from '../../domain/manuscripts/reading.ts'
import type { MessageKey } from '../translations/messages.ts'
import type { KeptMeeting } from './saveMeeting.ts'

import { sheetFields, textOfValue, valuesOf } from '../../domain/manuscripts/index.ts'

type Item = Pick<ItemReading, 'report' | 'speech'>
type Drafts = {
  readonly document: FieldOfSheet['document']
  readonly hasPictures: boolean
  readonly item: Item
  readonly meeting: Pick<KeptMeeting, 'isNew'> | undefined
}

/** What a manuscript says and its drafts have no field for. */
export type Unplaced = {
  readonly label: MessageKey
  /** As printed. */
  readonly values: readonly string[]
}

/**
 * Finds the values of an item that no field of its drafts, or of its meeting, holds: an editor may have put them in,
 * and they must not end unseen.
 */
export function unplacedIn(drafts: Drafts): readonly Unplaced[] {
  return sheetFields
    .filter(({ document }) => document === drafts.document)
    .flatMap((field) =>
      field.name === 'credits' ? creditsOf(drafts.item) : valuesIn(field, drafts),
    )
}

function valuesIn(field: FieldOfSheet, drafts: Drafts): readonly Unplaced[] {
  if (isPlaced(field.name, drafts)) return []
  const values = valuesOf(drafts.item, field).map(({ value }) => textOfValue(field.kind, value))
  return values.length === 0
    ? []
    : [{ label: `manuscript.fields.${field.name}` as MessageKey, values }]
}

/** Credits by role: photographers, the first editor and the first proofreader have fields. */
function creditsOf({ report }: Item): readonly Unplaced[] {
  const credits = (report?.credits ?? []).map(({ value }) => value)
  const left = credits.filter(
    ({ role }, at) =>
      role !== 'photographer' &&
      (!ONE_OF.has(role) || credits.findIndex((each) => each.role === role) !== at),
  )
  return [...new Set(left.map(({ role }) => role))].map((role) => ({
    label: `manuscript.choice.${role}`,
    values: left.filter((each) => each.role === role).map(({ name }) => name),
  }))
}

const ONE_OF: ReadonlySet<string> = new Set(['editor', 'proofreader'])

function isPlaced(name: string, { document, hasPictures, item, meeting }: Drafts): boolean {
  if (document === 'speech') return name !== 'agency'
  if (name === 'captions') return hasPictures
  if (name === 'commitments') return meeting?.isNew === true
  if (name === 'oath') return meeting !== undefined && (item.report?.elections.length ?? 0) > 0
  if (ofSitting.has(name)) return meeting !== undefined
  // No document has a field for who sat in.
  return name !== 'observers'
}

/** Fields that only the record of the meeting has. */
const ofSitting: ReadonlySet<string> = new Set([
  ...['adopted', 'alsoPresent', 'attendance', 'attendees', 'elections', 'executiveChairs'],
  ...['hosts', 'rostrum', 'times', 'venue'],
])
