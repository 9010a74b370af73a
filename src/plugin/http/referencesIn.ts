import type { FlattenedField, RelationshipField, UploadField } from 'payload'

import { pathOf } from '../documents/place.ts'
import { nodesOf, walkFields } from '../documents/walkFields.ts'
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

/**
 * Finds every reference in data, however deep: in lists, groups, blocks, and as picture or link inside a rich text. The
 * fields drive the walk, so that a new field is covered without further code.
 */
export const referencesIn = (fields: readonly FlattenedField[], data: unknown): Reference[] =>
  [...walkFields(fields, data, { skip: ({ name }, row) => !(name in row) })].flatMap(
    ({ at, field, value }) => {
      if (field.type === 'richText') return inText(value, at)
      return field.type === 'relationship' || field.type === 'upload'
        ? inRelation(field, value, at)
        : []
    },
  )

type At = Reference['at']

/** Values that Payload reads as "none". */
const nothing: ReadonlySet<unknown> = new Set([undefined, null, '', 'none', 'null'])

function inRelation(
  { hasMany, relationTo }: RelationshipField | UploadField,
  value: unknown,
  at: At,
): Reference[] {
  if (nothing.has(value)) return []
  const toReference = (named: unknown, here: At): Reference => ({
    at: here,
    ...namedBy(named, relationTo),
    isInText: false,
    // One field of the form holds the whole list.
    path: pathOf(at),
  })
  return hasMany && Array.isArray(value)
    ? value.map((each, index) => toReference(each, [...at, index + 1]))
    : [toReference(value, at)]
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

const inText = (value: unknown, at: At): Reference[] =>
  nodesOf(value).flatMap((node) =>
    [toObject(toObject(node.fields).doc), node].flatMap(({ relationTo, value: named }) =>
      typeof relationTo === 'string' && !nothing.has(named)
        ? [{ at, collection: relationTo, id: idOf(named), isInText: true, path: pathOf(at) }]
        : [],
    ),
  )

/** Id of a reference; a populated document gives its own. */
function idOf(named: unknown): string | undefined {
  const id = typeof named === 'object' ? toObject(named).id : named
  return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined
}
