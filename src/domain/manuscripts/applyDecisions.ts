import type { Decision } from './decisions.ts'
import type { ManuscriptParagraph, SourceSpan } from './manuscript.ts'
import type { ItemReading, ManuscriptReading } from './reading.ts'
import type { SheetConflict, SheetValue } from './sheet.ts'
import type { FieldOfSheet, FieldValue } from './sheetFields.ts'

import { sortedJson } from '../text/canonicalJson.ts'
import { itemsOf, readOfficials } from './readManuscript.ts'
import { fieldOfKey, sheetFields, textOfValue, valuesOf, withValues } from './sheetFields.ts'

/** Value of a field with what editors said of it. */
export type DecidedValue = FieldValue & {
  readonly state: SheetValue['state']
  /** Whether it stands in the text where its source says; typed values stand nowhere. */
  readonly isPlaced: boolean
}

export type DecidedItem = {
  /** Who is who by decision: `person:<name>` to an id on record, or null for somebody new. */
  readonly identities: ReadonlyMap<string, null | string>
  /** Meeting on record by decision; undefined where nobody decided. */
  readonly meeting: null | string | undefined
  /** The item as decided. */
  readonly reading: ItemReading
  readonly start: number
  /** By the key of the field, taken out ones included. */
  readonly values: ReadonlyMap<string, readonly DecidedValue[]>
}

export type DecidedReading = {
  readonly conflicts: readonly SheetConflict[]
  readonly items: readonly DecidedItem[]
}

type Draft = {
  body: Map<'report' | 'speech', number[]>
  identities: Map<string, null | string>
  meeting: null | string | undefined
  readonly read: ItemReading
  readonly start: number
  values: Map<string, DecidedValue[]>
}

/**
 * Applies the decisions of editors to a reading, in their order. A decision stands whatever the reader says: where the
 * reading holds neither what the editor saw nor what the editor wrote, it is applied and told as a conflict. Decisions
 * about an item that no longer begins where it did are told too, and kept for the next reading.
 */
export function applyDecisions(
  reading: ManuscriptReading,
  decisions: readonly Decision[],
): DecidedReading {
  const drafts = itemsOf(reading).map(toDraft)
  const conflicts = decisions.flatMap((decision) =>
    apply({ decision, drafts, paragraphs: reading.paragraphs, reading }),
  )
  return { conflicts, items: drafts.map(toItem) }
}

function toDraft(item: ItemReading): Draft {
  return {
    body: new Map([
      ['report', [...(item.report?.body ?? [])]],
      ['speech', [...(item.speech?.body ?? [])]],
    ]),
    identities: new Map(),
    meeting: undefined,
    read: item,
    start: item.start,
    values: new Map(
      sheetFields.map((field) => [
        field.key,
        valuesOf(item, field).map((value) => ({ ...value, isPlaced: true, state: 'read' })),
      ]),
    ),
  }
}

function toItem({ body, identities, meeting, read, start, values }: Draft): DecidedItem {
  const standing = new Map(
    [...values].map(([key, all]) => [
      key,
      all
        .filter(({ state }) => state !== 'removed')
        .map(({ alternatives, confidence, source, value }) => ({
          ...(alternatives && { alternatives }),
          confidence,
          source,
          value,
        })),
    ]),
  )
  const decided = withValues(read, standing)
  const { report, speech } = decided
  const documents = {
    ...(report && { report: { ...report, body: body.get('report') ?? [] } }),
    ...(speech && { speech: { ...speech, body: body.get('speech') ?? [] } }),
  }
  return {
    identities,
    meeting,
    reading: { ...decided, ...documents, officials: readOfficials(documents) },
    start,
    values,
  }
}

type Step = {
  readonly decision: Decision
  readonly drafts: readonly Draft[]
  readonly paragraphs: readonly ManuscriptParagraph[]
  readonly reading: Pick<ManuscriptReading, 'pieces'>
}

function apply({ decision, drafts, paragraphs, reading }: Step): readonly SheetConflict[] {
  // The reader itself keeps where items begin, and punctuation is no part of the fields.
  if (!('item' in decision) || decision.act === 'joinItem' || decision.act === 'splitItem')
    return []
  const draft = drafts.find(({ start }) => start === decision.item)
  if (!draft) return [{ decision, isApplied: false, nowText: '' }]
  switch (decision.act) {
    case 'accept':
      return accept(draft, decision)
    case 'correct':
      return correct({ decision, draft, paragraphs })
    case 'identify':
      draft.identities.set(`${decision.kind}:${decision.name}`, decision.to)
      return []
    case 'identifyMeeting':
      draft.meeting = decision.to
      return []
    case 'place':
      return place({ decision, draft, reading })
  }
}

type Of<Act> = Extract<Decision, { act: Act }>

function accept(draft: Draft, decision: Of<'accept'>): readonly SheetConflict[] {
  const values = draft.values.get(decision.field) ?? []
  const at = values.findIndex(
    ({ state, value }) => state !== 'removed' && isSame(value, decision.value),
  )
  const known = values[at]
  if (!known) return conflictOf({ decision, values })
  values[at] = { ...known, confidence: 1, state: known.state === 'read' ? 'accepted' : known.state }
  return []
}

