import type { FlattenedField, RelationshipField, UploadField } from 'payload'

/** One relation of a document: where it stands, and what it names. */
export type Relation = { readonly collection: string; readonly field: string; readonly id: string }

type Row = Record<string, unknown>

/** What Payload keeps for itself, or makes anew wherever the document is read. */
const bookkeeping: ReadonlySet<string> = new Set([
  '_status',
  'createdAt',
  'deletedAt',
  'filesize',
  'focalX',
  'focalY',
  'id',
  'thumbnailURL',
  'updatedAt',
  'url',
])

const isPublicField = (field: FlattenedField): boolean =>
  !bookkeeping.has(field.name) &&
  !isVirtual(field) &&
  !('custom' in field && field.custom?.internal === true)

/** Stored nowhere: made anew of what is. */
const isVirtual = (field: FlattenedField): boolean => 'virtual' in field && Boolean(field.virtual)

/**
 * What of a document would become public: every field that is not internal, relations as ids, days and instants
 * as stored. Hashed in its canonical form it is the document's content hash.
 */
export function publicContent(fields: readonly FlattenedField[], document: unknown): Row {
  const row = readRow(document)
  return Object.fromEntries(
    fields.filter(isPublicField).map((field) => [field.name, contentOf(field, row[field.name])]),
  )
}

/** Names of the fields in which two states of a document differ, internal ones included. */
export function changedFields({
  after,
  before,
  fields,
}: {
  after: unknown
  before: unknown
  fields: readonly FlattenedField[]
}): string[] {
  const [next, previous] = [readRow(after), readRow(before)]
  // Nothing is written now as null, now not at all.
  const written = (row: Row, field: FlattenedField) =>
    JSON.stringify([contentOf(field, row[field.name])], (_, value: unknown) => value ?? undefined)
  return fields
    .filter((field) => !bookkeeping.has(field.name) && !isVirtual(field))
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

/** Every relation of a document in its public fields, pictures inside its texts included. */
export function relationsOf(fields: readonly FlattenedField[], document: unknown): Relation[] {
  const row = readRow(document)
  return fields.filter(isPublicField).flatMap((field) => relationsIn(field, row[field.name]))
}

function relationsIn(field: FlattenedField, value: unknown): Relation[] {
  switch (field.type) {
    case 'array':
      return listOf(value).flatMap((item) => relationsOf(field.flattenedFields, item))
    case 'group':
      return relationsOf(field.flattenedFields, value)
    case 'relationship':
    case 'upload': {
      const { relationTo } = field
      if (typeof relationTo !== 'string') return []
      const values = field.hasMany ? listOf(value) : [value]
      return values.flatMap((item) => {
        const id = idOf(item)
        return id === undefined ? [] : [{ collection: relationTo, field: field.name, id }]
      })
    }
    case 'richText':
      return picturesIn(value).map((id) => ({ collection: 'media', field: field.name, id }))
    default:
      return []
  }
}

/**
 * The document without the relations that `isShown` does not let stand. Relations already turned into documents
 * are: whoever read them was allowed to.
 */
export function keepRelations(
  fields: readonly FlattenedField[],
  document: unknown,
  isShown: (relation: Relation) => boolean,
): Row {
  const row = readRow(document)
  const kept = fields.flatMap((field): [string, unknown][] =>
    field.name in row ? [[field.name, keptIn(field, row[field.name], isShown)]] : [],
  )
  return { ...row, ...Object.fromEntries<unknown>(kept) }
}

function keptIn(
  field: FlattenedField,
  value: unknown,
  isShown: (relation: Relation) => boolean,
): unknown {
  if (value === null || value === undefined) return value
  switch (field.type) {
    case 'array':
      return listOf(value).map((item) => keepRelations(field.flattenedFields, item, isShown))
    case 'group':
      return keepRelations(field.flattenedFields, value, isShown)
    case 'relationship':
    case 'upload':
      return keptRelations(field, value, isShown)
    default:
      return value
  }
}

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

function picturesIn(value: unknown): string[] {
  const waiting: unknown[] = [readRow(value).root]
  const found: string[] = []
  while (waiting.length > 0) {
    const node = readRow(waiting.pop())
    if (node.type === 'upload') {
      const id = idOf(node.value)
      if (id !== undefined) found.push(id)
    }
    waiting.push(...listOf(node.children))
  }
  return found.toReversed()
}

const idOf = (value: unknown): string | undefined => {
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  const row = readRow(value)
  if ('relationTo' in row && 'value' in row) return idOf(row.value)
  return 'id' in row ? idOf(row.id) : undefined
}

const listOf = (value: unknown): readonly unknown[] => {
  const items: readonly unknown[] = Array.isArray(value) ? value : []
  return items
}

const readRow = (value: unknown): Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
