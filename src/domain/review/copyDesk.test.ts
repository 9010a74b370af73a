import { describe, expect, it } from 'vitest'

import type { Role } from '../staff/roles.ts'
import type { Mark } from './progress.ts'

import { maySign } from './maySign.ts'
import { copyDesk, threeReviews, usualPlan } from './plan.ts'
import { readProgress } from './progress.ts'

const now = 'hash of the text as it is'

const person = (name: string, ...roles: readonly Role[]) => ({ id: name, name, roles })
const reporter = person('reporter', 'reporter', 'editor')
const editor = person('editor', 'editor')
const deskEditor = person('desk editor', 'deskHead')
const copyEditor = person('copy editor', 'proofreader')
const chief = person('chief', 'chiefEditor')

type Person = typeof editor

const signed = (...signatures: readonly (readonly [string, Person])[]): Mark[] =>
  signatures.map(([stage, by], at) => ({
    approvalHash: now,
    at: '2026-11-01T06:30:00.000Z',
    person: { id: by.id, name: by.name },
    round: 1,
    sequence: at + 1,
    stage,
    verdict: stage === 'urgency' ? 'urgent' : 'pass',
  }))

const ask = (signer: Person, marks: readonly Mark[] = []) =>
  maySign({
    absent: [],
    authors: [reporter.id],
    marks,
    plan: copyDesk,
    progress: readProgress({ approvalHash: now, marks, plan: copyDesk, round: 1 }),
    signer,
  })

describe('the plan of a newsroom in English', () => {
  it('is an edit, a copy edit and a sign-off; in Chinese it stays three reviews and three proofs', () => {
    expect(usualPlan('en')).toBe(copyDesk)
    expect(usualPlan('zh')).toBe(threeReviews)
    expect(copyDesk.stages.filter((each) => !each.isOptional).map(({ label }) => label.en)).toEqual(
      ['Edit', 'Copy edit', 'Sign-off'],
    )
  })

  it('asks two people besides the author, and no author', () => {
    expect(ask(reporter)).toMatchObject({ reason: 'review.authorSigns' })
    const edited = signed(['firstReview', deskEditor])
    expect(ask(copyEditor, edited)).toMatchObject({ kind: 'may' })
    const read = signed(['firstReview', deskEditor], ['firstProof', copyEditor])
    expect(ask(deskEditor, read)).toMatchObject({ kind: 'may' })
    const all = signed(
      ['firstReview', deskEditor],
      ['firstProof', copyEditor],
      ['finalReview', deskEditor],
    )
    const done = readProgress({ approvalHash: now, marks: all, plan: copyDesk, round: 1 })
    expect(done.isComplete).toBe(true)
  })

  it('does not let one person edit and copy-edit, or copy-edit and sign off', () => {
    expect(ask(editor, signed(['firstReview', editor]))).toMatchObject({
      reason: 'review.signedOther',
    })
    const byDeskEditor = signed(['firstReview', editor], ['firstProof', deskEditor])
    expect(ask(deskEditor, byDeskEditor)).toMatchObject({ reason: 'review.signedOther' })
    expect(ask(chief, byDeskEditor)).toMatchObject({ kind: 'may' })
  })

  it('leaves the sign-off to an editor of rank, and voids it with the next change', () => {
    const read = signed(['firstReview', editor], ['firstProof', copyEditor])
    expect(ask(editor, read)).toMatchObject({ reason: 'review.roleMissing' })
    const marks = signed(
      ['firstReview', editor],
      ['firstProof', copyEditor],
      ['finalReview', chief],
    )
    const changed = readProgress({ approvalHash: 'another', marks, plan: copyDesk, round: 1 })
    expect(changed.next?.key).toBe('finalReview')
  })

  it('lets breaking news go out without the copy edit, never without a second person', () => {
    const urgent = signed(['urgency', chief], ['firstReview', deskEditor])
    expect(ask(reporter, urgent)).toMatchObject({ kind: 'mayNot' })
    expect(ask(chief, urgent)).toMatchObject({ kind: 'may', stage: { key: 'finalReview' } })
  })
})
