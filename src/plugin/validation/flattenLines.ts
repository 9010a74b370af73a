import type { FlattenedField } from 'payload'

import { isBlank, toOneLine } from '../../domain/text/isBlank.ts'
import { mapFields } from '../documents/walkFields.ts'

/**
 * The values of fields of one line without what ends a line, which comes by pasting or by a program; entries of a list of
 * words of which nobody would see anything are none.
 */
export const flattenLines = (
  data: Record<string, unknown>,
  fields: readonly FlattenedField[],
): Record<string, unknown> =>
  mapFields(fields, data, (value, { type }) => {
    if (type !== 'text') return value
    return Array.isArray(value) ? words(value) : oneLine(value)
  })

const words = (values: readonly unknown[]): unknown[] =>
  values.map(oneLine).filter((each) => typeof each !== 'string' || !isBlank(each))

/** Untouched where there is nothing to mend: an indentation may be meant. */
const oneLine = (value: unknown): unknown =>
  typeof value === 'string' && /[\t\n\r\u2028\u2029]/u.test(value) ? toOneLine(value) : value
