import type {
  CollectionBeforeValidateHook,
  FlattenedField,
  GlobalBeforeValidateHook,
  PayloadRequest,
} from 'payload'

import { labelOf, pathOf } from '../documents/place.ts'
import { walkFields } from '../documents/walkFields.ts'
import { fieldsError } from '../values/apiError.ts'
import { describeUnread, isTextField } from './describeUnread.ts'

/**
 * Refuses what is no text in a field of text, before anything is derived from it: the database would store the JSON of
 * an object, a list or a number.
 *
 * @throws {APIError} 400, in the form of Payload's own validation errors
 */
export const refuseUnread: CollectionBeforeValidateHook = ({
  collection: { flattenedFields: fields },
  data,
  req,
}) => keepRead({ data, fields, req })

/** `refuseUnread` for a global. */
export const refuseUnreadSettings: GlobalBeforeValidateHook = ({
  data,
  global: { flattenedFields: fields },
  req,
}) => keepRead({ data: data as unknown, fields, req })

type Sent<Data> = {
  readonly data: Data
  readonly fields: readonly FlattenedField[]
  readonly req: PayloadRequest
}

function keepRead<Data>({ data, fields, req }: Sent<Data>): Data {
  const errors = [...walkFields(fields, data, { skip: ({ name }, row) => !(name in row) })]
    .filter(({ field, value }) => isTextField(field) && !mayBeId(value, req))
    .flatMap(({ at, field, value }) => {
      const message = describeUnread(field, value, req)
      return message === undefined ? [] : [{ label: labelOf(at, req), message, path: pathOf(at) }]
    })
  if (errors.length > 0) throw fieldsError(req, errors)
  return data
}

/** Ids are kept as text, and are numbers in an app with serial ids. */
const mayBeId = (value: unknown, { payload: { db } }: PayloadRequest): boolean =>
  db.defaultIDType === 'number' && typeof value === 'number'
