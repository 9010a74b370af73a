import type {
  AfterErrorHook,
  APIError,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'

import type { Message } from '../translations/words.ts'

import { say } from '../translations/words.ts'
import { readRecord } from './readRecord.ts'
import { refusal } from './refusal.ts'
import { refuseUnfitOperators } from './refuseUnfitOperators.ts'
import { sqlStateOf } from './sqlStateOf.ts'

/** What one request of the API may ask for. Larger numbers are cut to these. */
const requestLimits = { conditions: 50, depth: 2, limit: 100 } as const

/**
 * Cuts `limit` and `depth` to what one request may ask for, and refuses what is no number at all: Payload reads
 * `limit=abc`, `limit=-1` and `limit=0` as "every row there is".
 *
 * @throws {APIError} 400, naming the parameter
 */
export const refuseMalformed: CollectionBeforeOperationHook = ({
  args,
  collection: { flattenedFields: fields },
  operation,
  req,
}) => {
  if (req.payloadAPI === 'local') return args
  const asked: Record<string, unknown> = { ...args }
  if (writing.has(operation)) refuseNoData(req, asked.data)
  if (!isPopulating(asked)) {
    refuseLongFilter(req, asked.where)
    refuseUnfitOperators({ fields, req, where: asked.where })
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
  // 0 means "all" to Payload, and leaving out pages means "all" as well: both get the most there is.
  if (limit === 0) return { limit: requestLimits.limit }
  if (limit !== undefined) return { limit: Math.min(limit, requestLimits.limit) }
  const isUnbounded = asked.pagination === false && !isPopulating(asked)
  return isUnbounded ? { limit: requestLimits.limit } : {}
}

function refuseNoData(req: PayloadRequest, data: unknown) {
  if (typeof data !== 'object' || data === null)
    throw refusal(req, { key: 'request.malformed', status: 400 })
}

const writing: ReadonlySet<string> = new Set(['create', 'update'])

/** Operations that answer with a list; `findVersions` and `readDistinct` are missing from Payload's types. */
const reading: ReadonlySet<string> = new Set(['findVersions', 'read', 'readDistinct'])

/** Payload's own look-up of relations: it names the ids it wants, so it is bounded already. */
const isPopulating = (asked: Record<string, unknown>): boolean => asked.currentDepth !== undefined

function readInteger(
  req: PayloadRequest,
  { least, name, value }: { least: number; name: string; value: unknown },
): number | undefined {
  if (value === undefined || value === null || value === '') return undefined
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= least) return value
  throw refusal(req, {
    key: 'request.badInteger',
    status: 400,
    vars: { name, value: JSON.stringify(value).slice(0, 40) },
  })
}

function refuseLongFilter(req: PayloadRequest, where: unknown) {
  if (countConditions(where) > requestLimits.conditions) {
    throw refusal(req, {
      key: 'request.tooManyConditions',
      status: 400,
      vars: { limit: String(requestLimits.conditions) },
    })
  }
}

/** Conditions of a filter; a list of values is one. Walks without recursion: the filter is a stranger's. */
function countConditions(where: unknown): number {
  const waiting: unknown[] = [where]
  let count = 0
  while (waiting.length > 0 && count <= requestLimits.conditions) {
    const next = waiting.pop()
    if (typeof next !== 'object' || next === null) continue
    for (const inside of valuesOf(next)) {
      if (typeof inside === 'object' && inside !== null) waiting.push(inside)
      else count += 1
    }
  }
  return count
}

/** What stands in a filter, a list of plain values as one value. */
function valuesOf(filter: object): readonly unknown[] {
  const values: unknown[] = Object.values(filter)
  const isList = Array.isArray(filter) && values.every((value) => typeof value !== 'object')
  return isList ? values.slice(0, 1) : values
}

/** SQLSTATE of what the database may say to bad input, and the answer it deserves. */
const answers: readonly {
  readonly code: RegExp
  readonly key: Message['key']
  readonly status: number
}[] = [
  { code: /^NR00[16]$/u, key: 'release.notDirectly', status: 403 },
  { code: /^22/u, key: 'request.badValue', status: 400 },
  {
    code: /^(08\w{3}|57014|57P0[1-3]|55P03|40001|40P01|53300)$/u,
    key: 'request.busy',
    status: 503,
  },
]

/**
 * Gives what the database says to bad input its true status, so that a 500 stays an alarm: malformed ids, NUL
 * characters and numbers out of range are 400, an overtaxed server is 503.
 */
export const nameTheFault: AfterErrorHook = (asked) => {
  const { error, graphqlResult, req } = asked
  const code = sqlStateOf(error)
  if (isMalformed(error))
    return {
      response: { errors: [{ message: say(req, { key: 'request.malformed' }) }] },
      status: 400,
    }
  const answer = code === undefined ? undefined : answers.find((each) => each.code.test(code))
  if (!answer) return graphqlResult ? undefined : sayWhole(asked)
  const message = say(req, { key: answer.key })
  if (graphqlResult) {
    return {
      graphqlResult: {
        ...graphqlResult,
        extensions: { name: 'APIError', statusCode: answer.status },
        message,
      },
    }
  }
  return { response: { errors: [{ message }] }, status: answer.status }
}

/**
 * The words of a refusal, and what goes with them, where Payload's answer leaves them out: a production build takes the
 * names of classes away and may hold a class twice, and what it does not know Payload calls an "unknown error".
 */
function sayWhole({ error, result }: Parameters<AfterErrorHook>[0]): ReturnType<AfterErrorHook> {
  if (!isRefusal(error)) return undefined
  const { data, message, name, status } = error
  const errors: readonly unknown[] = result?.errors ?? []
  const said = readRecord(errors[0])
  if (said.message === message && (!data || 'data' in said)) return undefined
  return {
    response: { errors: [{ message, name: name || 'APIError', ...(data && { data }) }] },
    status,
  }
}

/** By its looks: `instanceof` does not know the class of another part of the build. */
const isRefusal = (error: Error): error is APIError =>
  'isPublic' in error && error.isPublic === true && 'status' in error && 'data' in error

/** Payload parses some parameters and all forms itself, and lets what it cannot read rise as a fault of its own. */
const isMalformed = (error: Error): boolean =>
  (error instanceof SyntaxError && error.message.includes('JSON')) ||
  /^(Malformed (part header|content type)|Unexpected end of (form|multipart data)|Multipart: Boundary)/u.test(
    error.message,
  )
