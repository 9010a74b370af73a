import type { CollectionBeforeValidateHook, FlattenedField, PayloadRequest } from 'payload'

import type { MessageKey } from '../translations/messages.ts'

import { atNoon } from '../../domain/time/days.ts'
import { readGivenDay } from '../../domain/time/readGivenDay.ts'
import { readGivenInstant } from '../../domain/time/readGivenInstant.ts'
import { dateKindOf } from '../documents/dateKindOf.ts'
import { labelOf, pathOf } from '../documents/place.ts'
import { mapFields, walkFields } from '../documents/walkFields.ts'
import { translate } from '../translations/messages.ts'
import { fieldsError } from '../values/apiError.ts'
import { showValue } from '../values/showValue.ts'

/**
 * Stores days as days and instants as instants, whichever way they come in: a day at noon UTC, an instant in UTC. What
 * is neither is refused, with field and reason. Values that stand in the document already stay.
 *
 * @throws {APIError} 400, in the form of Payload's own validation errors
 */
export const fitDates: CollectionBeforeValidateHook = ({
  collection: { flattenedFields: fields },
  context,
  data,
  originalDoc,
  req,
}) => {
  // An old version is restored as it stood.
  if (!data || context.isRestoringVersion === true) return data
  const known = new Set(datesIn(fields, originalDoc).map(({ value }) => value))
  const errors = datesIn(fields, data)
    .filter(({ value }) => !known.has(value))
    .flatMap(({ at, field, value }) => {
      const key = faultOf(field, value)
      return key === undefined ? [] : [{ at, message: sayBadDate(key, value, req) }]
    })
    .map(({ at, message }) => ({ label: labelOf(at, req), message, path: pathOf(at) }))
  if (errors.length > 0) throw fieldsError(req, errors)
  return mapFields(fields, data, (value, field) =>
    known.has(value) ? value : (storedDate(field, value) ?? (value === '' ? null : value)),
  )
}

const datesIn = (fields: readonly FlattenedField[], document: unknown) =>
  [...walkFields(fields, document, { skip: () => false })].filter(
    ({ field, value }) => dateKindOf(field) !== undefined && value !== undefined && value !== null,
  )

function faultOf(field: FlattenedField, value: unknown): BadDate | undefined {
  if (value === '' || storedDate(field, value) !== undefined) return undefined
  return dateKindOf(field) === 'day' ? 'text.badDay' : 'text.badInstant'
}

/** Date as its column holds it; undefined where it is none that the field takes. */
function storedDate(field: FlattenedField, value: unknown): string | undefined {
  const kind = dateKindOf(field)
  if (kind === 'instant') return readGivenInstant(value)
  const day = kind === 'day' ? readGivenDay(value) : undefined
  return day === undefined ? undefined : atNoon(day)
}

export type BadDate = Extract<MessageKey, 'text.badDay' | 'text.badInstant'>

/** Says why a value is no day, or no instant, and how to write one. */
export const sayBadDate = (key: BadDate, value: unknown, req: PayloadRequest): string =>
  translate(req, { key, vars: { value: showValue(value) } })
