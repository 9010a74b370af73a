import type { DecidedItem, DecidedReading } from './applyDecisions.ts'
import type { Decision, DecisionAct } from './decisions.ts'
import type { ManuscriptReading } from './reading.ts'
import type { PunctuationChange } from './sheet.ts'
import type { FieldOfSheet } from './sheetFields.ts'

import { applyDecisions } from './applyDecisions.ts'
import { punctuationChanges } from './punctuationChanges.ts'
import { sheetFields, textOfValue } from './sheetFields.ts'

/** A reading as decided: what `toTruth` makes a record of. */
export const decidedReading = (
  reading: ManuscriptReading,
  decisions: readonly Decision[],
): ManuscriptReading => withItems(reading, applyDecisions(reading, decisions).items)

/** A reading with its items as they were decided. */
export function withItems(
  reading: ManuscriptReading,
  [first, ...others]: readonly DecidedItem[],
): ManuscriptReading {
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

export type FieldChange = {
  /** Key of a field, or `report.body`, `speech.body` for the paragraphs of a text. */
  readonly field: string
  readonly from: string
  readonly item: number
  readonly to: string
}

/** What is compared: two readings as decided, and the paragraphs that each has. */
type Compared = DecidedReading & Pick<ManuscriptReading, 'paragraphs'>

/**
 * What differs between two decided readings of one manuscript, field by field, with the paragraphs that are in the text
 * of one alone; an item that is new or gone counts whole.
 */
export function changedFieldsOf(before: Compared, after: Compared): readonly FieldChange[] {
  const starts = new Set([...before.items, ...after.items].map(({ start }) => start))
  return [...starts]
    .toSorted((a, b) => a - b)
    .flatMap((start) => [
      ...sheetFields.flatMap((field) => {
        const [from, to] = [before, after].map(({ items }) => textOf({ field, items, start }))
        return from === to
          ? []
          : [{ field: field.key, from: from ?? '', item: start, to: to ?? '' }]
      }),
      ...(['report', 'speech'] as const).flatMap((document) => {
        const [from, to] = [before, after].map((reading) => bodyOf({ document, reading, start }))
        const [lost, won] = [onlyIn(from, to), onlyIn(to, from)]
        return lost + won === ''
          ? []
          : [{ field: `${document}.body`, from: lost, item: start, to: won }]
      }),
    ])
}

type Text = {
  readonly document: 'report' | 'speech'
  readonly reading: Compared
  readonly start: number
}

const bodyOf = ({ document, reading: { items, paragraphs }, start }: Text): readonly string[] =>
  (items.find((item) => item.start === start)?.reading[document]?.body ?? []).map(
    (index) => paragraphs[index]?.text ?? '',
  )

const onlyIn = (one: readonly string[] = [], other: readonly string[] = []): string => {
  const others = new Set(other)
  return one.filter((text) => !others.has(text)).join(' ')
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
