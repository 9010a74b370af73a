import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { canonicalJson, sortedJson } from './canonicalJson.ts'

describe('canonicalJson', () => {
  it.each([
    { json: '{"a":1,"b":2}', name: 'sorts keys', value: { b: 2, a: 1 } },
    {
      json: '{"a":"会议"}',
      name: 'leaves out what is empty',
      value: { a: '会议', b: null, c: '', d: [], e: {}, f: false },
    },
    { json: '{"a":0}', name: 'keeps nought: none against is an answer', value: { a: 0 } },
    { json: '{"a":[1,null,2]}', name: 'keeps the places of a list', value: { a: [1, null, 2] } },
    { json: 'null', name: 'has a form for nothing', value: {} },
  ])('$name', ({ json, value }) => {
    expect(canonicalJson(value)).toBe(json)
  })

  it('is the same again after a round trip', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const once = canonicalJson(value)
        expect(canonicalJson(JSON.parse(once))).toBe(once)
      }),
    )
  })
})

describe('sortedJson', () => {
  it('sorts keys at every depth and keeps what is empty', () => {
    expect(sortedJson({ b: [{ d: null, c: '' }], a: [] })).toBe('{"a":[],"b":[{"c":"","d":null}]}')
  })
})
