import type { PayloadRequest } from 'payload'

import type { MessageKey } from '../translations/messages.ts'
import type { Condition } from './conditionsOf.ts'

import { apiError } from '../values/apiError.ts'
import { toObject } from '../values/toObject.ts'

/**
 * Limits of the parts of a query. Each part costs the database work: words of `like` are compared one by one, list
 * entries looked up, a filter within a filter planned.
 */
const questionLimits = {
  characters: { key: 'request.tooLong', most: 1000 },
  levels: { key: 'request.tooDeep', most: 16 },
  parts: { key: 'request.tooManyParts', most: 600 },
  sort: { key: 'request.tooManySorts', most: 6 },
  values: { key: 'request.tooManyValues', most: 200 },
  words: { key: 'request.tooManyWords', most: 200 },
} as const satisfies Record<string, { readonly key: MessageKey; readonly most: number }>

/**
 * Refuses a query that is cheap to send and expensive to answer.
 *
 * @throws {APIError} 400, naming the part and its limit
 */
export function refuseCostlyQuery({
  asked: { joins, populate, select, sort, where },
  conditions,
  req,
}: {
  readonly asked: Readonly<Record<string, unknown>>
  readonly conditions: readonly Condition[]
  readonly req: PayloadRequest
}): void {
  const { levels, nodes } = measure({ joins, populate, select, where })
  const sorts = textsOf(sort).flatMap((each) => each.split(','))
  const asked = conditions.flatMap(({ values }) => values.map(sizeOf))
  const found = {
    characters: Math.max(0, ...sorts.map(lengthOf), ...asked.map(({ characters }) => characters)),
    levels,
    parts: nodes,
    sort: sorts.length,
    values: sum(asked.map(({ values }) => values)),
    words: sum(asked.map(({ words }) => words)),
  }
  for (const part of ['characters', 'levels', 'parts', 'sort', 'values', 'words'] as const) {
    const { key, most } = questionLimits[part]
    if (found[part] > most) throw apiError(req, { key, status: 400, vars: { limit: String(most) } })
  }
}

/** Operators whose text Payload splits at commas into a list. */
const listing: ReadonlySet<string> = new Set(['all', 'in', 'not_in'])
const likenesses: ReadonlySet<string> = new Set(['like', 'not_like'])

/** Size of the value of one operator. */
function sizeOf({ operator, value }: Condition['values'][number]) {
  const texts = textsOf(value)
  const entries = listing.has(operator) ? texts.flatMap((each) => each.split(',')) : texts
  return {
    characters: Math.max(0, ...entries.map(lengthOf)),
    values: Math.max(entries.length, measure(value).nodes),
    words: likenesses.has(operator) ? sum(texts.map((each) => each.split(' ').length)) : 0,
  }
}

/** Texts of a value: of a list, of each entry. */
const textsOf = (value: unknown): string[] =>
  [value].flat().filter((each) => typeof each === 'string')

const lengthOf = ({ length }: string): number => length

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0)

/** Depth and number of nodes of a value, without recursion and no further than the limits. */
function measure(value: unknown): { levels: number; nodes: number } {
  const most = { levels: questionLimits.levels.most, nodes: questionLimits.parts.most }
  const size = { levels: 0, nodes: 0 }
  const waiting: { level: number; value: unknown }[] = [{ level: 0, value }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { level } = next
    const inside = Object.values(toObject(next.value))
    size.levels = Math.max(size.levels, level)
    size.nodes += inside.length
    if (size.levels > most.levels || size.nodes > most.nodes) return size
    waiting.push(...inside.map((each) => ({ level: level + 1, value: each })))
  }
  return size
}
