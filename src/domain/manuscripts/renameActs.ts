import type { DecisionAct } from './decisions.ts'
import type { SheetField, SheetItem } from './sheet.ts'

import { sortedJson } from '../text/canonicalJson.ts'

type Renaming = {
  /** Field whose value was corrected, and the value before. */
  readonly field: Pick<SheetField, 'key' | 'kind'>
  readonly from: unknown
  /** Items of the file: whoever is misspelt once is misspelt in all of them. */
  readonly items: readonly SheetItem[]
  readonly to: unknown
}

/**
 * Acts by which somebody whose name is corrected in one field is spelled so in all others that hold the same name. A field
 * that holds the right name already is left alone: the wrong one may be somebody else there.
 */
export function renameActs({ field, from, items, to }: Renaming): readonly DecisionAct[] {
  const [before, after] = [nameIn(field, from), nameIn(field, to)]
  if (before === undefined || after === undefined || before === after) return []
  return items.flatMap((item) =>
    item.fields.flatMap((other) => {
      const standing = other.values.filter(({ state }) => state !== 'removed')
      if (standing.some(({ value }) => names(other, value).includes(after))) return []
      return standing
        .filter(({ value }) => other.key !== field.key || sortedJson(value) !== sortedJson(from))
        .filter(({ value }) => names(other, value).includes(before))
        .map(({ value }) => ({
          act: 'correct' as const,
          field: other.key,
          from: value as Json,
          item: item.start,
          to: renamed(value, before, after) as Json,
        }))
    }),
  )
}

type Json = Extract<DecisionAct, { act: 'accept' }>['value']

/** Lines that are a name and nothing else. */
const BYLINES = 'report.bylines'

const isNamed = (value: unknown): value is { readonly name: string } =>
  typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string'

/** The one whom a value names; undefined where it is about something else. */
function nameIn({ key, kind }: Pick<SheetField, 'key' | 'kind'>, value: unknown) {
  if (key === BYLINES && typeof value === 'string') return value
  return ['correspondent', 'credit', 'person'].includes(kind) && isNamed(value)
    ? value.name
    : undefined
}

/** Everybody whom a value names: an election names all who were elected. */
function names(field: SheetField, value: unknown): readonly string[] {
  if (field.kind === 'election') return electedIn(value)
  const name = nameIn(field, value)
  return name === undefined ? [] : [name]
}

const electedIn = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null && 'elected' in value && Array.isArray(value.elected)
    ? value.elected.filter((each) => typeof each === 'string')
    : []

function renamed(value: unknown, before: string, after: string): unknown {
  if (typeof value === 'string') return after
  if (isNamed(value)) return { ...value, name: after }
  const elected = electedIn(value).map((each) => (each === before ? after : each))
  return { ...(value as object), elected }
}
