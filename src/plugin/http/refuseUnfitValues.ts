import type { FlattenedField, PayloadRequest } from 'payload'

import type { Condition } from './conditionsOf.ts'

import { describeBadOption } from '../documents/describeBadOption.ts'
import { translate } from '../translations/messages.ts'
import { apiError } from '../values/apiError.ts'
import { comparing, isNothing, listed } from '../values/filterValues.ts'
import { showValue } from '../values/showValue.ts'
import { filteredField } from './refuseUnsupportedOperators.ts'

type Filter = {
  conditions: readonly Condition[]
  fields: readonly FlattenedField[]
  req: PayloadRequest
}

/**
 * Refuses a filter by a value that its field cannot have: the database would refuse an unknown option without naming
 * the field, and Payload leaves out a comparison with what is no number, and so answers with everything.
 *
 * @throws {APIError} 400, naming the field and what it can have
 */
export function refuseUnfitValues({ conditions, fields, req }: Filter): void {
  for (const { path, values } of conditions) {
    const field = filteredField({ fields, path, req })
    for (const { operator, value } of values) {
      const reason = field && comparing.has(operator) ? unfitIn(field, value, req) : undefined
      if (reason === undefined) continue
      const vars = { name: path.slice(0, 80), reason }
      throw apiError(req, { key: 'request.badFilter', status: 400, vars })
    }
  }
}

function unfitIn(field: FlattenedField, value: unknown, req: PayloadRequest): string | undefined {
  const values = listed(value).filter((each) => !isNothing(each))
  if (field.type !== 'number') return describeBadOption(field, values, req)
  const bad = values.find((each) => !isNumber(each))
  return bad === undefined
    ? undefined
    : translate(req, { key: 'text.badNumber', vars: { value: showValue(bad) } })
}

const isNumber = (value: unknown): boolean =>
  typeof value === 'number' || (typeof value === 'string' && Number.isFinite(Number(value)))
