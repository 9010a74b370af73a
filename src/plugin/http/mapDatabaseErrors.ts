import type { AfterErrorHook, APIError } from 'payload'

import type { Message } from '../translations/messages.ts'

import { isDatabaseAway } from '../database/isDatabaseAway.ts'
import { sqlState } from '../database/sqlState.ts'
import { translate } from '../translations/messages.ts'
import { toObject } from '../values/toObject.ts'

/** SQLSTATE of what the database may say to bad input, and the answer it deserves. */
const answers: readonly {
  readonly code: RegExp
  readonly key: Message['key']
  readonly status: number
}[] = [
  { code: /^NR00[16]$/u, key: 'release.notDirectly', status: 403 },
  { code: /^22/u, key: 'request.badValue', status: 400 },
  { code: /^23503$/u, key: 'request.goneMeanwhile', status: 400 },
  {
    code: /^(08\w{3}|57014|57P0[1-5]|55P03|40001|40P01|53[234]00)$/u,
    key: 'request.busy',
    status: 503,
  },
  // 53100: the disk is full. 25006: it was, and the database is for reading until there is room.
  { code: /^(25006|53100)$/u, key: 'request.diskFull', status: 503 },
]

/**
 * Gives what the database says to bad input its true status, so that a 500 stays an alarm: malformed ids, NUL
 * characters, numbers out of range and documents that are gone are 400, an overtaxed server is 503.
 */
export const mapDatabaseErrors: AfterErrorHook = (asked) => {
  const { error, graphqlResult, req } = asked
  const code = sqlState(error)
  if (isMalformed(error))
    return {
      response: { errors: [{ message: translate(req, { key: 'request.malformed' }) }] },
      status: 400,
    }
  const answer = answers.find((each) => each.code.test(code ?? '')) ?? unwellOf(error)
  if (!answer) return graphqlResult ? undefined : sayWhole(asked)
  const message = translate(req, { key: answer.key })
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

/** What is no answer of the database, and passes as well: it is not there, or a file found no room. */
function unwellOf(error: Error): (typeof answers)[number] | undefined {
  const isFull = 'code' in error && error.code === 'ENOSPC'
  const key = isFull ? 'request.diskFull' : 'request.busy'
  return isFull || isDatabaseAway(error) ? answers.find((each) => each.key === key) : undefined
}

/**
 * The words of a refusal, and what goes with them, where Payload's answer leaves them out: a production build takes the
 * names of classes away and may hold a class twice, and what it does not know Payload calls an "unknown error".
 */
function sayWhole({ error, result }: Parameters<AfterErrorHook>[0]): ReturnType<AfterErrorHook> {
  if (!isRefusal(error)) return undefined
  const { data, message, name, status } = error
  const errors: readonly unknown[] = result?.errors ?? []
  const said = toObject(errors[0])
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
