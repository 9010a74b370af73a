import type { Payload } from 'payload'

import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { handleEndpoints } from 'payload'
import { z } from 'zod'

/** What the API answered. */
export type Answer = {
  readonly body: unknown
  readonly headers: Headers
  readonly status: number
  /** All that it said, for a search of what it should not have. */
  readonly text: string
}

export type Question = {
  readonly body?: BodyInit | Record<string, unknown>
  readonly headers?: Readonly<Record<string, string>>
  readonly method?: 'DELETE' | 'GET' | 'PATCH' | 'POST' | 'PUT'
  /** Below `/api`, with its query. */
  readonly path: string
  /** Of `signIn`; nobody without one. */
  readonly token?: string | undefined
}

/** Asks the REST API as a browser would, without a web server in between. */
export async function askPayload(payload: Payload, question: Question): Promise<Answer> {
  const { body, headers, method = 'GET', path, token } = question
  const isJson = body !== undefined && Object.getPrototypeOf(body) === Object.prototype
  const request = new Request(`http://localhost:3000/api${path}`, {
    headers: {
      'Accept-Language': 'zh',
      ...(token !== undefined && { Authorization: `JWT ${token}` }),
      ...(isJson && { 'Content-Type': 'application/json' }),
      ...headers,
    },
    method,
    ...(body !== undefined && { body: isJson ? JSON.stringify(body) : (body as BodyInit) }),
  })
  const response = await handleEndpoints({ config: Promise.resolve(payload.config), request })
  const text = await response.text()
  return { body: readJson(text), headers: response.headers, status: response.status, text }
}

/** Asks the GraphQL API the same way. */
export async function askGraphql(
  payload: Payload,
  question: {
    readonly headers?: Readonly<Record<string, string>>
    readonly text: string
    readonly token?: string | undefined
    readonly variables?: Readonly<Record<string, unknown>>
  },
): Promise<Answer> {
  const { headers, text: query, token, variables } = question
  const request = new Request('http://localhost:3000/api/graphql', {
    body: JSON.stringify({ query, ...(variables && { variables }) }),
    headers: {
      'Accept-Language': 'zh',
      'Content-Type': 'application/json',
      ...(token !== undefined && { Authorization: `JWT ${token}` }),
      ...headers,
    },
    method: 'POST',
  })
  const response = await GRAPHQL_POST(Promise.resolve(payload.config))(request)
  const text = await response.text()
  return { body: readJson(text), headers: response.headers, status: response.status, text }
}

/** Signs in with the account that `accountOf` made for a role. */
export async function signIn(payload: Payload, role: string): Promise<string> {
  const { token } = await payload.login({
    collection: 'users',
    data: { email: `${role.toLowerCase()}@test.example`, password: `口令-${role}` },
  })
  if (!token) throw new Error(`no token for ${role}`)
  return token
}

const withBase = z.object({ baseVersion: z.string() })
const withDocument = z.object({ doc: z.object({ id: z.string() }) })

/** The version that an answer shows, which a save names as its base. */
export const baseVersionIn = ({ body }: Answer): string => withBase.parse(body).baseVersion

/** The id of the document that a request created. */
export const createdIn = ({ body }: Answer): string => withDocument.parse(body).doc.id

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
