import type { FlattenedField } from 'payload'

import type { AddedField } from '../../domain/ledger/snapshot.ts'

/** Mark on a field that the host app added to a collection of the newsroom: see `withOverride`. */
export const addedMark = 'newsroomAdded'

/** Values of the fields that the host app added and readers get, in the order of the form; empty ones are left out. */
export const addedTo = (
  fields: readonly FlattenedField[],
  document: Readonly<Record<string, unknown>>,
): AddedField[] =>
  fields.flatMap((field) => {
    const custom = 'custom' in field ? field.custom : undefined
    if (custom?.[addedMark] !== true || custom.internal === true) return []
    const value = readValue(document[field.name])
    return value === undefined
      ? []
      : [{ isSearchable: custom.searchable === true, name: field.name, value }]
  })

function readValue(value: unknown): AddedField['value'] | undefined {
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) {
    const values = value.filter((each): each is string => typeof each === 'string')
    return values.length > 0 ? values : undefined
  }
  if (typeof value === 'string') return value === '' ? undefined : value
  return typeof value === 'boolean' || typeof value === 'number' ? value : undefined
}
