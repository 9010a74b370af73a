import type { FlattenedField, PayloadRequest } from 'payload'

import { validOperators } from 'payload/shared'

import type { Condition } from './conditionsOf.ts'

import { apiError } from '../values/apiError.ts'

/** What Payload knows and PostgreSQL has no answer to: there are no points on a map here, and `all` is not written. */
const unanswered = ['all', 'intersects', 'near', 'within'] as const
const likenesses = ['contains', 'like', 'not_like'] as const

/** What the database cannot ask of a field, by its kind. Whatever is not named here is text. */
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

/** Of which a list is kept: whether something is in it can be asked. */
const listed: ReadonlySet<string> = new Set(['relationship', 'select', 'upload'])

/**
 * Refuses what a filter asks of a field and the database could not answer, as part of a date or of a text with its
 * formatting: it would be a fault of ours, and is one of the question.
 *
 * @throws {APIError} 400, naming the field
 */
export function refuseUnsupportedOperators({
  conditions,
  fields,
  req,
}: {
  readonly conditions: readonly Condition[]
  readonly fields: readonly FlattenedField[]
  readonly req: PayloadRequest
}): void {
  for (const { operators, path } of conditions) {
    const unfitHere = refusedFor({ fields, path, req })
    const refused = operators.find((name) => unfitHere.includes(name))
    if (refused !== undefined) {
      const vars = { name: path.slice(0, 80), operator: refused }
      throw apiError(req, { key: 'request.unfitOperator', status: 400, vars })
    }
  }
}

/** Within a text with its formatting every operator is a guess at how it is stored; only whether it is there is none. */
const guesses: readonly string[] = validOperators.filter((name) => name !== 'exists')

function refusedFor({
  fields,
  path,
  req,
}: {
  fields: readonly FlattenedField[]
  path: string
  req: PayloadRequest
}): readonly string[] {
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
  /** Below what is stored as one piece. */
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
  // A version is asked by the fields of its document.
  return name === 'version' && rest.length > 0 ? find({ fields, req, segments: rest }) : text
}

const toFound = (field: FlattenedField): Found => ({
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