type Correction = {
  readonly decision: Of<'correct'>
  readonly draft: Draft
  readonly paragraphs: readonly ManuscriptParagraph[]
}

function correct({ decision, draft, paragraphs }: Correction): readonly SheetConflict[] {
  const field = fieldOfKey(decision.field)
  const values = draft.values.get(decision.field)
  if (!field || !values) return [{ decision, isApplied: false, nowText: '' }]
  const seen = values.findIndex(
    ({ state, value }) => state !== 'removed' && isSame(value, decision.from),
  )
  const isThere = values.some(
    ({ state, value }) => state !== 'removed' && isSame(value, decision.to),
  )
  const removed = values.findIndex(({ value }) => isSame(value, decision.to))
  const known = values[removed]
  if (!isThere && known) {
    revive({ field, known, removed, seen, values })
    return []
  }
  // The reader came to the editor's view by itself.
  if (isThere && seen < 0) return []
  // What the editor saw is gone, and something else stands there.
  const conflicts = decision.from !== null && seen < 0 ? conflictOf({ decision, values }) : []
  const span = spanIn(paragraphs, decision.span)
  write({ decision, field, seen, span, values })
  return conflicts
}

type Revival = {
  readonly field: FieldOfSheet
  readonly known: DecidedValue
  readonly removed: number
  readonly seen: number
  readonly values: DecidedValue[]
}

/** Brings back a value that was taken out, in the place of the one that it replaces, or of every other where one may stand. */
function revive({ field, known, removed, seen, values }: Revival): void {
  for (const [at, value] of values.entries())
    if (at === seen || !field.isMany) values[at] = { ...value, state: 'removed' }
  values[removed] = { ...known, confidence: 1, state: 'accepted' }
}

type Writing = {
  readonly decision: Of<'correct'>
  readonly field: FieldOfSheet
  readonly seen: number
  readonly span: SourceSpan | undefined
  readonly values: DecidedValue[]
}

function write({ decision: { to }, field, seen, span, values }: Writing): void {
  const old = values[seen]
  if (to === null) {
    if (old) values[seen] = { ...old, confidence: 1, state: 'removed' }
    return
  }
  const source = span ?? old?.source
  const corrected: DecidedValue = {
    confidence: 1,
    isPlaced: source !== undefined,
    source: source ?? { end: 0, paragraph: 0, start: 0 },
    state: 'corrected',
    value: to,
  }
  if (old) values[seen] = corrected
  else if (field.isMany) values.push(corrected)
  else {
    for (const [at, value] of values.entries()) values[at] = { ...value, state: 'removed' }
    values.push(corrected)
  }
}

type Placing = {
  readonly decision: Of<'place'>
  readonly draft: Draft
  readonly reading: Pick<ManuscriptReading, 'pieces'>
}

/** Puts a paragraph into the text of the item, at its place in print, or takes it out. */
function place({ decision, draft, reading }: Placing): readonly SheetConflict[] {
  // Of a line whose headline was parted from its story, the story.
  const paragraph = receivedNumbers(reading).lastIndexOf(decision.paragraph)
  if (paragraph < 0) return [{ decision, isApplied: false, nowText: '' }]
  for (const body of draft.body.values())
    if (body.includes(paragraph)) body.splice(body.indexOf(paragraph), 1)
  if (!decision.isText) return []
  const isInSpeech = draft.read.speech !== undefined && isBehind(draft, paragraph)
  const body = draft.body.get(isInSpeech ? 'speech' : 'report')
  body?.push(paragraph)
  body?.sort((a, b) => a - b)
  return []
}

/** Whether a paragraph stands behind the first of the speech, or there is no report. */
const isBehind = ({ read: { report, speech } }: Draft, paragraph: number): boolean =>
  !report || paragraph >= (speech?.body[0] ?? Infinity)

/** Number of the first received paragraph of each paragraph after repair. */
export const receivedNumbers = ({ pieces }: Pick<ManuscriptReading, 'pieces'>): readonly number[] =>
  pieces.map(([first]) => first?.received ?? -1)

const spanIn = (
  paragraphs: readonly ManuscriptParagraph[],
  span: SourceSpan | undefined,
): SourceSpan | undefined => {
  if (!span) return undefined
  const { length } = paragraphs[span.paragraph]?.text ?? ''
  return span.start < span.end && span.end <= length ? span : undefined
}

const conflictOf = ({
  decision,
  values,
}: {
  readonly decision: Of<'accept'> | Of<'correct'>
  readonly values: readonly DecidedValue[]
}): readonly SheetConflict[] => {
  const kind = fieldOfKey(decision.field)?.kind ?? 'line'
  const nowText = values
    .filter(({ state }) => state === 'read')
    .map(({ value }) => textOfValue(kind, value))
    .join('、')
  return [{ decision, isApplied: decision.act === 'correct', nowText }]
}

const isSame = (one: unknown, other: unknown): boolean => sortedJson(one) === sortedJson(other)
