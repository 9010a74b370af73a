import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import type { Condition } from './conditionsOf.ts'

import { apiError } from '../values/apiError.ts'
import { showValue } from '../values/showValue.ts'
import { conditionsOf } from './conditionsOf.ts'
import { refuseCostlyQuery } from './refuseCostlyQuery.ts'
import { refuseUnfitValues } from './refuseUnfitValues.ts'
import { refuseUnsupportedOperators } from './refuseUnsupportedOperators.ts'

/** Limits of one API request; larger numbers are cut to these. */
const requestLimits = { conditions: 50, depth: 2, limit: 100 } as const

/**
 * Cuts `limit` and `depth` to their maximum, and refuses what is no number: Payload reads `limit=abc`, `limit=-1` and
 * `limit=0` as "every row".
 *
 * @throws {APIError} 400, naming the parameter
 */
export const clampQuery: CollectionBeforeOperationHook = ({
  args,
  collection: { flattenedFields: fields },
  operation,
  req,
}) => {
  if (req.payloadAPI === 'local') return args
  const asked: Record<string, unknown> = { ...args }
  if (writing.has(operation)) refuseNoData(req, asked.data)
  if (!isPopulating(asked)) {
    const conditions = conditionsOf(asked.where)
    refuseCostlyQuery({ asked, conditions, req })
    refuseLongFilter(req, conditions)
    refuseUnsupportedOperators({ conditions, fields, req })
    refuseUnfitValues({ conditions, fields, req })
  }
  const listing = reading.has(operation) ? boundList(req, asked) : {}
  return { ...args, ...boundDepth(req, asked), ...listing }
}

function boundDepth(req: PayloadRequest, asked: Record<string, unknown>) {
  const depth = readInteger(req, { least: 0, name: 'depth', value: asked.depth })
  return depth === undefined ? {} : { depth: Math.min(depth, requestLimits.depth) }
}

function boundList(req: PayloadRequest, asked: Record<string, unknown>) {
  readInteger(req, { least: 1, name: 'page', value: asked.page })
  const limit = readInteger(req, { least: 0, name: 'limit', value: asked.limit })
  // Payload reads 0, and no pagination, as "all": both get the maximum.
  if (limit === 0) return { limit: requestLimits.limit }
  if (limit !== undefined) return { limit: Math.min(limit, requestLimits.limit) }
  const isUnbounded = asked.pagination === false && !isPopulating(asked)
  return isUnbounded ? { limit: requestLimits.limit } : {}
}

function refuseNoData(req: PayloadRequest, data: unknown) {
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    throw apiError(req, { key: 'request.malformed', status: 400 })
}

const writing: ReadonlySet<string> = new Set(['create', 'update'])

/** Operations that answer with a list; `findVersions` and `readDistinct` are missing from Payload's types. */
const reading: ReadonlySet<string> = new Set(['findVersions', 'read', 'readDistinct'])

/** Whether Payload is populating relations: it names the ids it wants, so the query is bounded already. */
const isPopulating = (asked: Record<string, unknown>): boolean => asked.currentDepth !== undefined

function readInteger(
  req: PayloadRequest,
  { least, name, value }: { least: number; name: string; value: unknown },
): number | undefined {
  if (value === undefined || value === null || value === '') return undefined
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= least) return value
  throw apiError(req, {
    key: 'request.badInteger',
    status: 400,
    vars: { name, value: showValue(value) },
  })
}

function refuseLongFilter(req: PayloadRequest, conditions: readonly Condition[]) {
  const count = conditions.reduce((sum, { operators }) => sum + Math.max(operators.length, 1), 0)
  if (count <= requestLimits.conditions) return
  const vars = { limit: String(requestLimits.conditions) }
  throw apiError(req, { key: 'request.tooManyConditions', status: 400, vars })
}
