import { expect, it } from 'vitest'

import { keptBy } from './keptBy.ts'

it('makes an answer once for each owner and key', () => {
  const kept = keptBy<number>()
  const [one, other] = [{}, {}]
  let made = 0
  const make = () => (made += 1)
  expect([kept(one, 'a', make), kept(one, 'a', make), kept(one, 'b', make)]).toEqual([1, 1, 2])
  expect(kept(other, 'a', make)).toBe(3)
})
