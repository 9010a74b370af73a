import type { FlattenedField, PayloadRequest } from 'payload'

import { getTranslation } from '@payloadcms/translations'

/** Label of a field in the language of the request; its name when it has none. */
export function fieldLabel(field: FlattenedField, req: PayloadRequest): string {
  const label = 'label' in field ? field.label : undefined
  return label ? getTranslation(label, req.i18n) : field.name
}

/** Label of the field with this name; the name when there is no such field. */
export function labelOfName(
  fields: readonly FlattenedField[],
  name: string,
  req: PayloadRequest,
): string {
  const field = fields.find((each) => each.name === name)
  return field ? fieldLabel(field, req) : name
}
