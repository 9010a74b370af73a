import { describe, expect, it } from 'vitest'

import { createReplayLag } from './replayLag.ts'

describe('the lag of a replica', () => {
  it('is how long ago the primary was where the replica is', () => {
    const lag = createReplayLag()
    lag.note({ atMs: 1000, position: 10n })
    lag.note({ atMs: 2000, position: 10n })
    lag.note({ atMs: 3000, position: 30n })
    expect([9n, 10n, 29n, 30n, 31n].map((replayed) => lag.behindMs(replayed, 8000))).toEqual([
      7000, 6000, 6000, 5000, 5000,
    ])
  })

  it('is nothing before anything is known', () => {
    expect(createReplayLag().behindMs(1n, 5000)).toBe(0)
  })

  it('remembers ten minutes', () => {
    const lag = createReplayLag()
    for (let second = 0; second < 2000; second += 1) {
      lag.note({ atMs: second * 1000, position: BigInt(second) })
    }
    expect(lag.behindMs(0n, 2_000_000)).toBe(600_000)
  })
})
