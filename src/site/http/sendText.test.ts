import type { Server } from 'node:http'

import { createServer } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { sendText } from './sendText.ts'

describe('sendText', () => {
  let server: Server
  let url = ''

  beforeAll(async () => {
    server = createServer((request, response) => {
      sendText({ request, response, text: '<rss/>', type: 'application/rss+xml' })
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    url = typeof address === 'object' && address ? `http://127.0.0.1:${address.port}` : ''
  })
  afterAll(() => server.close())

  it('answers 304 to whoever has the text, by one tag, by several and by a weak one', async () => {
    const etag = (await fetch(url)).headers.get('ETag') ?? ''
    const statuses = await Promise.all(
      [etag, `W/${etag}`, `"other", ${etag}`, '"other"'].map(
        async (tag) => (await fetch(url, { headers: { 'If-None-Match': tag } })).status,
      ),
    )
    expect(statuses).toEqual([304, 304, 304, 200])
  })
})
