import type { FlattenedField } from 'payload'

import { isBlank, toOneLine } from '../../domain/text/isBlank.ts'
import { toObject } from '../values/toObject.ts'

/**
 * Removes line ends from values of one-line fields, where pasting or a program put them, and drops invisible entries
 * from lists of words.
 */
export const flattenLines = (
  data: Record<string, unknown>,
  fields: readonly FlattenedField[],
): Record<string, unknown> => ({
  ...data,
  ...Object.fromEntries(
    fields.flatMap((field) =>
      field.name in data ? [[field.name, inField(data[field.name], field)] as const] : [],
    ),
  ),
})

function inField(value: unknown, field: FlattenedField): unknown {
  if (field.type === 'text') return Array.isArray(value) ? words(value) : oneLine(value)
  if (field.type === 'array' && Array.isArray(value))
    return value.map((row: unknown) =>
      isRow(row) ? flattenLines(toObject(row), field.flattenedFields) : row,
    )
  const isGroup = field.type === 'group' || field.type === 'tab'
  return isGroup && isRow(value) ? flattenLines(toObject(value), field.flattenedFields) : value
}

const isRow = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const words = (values: readonly unknown[]): unknown[] =>
  values.map(oneLine).filter((each) => typeof each !== 'string' || !isBlank(each))

/** One-line form of a value; a value without line ends stays untouched, since an indentation may be meant. */
const oneLine = (value: unknown): unknown =>
  typeof value === 'string' && /[\t\n\r\u2028\u2029]/u.test(value) ? toOneLine(value) : value
