import type { FlattenedField, PayloadRequest } from 'payload'

import { translate } from '../translations/messages.ts'

/** What somebody is told of words that are longer than their field: how many it takes, and how many there are. */
export function describeTooLong(
  field: FlattenedField,
  value: unknown,
  req: PayloadRequest,
): string | undefined {
  const most = 'maxLength' in field ? field.maxLength : undefined
  const values: unknown[] = Array.isArray(value) ? value : [value]
  // Counted as Payload counts them.
  const longest = Math.max(0, ...values.map((each) => (typeof each === 'string' ? each.length : 0)))
  if (most === undefined || longest <= most) return undefined
  const vars = { count: String(longest), most: String(most) }
  return translate(req, { key: 'text.tooLong', vars })
}
