import { describe, expect, it } from 'vitest'

import { ByteCache } from './byteCache.ts'

const value = (text: string, bytes = 1000) => ({ bytes, value: text })

describe('a cache with a limit of bytes', () => {
  it('drops the least recently used', () => {
    const cache = new ByteCache<string>({ bytes: 3000, bytesEach: 3000 })
    cache.set('a', value('A'))
    cache.set('b', value('B'))
    cache.get('a')
    cache.set('c', value('C'))
    expect(['a', 'b', 'c'].map((key) => cache.get(key))).toEqual(['A', undefined, 'C'])
  })

  it('counts a value that is set again once', () => {
    const cache = new ByteCache<string>({ bytes: 3000, bytesEach: 3000 })
    cache.set('a', value('A'))
    for (let each = 0; each < 10; each++) cache.set('b', value(`B${each}`))
    expect([cache.get('a'), cache.get('b')]).toEqual(['A', 'B9'])
  })

  it('keeps nothing that is too large, and not what it was before', () => {
    const cache = new ByteCache<string>({ bytes: 3000, bytesEach: 2000 })
    cache.set('a', value('A'))
    cache.set('a', value('AA', 5000))
    expect(cache.get('a')).toBeUndefined()
  })
})
