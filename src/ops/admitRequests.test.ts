import type { IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

import { once } from 'node:events'
import { createServer, request, Server } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { admitRequests } from './admitRequests.ts'

// eslint-disable-next-line @typescript-eslint/unbound-method -- put back, never called here
const emit = Server.prototype.emit
const server = createServer((asked, response) => response.end(asked.url))

beforeAll(async () => {
  admitRequests('en')
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
})

afterAll(() => {
  Server.prototype.emit = emit
  server.close()
})

async function ask(method: string, path: string, headers: Record<string, string> = {}) {
  const { port } = server.address() as AddressInfo
  const asked = request({ headers, host: '127.0.0.1', method, path, port })
  asked.end()
  const [response] = (await once(asked, 'response')) as [IncomingMessage]
  let text = ''
  for await (const chunk of response) text += String(chunk)
  return { allow: response.headers.allow, status: response.statusCode, text }
}

const action = { 'Content-Type': 'text/plain;charset=UTF-8', 'Next-Action': 'x' }
const form = { 'Content-Type': 'application/x-www-form-urlencoded' }
const multipart = { 'Content-Type': 'multipart/form-data; boundary=x' }

describe('a request', () => {
  it.each(['/admin', '/api/reports', '/', '/_error'])('by TRACE is refused: %s', async (path) => {
    const { status } = await ask('TRACE', path)
    expect(status).toBe(405)
  })

  it.each([
    '/',
    '/_not-found',
    '/_error',
    '/_app',
    '/_document',
    '/_global-error',
    '/_next/image',
    '/_next/data/x',
    '/reports/x',
    '/500',
    '/adminx',
    '/api/../_error',
    '/admin/%2e%2e/_error',
  ])('to write where there is nothing to write is refused: %s', async (path) => {
    for (const headers of [action, form, multipart, {}])
      for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'])
        expect(await ask(method, path, headers)).toMatchObject({
          allow: 'GET, HEAD, OPTIONS',
          status: 405,
        })
  })

  it.each([
    ['POST', '/api/users/login', multipart],
    ['PATCH', '/api/reports/x', {}],
    ['POST', '/admin', action],
    ['POST', '/preview/outside/x', form],
    ['GET', '/', action],
    ['OPTIONS', '/api/reports', {}],
  ])('that may be meant goes on: %s %s', async (method, path, headers) => {
    expect(await ask(method, path, headers)).toMatchObject({ status: 200, text: path })
  })

  it.each(['/', '/reports/x', '/media/x.webp'])(
    'for what may be done with a page is answered: %s',
    async (path) => {
      expect(await ask('OPTIONS', path)).toEqual({
        allow: 'GET, HEAD, OPTIONS',
        status: 204,
        text: '',
      })
    },
  )

  it.each([
    [{}, 'This address takes no request of this kind.'],
    [{ 'Accept-Language': 'zh-CN' }, '这个地址不收这种请求。'],
  ])('is refused in one language: %o', async (headers, said) => {
    expect(await ask('PUT', '/', headers)).toMatchObject({ text: `${said}\n` })
  })

  it.each([action, multipart, {}])('to a form is one of that form: %o', async (headers) => {
    const { status } = await ask('POST', '/preview/outside/x', headers)
    expect(status).toBe(405)
  })

  it.each(['/500', '/500/', '/%35%30%30', '/500?a=b'])(
    'for the page of a failure finds none: %s',
    async (path) => {
      expect(await ask('GET', path)).toMatchObject({ status: 200, text: '/404' })
    },
  )
})
