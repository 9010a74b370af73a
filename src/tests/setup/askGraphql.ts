import type { Payload } from 'payload'

import { GRAPHQL_POST } from '@payloadcms/next/routes'

import type { Answer } from './askPayload.ts'

/** Asks the GraphQL API as a client would, without a web server in between. */
export async function askGraphql(
  payload: Payload,
  { text: query, token }: { readonly text: string; readonly token?: string | undefined },
): Promise<Answer> {
  const request = new Request('http://localhost:3000/api/graphql', {
    body: JSON.stringify({ query }),
    headers: {
      'Accept-Language': 'zh',
      'Content-Type': 'application/json',
      ...(token !== undefined && { Authorization: `JWT ${token}` }),
    },
    method: 'POST',
  })
  const response = await GRAPHQL_POST(Promise.resolve(payload.config))(request)
  const text = await response.text()
  return { body: JSON.parse(text) as unknown, status: response.status, text }
}
