import type { CollectionBeforeOperationHook, FlattenedField, PayloadRequest } from 'payload'

import type { Condition } from './conditionsOf.ts'

import { isStaff } from '../staff/access.ts'
import { apiError } from '../values/apiError.ts'
import { conditionsOf } from './conditionsOf.ts'

/**
 * Refuses filters of anonymous callers that reach into related documents: a filter on `speeches.title` would reveal the
 * title of an unreleased speech letter by letter, and one on `speeches[exists]` that there is one. A relation may be
 * filtered by the id of its document alone. Versions are never searched for anonymous callers, whatever status they
 * have.
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
  // Versions belong to the newsroom: the status of a version does not say what was released.
  return 'draft' in asked ? { ...args, draft: false } : args
}

function asksBeyond({ operators, path }: Condition, fields: readonly FlattenedField[]): boolean {
  const found = follow(fields, path)
  return found === 'beyond' || (found === 'relation' && operators.some((name) => !named.has(name)))
}

const named: ReadonlySet<string> = new Set(['equals', 'in'])

type Found = 'beyond' | 'own' | 'relation'

/** Resolves a path of a filter: a field of the document itself, a relation, or something beyond a relation. */
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
