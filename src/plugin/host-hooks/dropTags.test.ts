import { createServer } from 'node:http'
import { json } from 'node:stream/consumers'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { dropTags } from './dropTags.ts'

const zone = '0123456789abcdef'

/** Answers as the published documentation of both services has it. */
describe('the purge of a CDN', () => {
  const asked: { readonly body: unknown; readonly url: string }[] = []
  const server = createServer((request, response) => {
    void json(request).then((body) => {
      asked.push({ body, url: request.url ?? '' })
      const isCloudflare = request.url === `/zones/${zone}/purge_cache`
      const isAllowed = isCloudflare
        ? request.headers.authorization === 'Bearer right'
        : request.headers['fastly-key'] === 'right'
      const said = isCloudflare
        ? {
            errors: isAllowed ? [] : [{ code: 10000, message: 'Authentication error' }],
            success: isAllowed,
          }
        : isAllowed
          ? { lists: '108-1391560174-974124' }
          : { msg: 'Provided credentials are missing or invalid' }
      response.writeHead(isAllowed || isCloudflare ? 200 : 401).end(JSON.stringify(said))
    })
  })
  let api = ''
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    api = `http://127.0.0.1:${typeof address === 'object' ? (address?.port ?? 0) : 0}`
  })
  beforeEach(() => {
    asked.length = 0
  })
  afterAll(() => {
    server.close()
    server.closeAllConnections()
  })

  const purge = (service: 'cloudflare' | 'fastly', token: string) =>
    dropTags({ id: zone, api, service, token }, ['lists'], 1)

  it('is asked for twice, by what each service calls tags', async () => {
    await purge('cloudflare', 'right')
    await purge('fastly', 'right')
    const cloudflare = { body: { tags: ['lists'] }, url: `/zones/${zone}/purge_cache` }
    const fastly = { body: { surrogate_keys: ['lists'] }, url: `/service/${zone}/purge` }
    expect(asked).toEqual([cloudflare, cloudflare, fastly, fastly])
  })

  it.each([
    ['cloudflare', 'Authentication error'],
    ['fastly', 'Provided credentials'],
  ] as const)('fails where %s refuses, so that the outbox tries again', async (service, words) => {
    await expect(purge(service, 'wrong')).rejects.toThrow(words)
    expect(asked).toHaveLength(1)
  })
})
