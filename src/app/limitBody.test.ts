import { describe, expect, it } from 'vitest'

import { graphqlLimit, limitBody } from './limitBody.ts'

const echo = async (request: Request) => new Response(await request.text())

/** Comes in pieces, and says nothing of its size. */
const inPieces = (size: number) =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      for (let sent = 0; sent < size; sent += 100_000)
        controller.enqueue(new Uint8Array(100_000).fill(120))
      controller.close()
    },
  })

const ask = (body: BodyInit, headers: Record<string, string> = {}) =>
  new Request('http://localhost/api/reports', {
    body,
    headers,
    method: 'POST',
    ...{ duplex: 'half' },
  })

describe('a body', () => {
  it('of an ordinary size arrives as it was sent', async () => {
    const answer = await limitBody(echo)(ask('{"headline":"渡口"}'))
    expect([answer.status, await answer.text()]).toEqual([200, '{"headline":"渡口"}'])
  })

  it.each([
    { body: 'x'.repeat(2_000_001), name: 'that says how large it is' },
    { body: inPieces(3_000_000), name: 'that does not' },
  ])('too large, $name, is refused in words', async ({ body }) => {
    const answer = await limitBody(echo)(ask(body))
    expect([answer.status, await answer.text()]).toEqual([413, expect.stringContaining('上限')])
  })

  it('that carries a file is left to the limits of files', async () => {
    const headers = { 'Content-Type': 'multipart/form-data; boundary=x' }
    const answer = await limitBody(echo)(ask('x'.repeat(2_000_001), headers))
    expect(answer.status).toBe(200)
  })

  it.each([
    [{}, 413],
    [{ Authorization: 'JWT x' }, 200],
  ] as const)('of a long GraphQL document with %o: %i', async (headers, status) => {
    const answer = await limitBody(echo, graphqlLimit)(ask('x'.repeat(40_000), { ...headers }))
    expect(answer.status).toBe(status)
  })
})
