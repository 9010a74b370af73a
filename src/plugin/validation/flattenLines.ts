import type { FlattenedField } from 'payload'

import { isBlank, toOneLine } from '../../domain/text/isBlank.ts'
import { mapFields } from '../documents/walkFields.ts'

/**
 * Removes line ends from values of one-line fields, where pasting or a program put them, and drops invisible entries
 * from lists of words.
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

/** One-line form of a value; a value without line ends stays untouched, since an indentation may be meant. */
const oneLine = (value: unknown): unknown =>
  typeof value === 'string' && /[\t\n\r\u2028\u2029]/u.test(value) ? toOneLine(value) : value
