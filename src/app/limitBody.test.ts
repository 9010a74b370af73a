import { describe, expect, it } from 'vitest'

import { limitBody } from './limitBody.ts'

const echo = async (request: Request) => new Response(await request.text())

const handler = (kind: 'graphql' | 'rest', isStaff = false) =>
  limitBody({
    handle: echo,
    isSignedIn: () => Promise.resolve(isStaff),
    isTooDeep: (value) => JSON.stringify(value).includes('[[['),
    kind,
    language: 'en',
  })

/** Comes in pieces, and says nothing of its size. */
const inPieces = (size: number) =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      for (let sent = 0; sent < size; sent += 10_000)
        controller.enqueue(new Uint8Array(10_000).fill(49))
      controller.close()
    },
  })

const ask = (body: BodyInit, headers: Record<string, string> = {}) =>
  new Request('http://localhost/api/reports', {
    body,
    headers: {
      'Content-Type': 'application/json',
      ...(typeof body === 'string' && { 'Content-Length': String(Buffer.byteLength(body)) }),
      ...headers,
    },
    method: 'POST',
    ...{ duplex: 'half' },
  })

type Sent = {
  readonly body: string
  readonly headers: Record<string, string>
  readonly kind: 'graphql' | 'rest'
  readonly status: number
}

const form = { 'Content-Type': 'multipart/form-data; boundary=x' }

describe('a body', () => {
  it('of an ordinary size arrives as it was sent', async () => {
    const answer = await handler('rest')(ask('{"headline":"渡口"}'))
    expect([answer.status, await answer.text()]).toEqual([200, '{"headline":"渡口"}'])
  })

  it.each([
    ['rest', 60_000, false, 200],
    ['rest', 70_000, false, 413],
    ['rest', 70_000, true, 200],
    ['rest', 2_000_001, true, 413],
    ['graphql', 30_000, false, 200],
    ['graphql', 33_000, false, 413],
    ['graphql', 33_000, true, 200],
  ] as const)('of %s, %i bytes, of somebody signed in: %s – %i', async (kind, size, is, status) => {
    for (const body of ['1'.repeat(size), inPieces(size)]) {
      const answer = await handler(kind, is)(ask(body))
      expect(answer.status).toBe(status)
    }
  })

  it('too large is refused in words', async () => {
    const answer = await handler('rest')(ask('1'.repeat(70_000)))
    expect([answer.status, await answer.text()]).toEqual([
      413,
      expect.stringContaining('at most 64000 bytes'),
    ])
  })

  it.each([
    ['/api/newsroom/mailroom', {}, 200],
    ['/api/newsroom/mailroom/', form, 200],
    ['/api/newsroom/mailroom', { 'X-HTTP-Method-Override': 'GET' }, 413],
    ['/api/newsroom/mailrooms', {}, 413],
    ['/api/reports?path=/newsroom/mailroom', {}, 413],
  ])(
    'for the mailroom goes on as it comes, for its key is asked first: %s',
    async (path, headers, status) => {
      const asked = ask('1'.repeat(70_000), { 'Content-Type': 'text/plain', ...headers })
      const request = new Request(`http://localhost${path}`, asked)
      expect((await handler('rest')(request)).status).toBe(status)
    },
  )

  it.each([
    [true, 200],
    [false, 413],
  ])('that carries a file is of somebody signed in: %s – %i', async (isStaff, status) => {
    const answer = await handler('rest', isStaff)(ask('x'.repeat(2_000_001), form))
    expect(answer.status).toBe(status)
  })

  it.each<Sent>([
    { body: '{"a":', headers: {}, kind: 'rest', status: 400 },
    { body: '{"a":', headers: { 'Content-Type': 'text/plain' }, kind: 'rest', status: 200 },
    {
      body: '{"a":',
      headers: { 'Content-Type': 'Application/JSON; x' },
      kind: 'rest',
      status: 400,
    },
    { body: '', headers: {}, kind: 'rest', status: 200 },
    { body: '', headers: { 'X-HTTP-Method-Override': 'GET' }, kind: 'rest', status: 400 },
    { body: '', headers: { 'X-Payload-HTTP-Method-Override': 'GET' }, kind: 'rest', status: 400 },
    { body: '{"query"', headers: {}, kind: 'graphql', status: 400 },
    { body: '{"a":[[[]]]}', headers: {}, kind: 'rest', status: 400 },
    { body: '{"variables":[[[]]]}', headers: {}, kind: 'graphql', status: 400 },
    { body: 'query', headers: { 'Content-Type': 'text/plain' }, kind: 'graphql', status: 415 },
    { body: '--x--', headers: form, kind: 'graphql', status: 415 },
  ])('$kind, $headers: $body – $status', async ({ body, headers, kind, status }) => {
    const answer = await handler(kind)(ask(body, headers))
    expect(answer.status).toBe(status)
  })

  it.each([
    'multipart/form-data',
    'multipart/form-data;',
    'multipart/form-data; boundary=',
    'multipart/form-data; boundary=;',
    'multipart/form-data;  boundary=x',
    'Multipart/Form-Data',
    'multipart/related; boundary=x',
    'multipart/mixed; boundary=x',
    'application/json, multipart/form-data',
    `multipart/form-data; boundary=${'x'.repeat(300)}`,
  ])('of parts that nobody could take apart is refused: %s', async (type) => {
    for (const is of [true, false])
      for (const body of ['x', '--x--', '']) {
        const answer = await handler('rest', is)(ask(body, { 'Content-Type': type }))
        expect(answer.status).toBe(415)
      }
  })

  it.each([
    'multipart/form-data; boundary=----WebKitFormBoundaryAbc123',
    'multipart/form-data;boundary="a=b"',
    'multipart/form-data; charset=utf-8; boundary=x',
  ])('of parts as browsers and tools send it goes on: %s', async (type) => {
    const answer = await handler('rest')(ask('--x--', { 'Content-Type': type }))
    expect(answer.status).toBe(200)
  })
})
