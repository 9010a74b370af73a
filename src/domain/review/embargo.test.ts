import { describe, expect, it } from 'vitest'

import type { Mark } from './progress.ts'

import { isEmbargoFixed, isShortened, laterOf, signedEmbargo } from './embargo.ts'
import { threeReviews } from './plan.ts'

const early = '2026-03-01T02:00:00.000Z'
const late = '2026-03-02T02:00:00.000Z'

const mark = (more: Partial<Mark>): Mark => ({
  approvalHash: 'text',
  at: early,
  person: { id: 'p', name: '纪云' },
  round: 1,
  sequence: 1,
  stage: 'finalReview',
  verdict: 'pass',
  ...more,
})

describe('signedEmbargo', () => {
  it.each([
    { marks: [mark({})], name: 'nothing where nobody fixed any', until: undefined },
    { marks: [mark({ embargo: null })], name: 'that there is none', until: null },
    {
      marks: [mark({ embargo: late }), mark({ embargo: early, stage: 'embargo' })],
      name: 'the last word',
      until: early,
    },
    {
      marks: [mark({ embargo: late }), mark({ round: 2, stage: 'firstReview' })],
      name: 'nothing of an earlier round',
      until: undefined,
    },
  ])('says $name', ({ marks, until }) => {
    expect(signedEmbargo(marks)).toBe(until)
  })
})

describe('isShortened', () => {
  it.each([
    { from: late, name: 'cleared', to: undefined, yes: true },
    { from: late, name: 'put forward', to: early, yes: true },
    { from: early, name: 'put off', to: late, yes: false },
    { from: undefined, name: 'put on', to: late, yes: false },
    { from: '2026-02-01T00:00:00.000Z', name: 'cleared when over', to: undefined, yes: false },
  ])('$name: $yes', ({ from, to, yes }) => {
    expect(isShortened({ from, now: '2026-02-20T00:00:00.000Z', to })).toBe(yes)
  })
})

describe('laterOf', () => {
  it('takes the later of the text and its signatures, as far as there are any', () => {
    expect(laterOf(early, late)).toBe(late)
    expect(laterOf(null, early)).toBe(early)
    expect(laterOf(undefined, null)).toBeUndefined()
  })
})

describe('isEmbargoFixed', () => {
  it('is so from the first signature that holds on one content, until a return', () => {
    const ask = (...marks: Mark[]) => isEmbargoFixed({ marks, plan: threeReviews, round: 1 })
    expect(ask(mark({ stage: 'secondReview' }))).toBe(false)
    expect(ask(mark({}))).toBe(true)
    expect(ask(mark({}), mark({ verdict: 'return' }))).toBe(false)
  })
})
