import { describe, expect, it } from 'vitest'

import { isDatabaseAway } from './isDatabaseAway.ts'

const withCode = (code: string) => Object.assign(new Error('…'), { code })

describe('isDatabaseAway', () => {
  it.each([
    { away: true, error: withCode('ECONNREFUSED'), name: 'nobody listens' },
    { away: true, error: withCode('57P01'), name: 'the server was shut down' },
    { away: true, error: withCode('57014'), name: 'the statement took too long' },
    { away: true, error: withCode('53300'), name: 'too many connections' },
    {
      away: true,
      error: new Error('timeout exceeded when trying to connect'),
      name: 'the pool waited too long',
    },
    {
      away: true,
      error: new AggregateError([withCode('ECONNREFUSED'), withCode('ECONNREFUSED')]),
      name: 'nobody listens on either family',
    },
    { away: false, error: withCode('42601'), name: 'our SQL is wrong' },
    { away: false, error: new TypeError('undefined is not a function'), name: 'our code is wrong' },
  ])('$away when $name', ({ away, error }) => {
    expect(isDatabaseAway(error)).toBe(away)
  })
})
