import { describe, expect, it } from 'vitest'

import { paces, waitAfter } from './attemptPaces.ts'

describe('the wait after failures', () => {
  it.each([
    [0, 0],
    [4, 0],
    [5, 5],
    [6, 10],
    [7, 20],
    [12, 640],
    [13, 900],
    [400, 900],
  ])('of %i is %i seconds for one account from one address', (failures, seconds) => {
    expect(waitAfter(failures, paces.accountFrom)).toBe(seconds)
  })

  it('never keeps the holder of an account away for more than half a minute by what strangers do', () => {
    expect(waitAfter(100_000, paces.account)).toBe(30)
  })
})
