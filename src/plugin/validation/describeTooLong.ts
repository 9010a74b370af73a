import type { FlattenedField, PayloadRequest } from 'payload'

import { translate } from '../translations/messages.ts'

/** Describes text that is too long for its field: the limit, and the length. */
export function describeTooLong(
  field: FlattenedField,
  value: unknown,
  req: PayloadRequest,
): string | undefined {
  const most = 'maxLength' in field ? field.maxLength : undefined
  const values: unknown[] = Array.isArray(value) ? value : [value]
  // Counts as Payload does.
  const longest = Math.max(0, ...values.map((each) => (typeof each === 'string' ? each.length : 0)))
  if (most === undefined || longest <= most) return undefined
  const vars = { count: String(longest), most: String(most) }
  return translate(req, { key: 'text.tooLong', vars })
}
