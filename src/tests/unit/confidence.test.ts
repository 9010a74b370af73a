import { describe, expect, it } from 'vitest'

import { judgeGenerated } from '../../bench/intake/calibrate.ts'

/** From here on the desk takes a value for sure. */
const SURE = 0.9

describe('how sure the reader is', async () => {
  // Others than those by which it was measured.
  const judged = await judgeGenerated({ count: 200, seed: 21 })
  const sure = judged.filter(({ confidence }) => confidence >= SURE)
  const wrong = judged.filter(({ isRight }) => !isRight)

  it('is right where it says so', () => {
    const right = sure.filter(({ isRight }) => isRight)
    expect(right.length / sure.length).toBeGreaterThanOrEqual(0.99)
  })

  it('doubts what is wrong', () => {
    const missed = wrong.filter(({ confidence }) => confidence >= SURE)
    expect(wrong).not.toEqual([])
    // Few are wrong at all: one of them says little of the share.
    expect(missed.length).toBeLessThanOrEqual(Math.max(1, wrong.length * 0.2))
  })

  it('doubts little of what is right', () => {
    expect(sure.length / judged.length).toBeGreaterThanOrEqual(0.85)
  })
})
