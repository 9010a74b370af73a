import type { FlattenedField } from 'payload'

import type { Content } from '../../domain/edit-conflicts/compareSaves.ts'

import { isVirtual, neverTyped } from '../documents/payloadFields.ts'
import { listOf } from '../documents/walkFields.ts'
import { toObject } from '../values/toObject.ts'

/** Values that people type in a document, by path, relations as ids. Absent values stay absent. */
export const contentOf = (fields: readonly FlattenedField[], document: unknown): Content =>
  new Map(placesIn({ at: '', document, fields }))

type Part = { at: string; document: unknown; fields: readonly FlattenedField[] }

function placesIn({ at, document, fields }: Part): [string, unknown][] {
  const row = toObject(document)
  return fields.flatMap((field): [string, unknown][] => {
    if (neverTyped.has(field.name) || isVirtual(field) || !(field.name in row)) return []
    const path = `${at}${field.name}`
    const value = row[field.name]
    return field.type === 'group'
      ? placesIn({ at: `${path}.`, document: value, fields: field.flattenedFields })
      : [[path, valueOf(field, value)]]
  })
}

function valueOf(field: FlattenedField, value: unknown): unknown {
  switch (field.type) {
    case 'array':
      return listOf(value).map((row) => rowOf(field.flattenedFields, row))
    case 'date':
      return isMoment(value) ? new Date(value).toISOString() : value
    case 'relationship':
    case 'upload':
      return field.hasMany ? listOf(value).map(idOf) : idOf(value)
    default:
      return value
  }
}

function rowOf(fields: readonly FlattenedField[], row: unknown): Record<string, unknown> {
  const { id, ...rest } = toObject(row)
  const places = fields.flatMap((field): [string, unknown][] => {
    if (field.name === 'id' || !(field.name in rest)) return []
    const value = rest[field.name]
    return [
      [
        field.name,
        field.type === 'group' ? rowOf(field.flattenedFields, value) : valueOf(field, value),
      ],
    ]
  })
  return { ...Object.fromEntries(places), ...(id !== undefined && { id }) }
}

/** Converts content by path to a nested object, as Payload takes it. */
export function nest(content: Content): Record<string, unknown> {
  const nested: Record<string, unknown> = {}
  for (const [path, value] of content) put(nested, path.split('.'), value)
  return nested
}

function put(into: Record<string, unknown>, [step = '', ...rest]: string[], value: unknown): void {
  if (rest.length === 0) {
    into[step] = value
    return
  }
  const inner = toObject(into[step])
  into[step] = inner
  put(inner, rest, value)
}

const isMoment = (value: unknown): value is Date | string =>
  value instanceof Date || (typeof value === 'string' && !Number.isNaN(Date.parse(value)))

function idOf(value: unknown): unknown {
  const row = toObject(value)
  return 'id' in row ? row.id : 'value' in row ? idOf(row.value) : value
}
