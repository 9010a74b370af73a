import type { CollectionBeforeOperationHook, FlattenedField, PayloadRequest, Where } from 'payload'

import { addDays } from '../../domain/time/days.ts'
import { readGivenDay } from '../../domain/time/readGivenDay.ts'
import { readGivenInstant } from '../../domain/time/readGivenInstant.ts'
import { dateKindOf } from '../documents/dateKindOf.ts'
import { filteredField } from '../http/refuseUnsupportedOperators.ts'
import { translate } from '../translations/messages.ts'
import { toApiError } from '../values/apiError.ts'
import { comparing, isNothing, listed } from '../values/filterValues.ts'
import { toObject } from '../values/toObject.ts'
import { sayBadDate } from './fitDates.ts'

/**
 * Reads a filter by dates as whoever asks means it: `where[date][equals]=2026-11-27` finds what is of this day, at
 * whatever hour its column holds it, and an instant says its zone.
 *
 * @throws {APIError} 400, naming the field
 */
export const fitDateFilters: CollectionBeforeOperationHook = ({
  args,
  collection: { flattenedFields: fields },
  req,
}) => {
  const { where } = toObject(args)
  if (typeof where !== 'object' || where === null) return args
  return { ...args, where: fitWhere(where, (path) => filteredField({ fields, path, req }), req) }
}

type Find = (path: string) => FlattenedField | undefined

function fitWhere(where: unknown, find: Find, req: PayloadRequest): Where {
  const kept: Record<string, unknown> = {}
  const read: Where[] = []
  for (const [path, asked] of Object.entries(toObject(where))) {
    const field = find(path)
    const kind = field && dateKindOf(field)
    if (isJunction(path))
      kept[path] = Object.values(toObject(asked)).map((each) => fitWhere(each, find, req))
    else if (kind === undefined) kept[path] = asked
    else
      for (const [operator, value] of Object.entries(toObject(asked)))
        read.push(readCondition({ kind, operator, path, req, value }))
  }
  const all = Array.isArray(kept.and) ? (kept.and as Where[]) : []
  return read.length === 0 ? (kept as Where) : { ...kept, and: [...all, ...read] }
}

const isJunction = (path: string): boolean => /^(?:and|or)$/iu.test(path)

type Condition = {
  readonly kind: 'day' | 'instant'
  readonly operator: string
  readonly path: string
  readonly req: PayloadRequest
  readonly value: unknown
}

function readCondition(condition: Condition): Where {
  const { operator, path, value } = condition
  if (!comparing.has(operator) || isNothing(value)) return { [path]: { [operator]: value } }
  if (operator === 'in' || operator === 'not_in') {
    const each = operator === 'in' ? 'equals' : 'not_equals'
    const all = listed(value).map((one) =>
      readCondition({ ...condition, operator: each, value: one }),
    )
    return operator === 'in' ? { or: all } : { and: all }
  }
  return condition.kind === 'day' ? ofDay(condition) : ofInstant(condition)
}

/** A day is from its midnight, included, to the next: rows of other versions hold it at midnight or at noon. */
function ofDay(condition: Condition): Where {
  const { operator, path } = condition
  const day = readGivenDay(condition.value)
  if (day === undefined) throw badDate('text.badDay', condition)
  const [from, to] = [startOf(day), startOf(addDays(day, 1))]
  switch (operator) {
    case 'equals':
      return { and: [{ [path]: { greater_than_equal: from } }, { [path]: { less_than: to } }] }
    case 'not_equals':
      return {
        or: [
          { [path]: { less_than: from } },
          { [path]: { greater_than_equal: to } },
          { [path]: { exists: false } },
        ],
      }
    case 'greater_than':
      return { [path]: { greater_than_equal: to } }
    case 'less_than_equal':
      return { [path]: { less_than: to } }
    default:
      return { [path]: { [operator]: from } }
  }
}

const startOf = (day: string): string => `${day}T00:00:00.000Z`

function ofInstant(condition: Condition): Where {
  const instant = readGivenInstant(condition.value)
  if (instant === undefined) throw badDate('text.badInstant', condition)
  return { [condition.path]: { [condition.operator]: instant } }
}

const badDate = (
  key: Parameters<typeof sayBadDate>[0],
  { path, req, value }: Pick<Condition, 'path' | 'req' | 'value'>,
) =>
  toApiError({
    message: translate(req, {
      key: 'request.badFilter',
      vars: { name: path.slice(0, 80), reason: sayBadDate(key, value, req) },
    }),
    status: 400,
  })
