import { describe, expect, it } from 'vitest'

import type { Mark } from './progress.ts'

import { fourEyes, threeReviews } from './plan.ts'
import { readProgress } from './progress.ts'

const now = 'hash of the text as it is'
const before = 'hash of the text as it was'

let sequence = 0
const mark = (stage: string, given: Partial<Mark> = {}): Mark => ({
  approvalHash: now,
  at: '2026-03-01T02:00:00.000Z',
  person: { id: stage, name: stage },
  round: 1,
  sequence: ++sequence,
  stage,
  verdict: 'pass',
  ...given,
})
const passed = (...stages: readonly string[]) => stages.map((stage) => mark(stage))
const early = ['firstReview', 'firstProof', 'secondReview', 'secondProof'] as const
const all = [...early, 'finalReview', 'thirdProof'] as const
const read = (marks: readonly Mark[], round = 1) =>
  readProgress({ approvalHash: now, marks, plan: threeReviews, round })
const states = (marks: readonly Mark[], round = 1) =>
  Object.fromEntries(read(marks, round).steps.map(({ stage, state }) => [stage.key, state]))

describe('readProgress', () => {
  it('begins with the first review', () => {
    expect(read([]).next?.key).toBe('firstReview')
    expect(read([]).isComplete).toBe(false)
  })

  it('is complete when every stage was passed on this text', () => {
    expect(read(passed(...all))).toMatchObject({ isComplete: true, next: undefined })
  })

  it('lets the early stages stand when the text is edited after them', () => {
    const marks = early.map((stage) => mark(stage, { approvalHash: before }))
    expect(read(marks).next?.key).toBe('finalReview')
  })

  it('voids final review and third proof together when the text is edited after them', () => {
    const late = ['finalReview', 'thirdProof'].map((stage) => mark(stage, { approvalHash: before }))
    expect(states([...passed(...early), ...late])).toMatchObject({
      finalReview: 'next',
      secondProof: 'passed',
      thirdProof: 'void',
    })
  })

  it('wants a third proof given after the final review it reads against', () => {
    const marks = passed(...early, 'finalReview', 'thirdProof', 'finalReview')
    expect(read(marks).next?.key).toBe('thirdProof')
  })

  it('does not count a stage before those that come first', () => {
    expect(states(passed('thirdProof'))).toMatchObject({ firstReview: 'next', thirdProof: 'void' })
  })

  it('ends a round with a return, and begins the next from the start', () => {
    const marks = [...passed('firstReview'), mark('firstProof', { verdict: 'return' })]
    expect(read(marks)).toMatchObject({ isComplete: false, next: undefined })
    expect(read(marks, 2)).toMatchObject({ isComplete: false, round: 2 })
    expect(read(marks, 2).next?.key).toBe('firstReview')
  })

  it('skips what an urgent text may do without, and nothing else', () => {
    const marks = [mark('urgency', { verdict: 'urgent' }), ...passed('firstReview', 'finalReview')]
    expect(states(marks)).toMatchObject({ secondReview: 'skipped', thirdProof: 'next' })
    expect(read([...marks, ...passed('thirdProof')])).toMatchObject({
      isComplete: true,
      isUrgent: true,
    })
  })

  it('holds a complete round for its very text, until another round is begun', () => {
    const marks = passed(...all)
    expect(read(marks, 2)).toMatchObject({ isComplete: true, round: 1 })
    expect(read([...marks, mark('firstReview', { round: 2 })], 2).next?.key).toBe('firstProof')
    expect(
      readProgress({ approvalHash: 'another text', marks, plan: threeReviews, round: 2 }).next?.key,
    ).toBe('firstReview')
  })

  it('asks for nothing that is optional', () => {
    const progress = readProgress({
      approvalHash: now,
      marks: passed('finalReview'),
      plan: fourEyes,
      round: 1,
    })
    expect(progress.isComplete).toBe(true)
  })
})
