import type { DecidedItem, DecidedValue } from './applyDecisions.ts'
import type { ManuscriptParagraph } from './manuscript.ts'
import type { FieldOfSheet } from './sheetFields.ts'

import { choicesOf, fieldOfKey } from './sheetFields.ts'

type Input = {
  readonly field: FieldOfSheet
  readonly item: DecidedItem
  readonly paragraphs: readonly ManuscriptParagraph[]
  readonly value: DecidedValue
}

/** A person has few offices, and a sentence few figures: more would be no choice at a glance. */
const MOST = 4

/**
 * Other readings of a value, for an editor to choose: those of the reader, else what the text itself has to offer. Of a
 * choice they are the other choices; of a person the offices that the item prints with the name; of figures those that
 * the sentence has and the value leaves out.
 */
export function otherReadings(input: Input): readonly unknown[] {
  const { alternatives = [], value } = input.value
  if (alternatives.length > 0) return alternatives
  const { kind } = input.field
  if (kind === 'choice') return (choicesOf(input.field) ?? []).filter((key) => key !== value)
  if (kind === 'person') return otherOffices(input).slice(0, MOST)
  return kind === 'attendance' ? otherFigures(input).slice(0, MOST) : []
}

function otherOffices({ item, value: { value } }: Input): readonly unknown[] {
  if (!isRecord(value)) return []
  const offices = [...item.values]
    .filter(([key]) => fieldOfKey(key)?.kind === 'person')
    .flatMap(([, values]) => values.map((each) => each.value))
    .filter(isRecord)
    .filter(({ name, office }) => name === value['name'] && office !== '')
    .map(({ office }) => office)
  return [...new Set(offices)]
    .filter((office) => office !== value['office'])
    .map((office) => ({ ...value, office }))
}

const FIGURES = ['due', 'present', 'absent'] as const

function otherFigures({
  paragraphs,
  value: { isPlaced, source, value },
}: Input): readonly unknown[] {
  if (!isRecord(value) || !isPlaced) return []
  const words = paragraphs[source.paragraph]?.text.slice(source.start, source.end) ?? ''
  const printed = [...words.normalize('NFKC').matchAll(/\d{1,6}/gu)].map(([figure]) =>
    Number(figure),
  )
  const used = new Set(FIGURES.map((name) => value[name]))
  const left = [...new Set(printed)].filter((figure) => !used.has(figure))
  return left.flatMap((figure) => FIGURES.map((name) => ({ ...value, [name]: figure })))
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
