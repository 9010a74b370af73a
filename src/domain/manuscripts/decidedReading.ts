import type { DecidedItem, DecidedReading } from './applyDecisions.ts'
import type { Decision, DecisionAct } from './decisions.ts'
import type { ManuscriptReading } from './reading.ts'
import type { PunctuationChange } from './sheet.ts'
import type { FieldOfSheet } from './sheetFields.ts'

import { applyDecisions } from './applyDecisions.ts'
import { punctuationChanges } from './punctuationChanges.ts'
import { sheetFields, textOfValue } from './sheetFields.ts'

/** A reading as decided: what `toTruth` makes a record of. */
export function decidedReading(
  reading: ManuscriptReading,
  decisions: readonly Decision[],
): ManuscriptReading {
  const [first, ...others] = applyDecisions(reading, decisions).items
  return first
    ? { ...reading, ...first.reading, others: others.map((item) => item.reading) }
    : reading
}

/** Changes of marks and digits for print, less those that editors took back; the last word on each. */
export function decidedPunctuation(
  reading: ManuscriptReading,
  decisions: readonly DecisionAct[],
): readonly PunctuationChange[] {
  const last = new Map(
    decisions.flatMap((decision) =>
      decision.act === 'punctuate' ? [[decision.change, decision.isTaken] as const] : [],
    ),
  )
  return punctuationChanges(reading).map((change) => ({
    ...change,
    isTaken: last.get(change.key) ?? change.isTaken,
  }))
}

type FieldChange = {
  readonly field: string
  readonly from: string
  readonly item: number
  readonly to: string
}

/** What differs between two decided readings of one manuscript, field by field; an item that is new or gone counts whole. */
export function changedFieldsOf(
  before: DecidedReading,
  after: DecidedReading,
): readonly FieldChange[] {
  const starts = new Set([...before.items, ...after.items].map(({ start }) => start))
  return [...starts]
    .toSorted((a, b) => a - b)
    .flatMap((start) =>
      sheetFields.flatMap((field) => {
        const [from, to] = [before, after].map(({ items }) => textOf({ field, items, start }))
        return from === to
          ? []
          : [{ field: field.key, from: from ?? '', item: start, to: to ?? '' }]
      }),
    )
}

type Wanted = {
  readonly field: FieldOfSheet
  readonly items: readonly DecidedItem[]
  readonly start: number
}

const textOf = ({ field: { key, kind }, items, start }: Wanted): string =>
  (items.find((item) => item.start === start)?.values.get(key) ?? [])
    .filter(({ state }) => state !== 'removed')
    .map(({ value }) => textOfValue(kind, value))
    .join('、')
