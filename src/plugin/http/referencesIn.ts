import type { FlattenedField, RelationshipField, UploadField } from 'payload'

import { toObject } from '../values/toObject.ts'

/** Reference to another document in data to be saved: where it stands and what it names. */
export type Reference = {
  /** Fields from the outermost list inwards; a row by its number. */
  readonly at: readonly (FlattenedField | number)[]
  readonly collection: string
  /** Id, or `undefined` where the value cannot be one. */
  readonly id: string | undefined
  /**
   * Whether the reference stands inside a rich text, where no form field is at fault and the database checks nothing.
   */
  readonly isInText: boolean
  /** Path as a form names its fields, `sittings.0.attendees.2`. */
  readonly path: string
}

type Place = Pick<Reference, 'at'> & { readonly names: readonly string[] }

/**
 * Finds every reference in data, however deep: in lists, groups, blocks, and as picture or link inside a rich text. The
 * fields drive the walk, so that a new field is covered without further code.
 */
export const referencesIn = (fields: readonly FlattenedField[], data: unknown): Reference[] =>
  walk(fields, data, { at: [], names: [] })

function walk(fields: readonly FlattenedField[], data: unknown, place: Place): Reference[] {
  const row = toObject(data)
  return fields.flatMap((field) => {
    const inside = { at: [...place.at, field], names: [...place.names, field.name] }
    return field.name in row ? inField(field, row[field.name], inside) : []
  })
}

function inField(field: FlattenedField, value: unknown, place: Place): Reference[] {
  switch (field.type) {
    case 'array':
      return inRows(value, place, () => field.flattenedFields)
    case 'blocks':
      return inRows(
        value,
        place,
        ({ blockType }) =>
          field.blocks.find(({ slug }) => slug === blockType)?.flattenedFields ?? [],
      )
    case 'group':
    case 'tab':
      return walk(field.flattenedFields, value, place)
    case 'relationship':
    case 'upload':
      return inRelation(field, value, place)
    case 'richText':
      return inText(value, place)
    default:
      return []
  }
}

const inRows = (
  value: unknown,
  place: Place,
  fieldsOf: (row: Record<string, unknown>) => readonly FlattenedField[],
): Reference[] =>
  listOf(value).flatMap((row, number) => walk(fieldsOf(toObject(row)), row, within(place, number)))

const within = ({ at, names }: Place, number: number): Place => ({
  at: [...at, number + 1],
  names: [...names, String(number)],
})

/** Values that Payload reads as "none". */
const nothing: ReadonlySet<unknown> = new Set([undefined, null, '', 'none', 'null'])

function inRelation(
  { hasMany, relationTo }: RelationshipField | UploadField,
  value: unknown,
  place: Place,
): Reference[] {
  if (nothing.has(value)) return []
  const toReference = (named: unknown, here: Place): Reference => ({
    at: here.at,
    ...namedBy(named, relationTo),
    isInText: false,
    path: here.names.join('.'),
  })
  return hasMany && Array.isArray(value)
    ? value.map((each, number) => toReference(each, within(place, number)))
    : [toReference(value, place)]
}

function namedBy(
  named: unknown,
  relationTo: readonly string[] | string,
): Pick<Reference, 'collection' | 'id'> {
  if (typeof relationTo === 'string') return { collection: relationTo, id: idOf(named) }
  const row = toObject(named)
  const collection = relationTo.find((slug) => slug === row.relationTo)
  return { collection: collection ?? '', id: collection && idOf(row.value) }
}

/** Finds the references in a rich text, without recursion: no depth of nesting exhausts the stack. */
function inText(value: unknown, place: Place): Reference[] {
  const waiting: unknown[] = [toObject(value).root]
  const found: Reference[] = []
  while (waiting.length > 0) {
    const node = toObject(waiting.pop())
    for (const { relationTo, value: named } of [node, toObject(toObject(node.fields).doc)])
      if (typeof relationTo === 'string' && !nothing.has(named))
        found.push({
          at: place.at,
          collection: relationTo,
          id: idOf(named),
          isInText: true,
          path: place.names.join('.'),
        })
    waiting.push(...listOf(node.children))
  }
  return found.toReversed()
}

/** Id of a reference; a populated document gives its own. */
function idOf(named: unknown): string | undefined {
  const id = typeof named === 'object' ? toObject(named).id : named
  return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
