import type { Server } from 'node:http'

import { createServer } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { sendOrKeep } from './pageCache.ts'

describe('a page that was drawn before', () => {
  let server: Server
  let url: string
  let drawn = 0
  let tag = ''

  beforeAll(async () => {
    server = createServer((request, response) => {
      const { pathname: place, searchParams } = new URL(request.url ?? '/', 'http://site')
      const exchange = {
        place,
        props: encodeURIComponent(searchParams.get('props') ?? ''),
        request,
        response,
      }
      sendOrKeep(exchange)
      if (response.writableEnded) return
      drawn += 1
      response.statusCode = Number(searchParams.get('status') ?? 200)
      response.setHeader('Content-Security-Policy', `style-src 'sha256-${exchange.props}'`)
      response.end(`<p>${decodeURIComponent(exchange.props)}</p>`)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    url = typeof address === 'object' && address ? `http://127.0.0.1:${address.port}` : ''
  })
  afterAll(() => server.close())

  const ask = async (asked: string, init: RequestInit = {}) => {
    const before = drawn
    const answer = await fetch(url + asked, init)
    tag = answer.headers.get('ETag') ?? ''
    return { body: await answer.text(), drawn: drawn - before, status: answer.status }
  }

  it('is sent again for the same props, and for no others', async () => {
    expect(await ask('/a?props=闭幕')).toEqual({ body: '<p>闭幕</p>', drawn: 1, status: 200 })
    expect(await ask('/a?props=闭幕')).toEqual({ body: '<p>闭幕</p>', drawn: 0, status: 200 })
    expect(await ask('/b?props=闭幕')).toMatchObject({ drawn: 1 })
    expect(await ask('/a?props=更正')).toEqual({ body: '<p>更正</p>', drawn: 1, status: 200 })
    expect(await ask('/a?props=闭幕')).toMatchObject({ body: '<p>闭幕</p>', drawn: 1 })
  })

  it('lets in the style that stands in it, each time', async () => {
    for (const path of ['/f?props=f', '/f?props=f', '/g?props=g']) {
      const { headers } = await fetch(url + path)
      expect(headers.get('content-security-policy')).toBe(`style-src 'sha256-${path.at(-1)}'`)
    }
  })

  it('is not sent to who has it', async () => {
    await ask('/c?props=c')
    const headers = { 'If-None-Match': tag }
    expect(await ask('/c?props=c', { headers })).toEqual({ body: '', drawn: 0, status: 304 })
    expect(await ask('/c?props=d', { headers })).toMatchObject({ drawn: 1, status: 200 })
    expect(tag).not.toBe(headers['If-None-Match'])
    // Drawn anew, and the same to the letter.
    expect(await ask('/f?props=c', { headers })).toEqual({ body: '', drawn: 1, status: 304 })
  })

  it('is not made of an absence', async () => {
    await ask('/d?props=d&status=404')
    expect(await ask('/d?props=d&status=404')).toMatchObject({ drawn: 1 })
    expect(tag).toBe('')
  })

  it('has one name for GET and HEAD, whichever comes first', async () => {
    const head = { method: 'HEAD' }
    expect(await ask('/h?props=h', head)).toEqual({ body: '', drawn: 1, status: 200 })
    const named = tag
    expect(named).not.toBe('')
    expect(await ask('/h?props=h')).toEqual({ body: '<p>h</p>', drawn: 0, status: 200 })
    expect(tag).toBe(named)
    expect(await ask('/h?props=h', head)).toEqual({ body: '', drawn: 0, status: 200 })
    expect(tag).toBe(named)
  })

  it('says since when it is what it is, and is not sent to who has that date', async () => {
    await ask('/i?props=i')
    const asked = () => fetch(`${url}/i?props=i`)
    await expect
      .poll(async () => (await asked()).headers.get('last-modified'), { timeout: 3000 })
      .toMatch(/GMT$/u)
    const since = (await asked()).headers.get('last-modified') ?? ''
    const headers = { 'If-Modified-Since': since }
    expect(await ask('/i?props=i', { headers })).toMatchObject({ body: '', status: 304 })
    expect(await ask('/i?props=j', { headers })).toMatchObject({ drawn: 1, status: 200 })
  })
})
