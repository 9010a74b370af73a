import type { FlattenedField, PayloadRequest } from 'payload'

import { translate } from '../translations/messages.ts'

/** Describes a value that is not of its field's kind: text that is no text, rows that are no list. */
export const describeUnread = (
  field: FlattenedField,
  value: unknown,
  req: PayloadRequest,
): string | undefined =>
  value === null || value === undefined || isRead(field, value)
    ? undefined
    : translate(req, { key: 'text.unread' })

const isRead = (field: FlattenedField, value: unknown): boolean => {
  if (isTextField(field))
    return holdsMany(field) && Array.isArray(value)
      ? value.every((each) => typeof each === 'string')
      : typeof value === 'string'
  return field.type !== 'array' || value === '' || Array.isArray(value)
}

/** Whether a column of text holds the field: it would take anything else as JSON. */
export const isTextField = ({ type }: FlattenedField): boolean =>
  type === 'text' || type === 'textarea' || type === 'email' || type === 'code'

const holdsMany = (field: FlattenedField): boolean => 'hasMany' in field && field.hasMany === true
