import { reviewPlans } from 'payload-newsroom'
import { describe, expect, it } from 'vitest'

import { stageAt } from './signatures.ts'

describe('the stop of a text of the demonstration', () => {
  it.each([
    { stop: 'firstReview', inChinese: 'firstReview', inEnglish: 'firstReview' },
    { stop: 'secondProof', inChinese: 'secondProof', inEnglish: 'firstProof' },
    { stop: 'thirdProof', inChinese: 'thirdProof', inEnglish: 'finalReview' },
  ] as const)('$stop is found in the plan in force', ({ inChinese, inEnglish, stop }) => {
    expect(stageAt(stop, reviewPlans.threeReviews)).toBe(inChinese)
    expect(stageAt(stop, reviewPlans.copyDesk)).toBe(inEnglish)
  })
})
