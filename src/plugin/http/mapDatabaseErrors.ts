import type { AfterErrorHook, APIError } from 'payload'

import type { Message } from '../translations/messages.ts'

import { isDatabaseAway } from '../database/isDatabaseAway.ts'
import { sqlState } from '../database/sqlState.ts'
import { translate } from '../translations/messages.ts'
import { toObject } from '../values/toObject.ts'

/** Responses to database errors that bad input causes, by SQLSTATE. */
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
  // 53100: the disk is full. 25006: the database is read-only until there is room.
  { code: /^(25006|53100)$/u, key: 'request.diskFull', status: 503 },
]

/**
 * Gives database errors that bad input causes their true status, so that a 500 stays an alarm: malformed ids, NUL
 * characters, numbers out of range and missing documents are 400, an overloaded server is 503.
 */
export const mapDatabaseErrors: AfterErrorHook = (asked) => {
  const { error, graphqlResult, req } = asked
  const code = sqlState(error)
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

/** Response to faults that pass and are no SQL errors: the database is away, or a file found no room. */
function unwellOf(error: Error): (typeof answers)[number] | undefined {
  const isFull = 'code' in error && error.code === 'ENOSPC'
  const key = isFull ? 'request.diskFull' : 'request.busy'
  return isFull || isDatabaseAway(error) ? answers.find((each) => each.key === key) : undefined
}

/**
 * Restores the message and data of a refusal where Payload's answer leaves them out: a production build minifies class
 * names and may hold a class twice, and Payload calls what it does not recognise an "unknown error".
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

/** Recognises an APIError by its shape: `instanceof` does not know the class of another part of the build. */
const isRefusal = (error: Error): error is APIError =>
  'isPublic' in error && error.isPublic === true && 'status' in error && 'data' in error
