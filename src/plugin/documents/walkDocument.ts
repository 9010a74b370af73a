import type { FlattenedField, RelationshipField, UploadField } from 'payload'

import { toObject } from '../values/toObject.ts'
import { isVirtual, neverPublic } from './payloadFields.ts'
import { listOf, mapFields, nodesOf, walkFields } from './walkFields.ts'

/** Relation of a document: its field and its target. */
export type Relation = { readonly collection: string; readonly field: string; readonly id: string }

type Row = Record<string, unknown>

const isPublicField = (field: FlattenedField): boolean =>
  !neverPublic.has(field.name) &&
  !isVirtual(field) &&
  !('custom' in field && field.custom?.internal === true)

/**
 * Public content of a document: every field that is not internal, relations as ids, dates as stored. The hash of its canonical form is the content hash.
 */
export function publicContent(fields: readonly FlattenedField[], document: unknown): Row {
  const row = toObject(document)
  return Object.fromEntries(
    fields.filter(isPublicField).map((field) => [field.name, contentOf(field, row[field.name])]),
  )
}

type Change = { after: unknown; before: unknown; fields: readonly FlattenedField[] }

/** Names of the fields in which two states of a document differ, including internal fields. */
export function changedFields({ after, before, fields }: Change): string[] {
  const [next, previous] = [toObject(after), toObject(before)]
  // An empty value is sometimes null and sometimes absent.
  const written = (row: Row, field: FlattenedField) =>
    JSON.stringify([contentOf(field, row[field.name])], (_, value: unknown) => value ?? undefined)
  return fields
    .filter((field) => !neverPublic.has(field.name) && !isVirtual(field))
    .filter((field) => written(next, field) !== written(previous, field))
    .map(({ name }) => name)
}

function contentOf(field: FlattenedField, value: unknown): unknown {
  switch (field.type) {
    case 'array':
      return listOf(value).map((item) => publicContent(field.flattenedFields, item))
    case 'date':
      return typeof value === 'string' || value instanceof Date
        ? new Date(value).toISOString()
        : undefined
    case 'group':
      return publicContent(field.flattenedFields, value)
    case 'relationship':
    case 'upload':
      return field.hasMany ? listOf(value).map((item) => idOf(item)) : idOf(value)
    default:
      return value
  }
}

/** Relations in the public fields of a document, including pictures inside its texts. */
export const relationsOf = (fields: readonly FlattenedField[], document: unknown): Relation[] =>
  [...walkFields(fields, document, { skip: (field) => !isPublicField(field) })].flatMap(
    ({ field, value }) => relationsIn(field, value),
  )

function relationsIn(field: FlattenedField, value: unknown): Relation[] {
  const named = (collection: string, item: unknown): Relation[] => {
    const id = idOf(item)
    return id === undefined ? [] : [{ collection, field: field.name, id }]
  }
  if (field.type === 'richText')
    return nodesOf(value).flatMap((node) =>
      node.type === 'upload' ? named('media', node.value) : [],
    )
  if (field.type !== 'relationship' && field.type !== 'upload') return []
  const { hasMany, relationTo } = field
  if (typeof relationTo !== 'string') return []
  return (hasMany ? listOf(value) : [value]).flatMap((item) => named(relationTo, item))
}

/**
 * Copies a document without the relations that `isShown` rejects. Populated relations stay: their reader was allowed to read them.
 */
export const keepRelations = (
  fields: readonly FlattenedField[],
  document: unknown,
  isShown: (relation: Relation) => boolean,
): Row =>
  mapFields(fields, document, (value, field) =>
    (field.type === 'relationship' || field.type === 'upload') &&
    value !== null &&
    value !== undefined
      ? keptRelations(field, value, isShown)
      : value,
  )

function keptRelations(
  { hasMany, name, relationTo }: RelationshipField | UploadField,
  value: unknown,
  isShown: (relation: Relation) => boolean,
): unknown {
  const stands = (item: unknown): boolean => {
    if (typeof item === 'object' || typeof relationTo !== 'string') return true
    const id = idOf(item)
    return id !== undefined && isShown({ collection: relationTo, field: name, id })
  }
  if (hasMany) return listOf(value).filter(stands)
  return stands(value) ? value : null
}

const idOf = (value: unknown): string | undefined => {
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  const row = toObject(value)
  if ('relationTo' in row && 'value' in row) return idOf(row.value)
  return 'id' in row ? idOf(row.id) : undefined
}
