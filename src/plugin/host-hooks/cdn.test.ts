import { describe, expect, it } from 'vitest'

import { callsOf, readCdn } from './cdn.ts'

describe('a CDN', () => {
  it.each([
    [
      'cloudflare:0123456789abcdef',
      't',
      { id: '0123456789abcdef', service: 'cloudflare', token: 't' },
    ],
    [
      'fastly:SU1Z0isxPaozGVKXdv0eY',
      't',
      { id: 'SU1Z0isxPaozGVKXdv0eY', service: 'fastly', token: 't' },
    ],
    [
      'https://purge.example.cn/tags',
      undefined,
      { address: 'https://purge.example.cn/tags', service: 'http' },
    ],
    ['cloudflare:0123456789abcdef', undefined, undefined],
    ['cloudflare:../../zones', 't', undefined],
    ['akamai:0123456789', 't', undefined],
    ['ftp://purge.example.cn/', 't', undefined],
  ])('is read: %s', (text, token, cdn) => {
    expect(readCdn(text, token)).toEqual(cdn)
  })

  it('is asked for no more tags in a call than it takes', () => {
    const tags = Array.from({ length: 300 }, (_, number) => `reports-${number}`)
    const sizes = (service: 'cloudflare' | 'fastly') =>
      callsOf({ id: 'zone', service, token: 't' }, tags).flatMap(({ body }) =>
        Object.values(body).map((part) => part.length),
      )
    expect(sizes('cloudflare')).toEqual(Array.from({ length: 10 }, () => 30))
    expect(sizes('fastly')).toEqual([256, 44])
    expect(callsOf({ address: 'https://a.example/', service: 'http' }, tags)).toHaveLength(1)
  })
})
