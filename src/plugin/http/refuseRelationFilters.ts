import type { CollectionBeforeOperationHook, FlattenedField, PayloadRequest } from 'payload'

import type { Condition } from './conditionsOf.ts'

import { isStaff } from '../staff/access.ts'
import { apiError } from '../values/apiError.ts'
import { conditionsOf } from './conditionsOf.ts'

/**
 * Keeps the public from asking about documents that it may not read by way of those it may: a filter on
 * `speeches.title` would answer letter by letter what an unreleased speech is called, and one on `speeches[exists]`
 * that there is one. A relation may be asked for by the id of its document, and for nothing else. No version is looked
 * into either, whatever it says of itself.
 *
 * @throws {APIError} 400, naming the field
 */
export const refuseRelationFilters: CollectionBeforeOperationHook = ({ args, collection, req }) => {
  if (req.payloadAPI === 'local' || isStaff(req)) return args
  const asked: Record<string, unknown> = { ...args }
  for (const condition of conditionsOf(asked.where))
    if (asksBeyond(condition, collection.flattenedFields)) throw beyond(req, condition.path)
  for (const path of [asked.sort].flat()) {
    if (typeof path === 'string' && follow(collection.flattenedFields, path) !== 'own')
      throw beyond(req, path)
  }
  // Versions are the newsroom's own: what one calls itself is not what was released.
  return 'draft' in asked ? { ...args, draft: false } : args
}

function asksBeyond({ operators, path }: Condition, fields: readonly FlattenedField[]): boolean {
  const found = follow(fields, path)
  return found === 'beyond' || (found === 'relation' && operators.some((name) => !named.has(name)))
}

const named: ReadonlySet<string> = new Set(['equals', 'in'])

type Found = 'beyond' | 'own' | 'relation'

/** Where a path of a filter leads: a field of the document itself, a relation of it, or what lies beyond one. */
function follow(fields: readonly FlattenedField[], path: string): Found {
  const segments = path.replace(/^-/u, '').replaceAll('__', '.').split('.')
  let among = fields
  for (const [index, name] of segments.entries()) {
    const field = among.find((each) => each.name === name)
    if (!field) return 'own'
    if (field.type === 'relationship' || field.type === 'upload')
      return segments.length === index + 1 ? 'relation' : 'beyond'
    if (!('flattenedFields' in field)) return 'own'
    among = field.flattenedFields
  }
  return 'own'
}

const beyond = (req: PayloadRequest, path: string) =>
  apiError(req, { key: 'request.filterBeyond', status: 400, vars: { name: path.slice(0, 80) } })
