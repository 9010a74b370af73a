import type { FlattenedField, PayloadRequest } from 'payload'

import { validOperators } from 'payload/shared'

import type { Condition } from './conditionsOf.ts'

import { apiError } from '../values/apiError.ts'

/**
 * Operators that Payload accepts and this database does not answer: there are no geographical points here, and `all` is
 * not implemented.
 */
const unanswered = ['all', 'intersects', 'near', 'within'] as const
const likenesses = ['contains', 'like', 'not_like'] as const

/** Operators that a field cannot be filtered by, per type of field. Any type not named here is text. */
const unfit: Readonly<Record<string, readonly string[]>> = {
  checkbox: likenesses,
  date: likenesses,
  id: ['contains', 'not_like'],
  json: likenesses,
  number: ['contains', 'not_like'],
  radio: likenesses,
  relationship: ['contains', 'not_like'],
  richText: likenesses,
  select: likenesses,
  upload: ['contains', 'not_like'],
}

/** Types of field that may hold a list, which can be searched for an entry. */
const listed: ReadonlySet<string> = new Set(['relationship', 'select', 'upload'])

type Filter = {
  conditions: readonly Condition[]
  fields: readonly FlattenedField[]
  req: PayloadRequest
}

/**
 * Refuses an operator that the database cannot apply to a field, such as part of a date or of a rich text: otherwise a
 * bad query would be answered 500.
 *
 * @throws {APIError} 400, naming the field
 */
export function refuseUnsupportedOperators({ conditions, fields, req }: Filter): void {
  for (const { operators, path } of conditions) {
    const unfitHere = refusedFor({ fields, path, req })
    const refused = operators.find((name) => unfitHere.includes(name))
    if (refused !== undefined) {
      const vars = { name: path.slice(0, 80), operator: refused }
      throw apiError(req, { key: 'request.unfitOperator', status: 400, vars })
    }
  }
}

/** Operators refused inside a rich text, where each is a guess at how the text is stored; only `exists` is none. */
const guesses: readonly string[] = validOperators.filter((name) => name !== 'exists')

type Operand = { fields: readonly FlattenedField[]; path: string; req: PayloadRequest }

/** Field that a filter names, in the document itself, in a version or in a related document. */
export const filteredField = ({ fields, path, req }: Operand): FlattenedField | undefined =>
  find({ fields, req, segments: path.replaceAll('__', '.').split('.') }).field

function refusedFor({ fields, path, req }: Operand): readonly string[] {
  const { isInside, kind, many } = find({
    fields,
    req,
    segments: path.replaceAll('__', '.').split('.'),
  })
  if (isInside) return guesses
  const own = (unfit[kind] ?? []).filter((name) => !(many && name === 'contains'))
  return [...unanswered, ...own]
}

type Found = {
  readonly field?: FlattenedField
  /** Whether the path leads into a value that is stored as one piece. */
  readonly isInside: boolean
  readonly kind: string
  readonly many: boolean
}

const text: Found = { isInside: false, kind: 'text', many: false }

type Search = {
  readonly fields: readonly FlattenedField[]
  readonly req: PayloadRequest
  readonly segments: readonly string[]
}

function find({ fields, req, segments: [name = '', ...rest] }: Search): Found {
  if (name === 'id') return { ...text, kind: 'id' }
  const field = fields.find((each) => each.name === name)
  if (field) return rest.length === 0 ? toFound(field) : findBelow(field, { req, segments: rest })
  // A version is filtered by the fields of its document.
  return name === 'version' && rest.length > 0 ? find({ fields, req, segments: rest }) : text
}

const toFound = (field: FlattenedField): Found => ({
  field,
  isInside: false,
  kind: field.type,
  many: listed.has(field.type) && 'hasMany' in field && field.hasMany === true,
})

function findBelow(field: FlattenedField, { req, segments }: Omit<Search, 'fields'>): Found {
  if (field.type === 'richText' || field.type === 'json') return { ...text, isInside: true }
  if ('flattenedFields' in field) return find({ fields: field.flattenedFields, req, segments })
  const related = 'relationTo' in field ? field.relationTo : undefined
  const collection = typeof related === 'string' ? req.payload.collections[related] : undefined
  return collection ? find({ fields: collection.config.flattenedFields, req, segments }) : text
}
