import { describe, expect, it } from 'vitest'

import type { Role } from '../staff/roles.ts'
import type { Mark } from './progress.ts'

import { maySign } from './maySign.ts'
import { singleEditor, threeReviews } from './plan.ts'
import { readProgress } from './progress.ts'

const person = (id: string, ...roles: Role[]) => ({ id, name: id, roles })
const editor = person('虢芷宁', 'editor')
const chief = person('佘秉文', 'chiefEditor')
const proofreader = person('暴一丁', 'proofreader')

const signedBy = (stage: string, id: string, sequence: number): Mark => ({
  approvalHash: 'text',
  at: '2026-03-01T02:00:00.000Z',
  person: { id, name: id },
  round: 1,
  sequence,
  stage,
  verdict: 'pass',
})

const ask = ({
  absent = [],
  authors = [],
  marks = [],
  plan = threeReviews,
  signer,
  stageKey,
}: Partial<Parameters<typeof maySign>[0]> & Pick<Parameters<typeof maySign>[0], 'signer'>) =>
  maySign({
    absent,
    authors,
    marks,
    plan,
    progress: readProgress({ approvalHash: 'text', marks, plan, round: 1 }),
    signer,
    ...(stageKey !== undefined && { stageKey }),
  })

describe('maySign', () => {
  it('lets an editor sign the first review', () => {
    expect(ask({ signer: editor })).toMatchObject({ kind: 'may', role: 'editor' })
  })

  it('lets no author sign their own text', () => {
    expect(ask({ authors: [editor.id], signer: editor })).toMatchObject({
      kind: 'mayNot',
      reason: 'review.authorSigns',
    })
    expect(ask({ authors: [chief.id], plan: singleEditor, signer: chief }).kind).toBe('may')
  })

  it('lets nobody sign in a role they do not have', () => {
    expect(ask({ signer: proofreader })).toMatchObject({ reason: 'review.roleMissing' })
  })

  it('lets a deputy sign for somebody absent, by name', () => {
    expect(ask({ absent: [editor], signer: proofreader })).toMatchObject({
      kind: 'may',
      role: 'editor',
      standsInFor: { id: editor.id },
    })
  })

  it('lets nobody review twice', () => {
    const marks = [signedBy('firstReview', chief.id, 1), signedBy('firstProof', proofreader.id, 2)]
    expect(ask({ marks, signer: chief })).toMatchObject({
      reason: 'review.signedOther',
      vars: { other: 'firstReview', stage: 'secondReview' },
    })
  })

  it('lets one proofreader read every proof', () => {
    const marks = [
      signedBy('firstReview', editor.id, 1),
      signedBy('firstProof', proofreader.id, 2),
      signedBy('secondReview', 'another', 3),
    ]
    expect(ask({ marks, signer: proofreader })).toMatchObject({ kind: 'may' })
  })

  it('lets nobody who proofread review', () => {
    const both = person('both', 'proofreader', 'deskHead')
    const marks = [signedBy('firstReview', editor.id, 1), signedBy('firstProof', both.id, 2)]
    expect(ask({ marks, signer: both })).toMatchObject({ reason: 'review.signedOther' })
  })

  it('keeps the order of the stages', () => {
    expect(ask({ signer: chief, stageKey: 'finalReview' })).toMatchObject({
      reason: 'review.notNext',
      vars: { next: 'firstReview', stage: 'finalReview' },
    })
  })

  it('knows no other stages than those of the plan', () => {
    expect(ask({ signer: chief, stageKey: 'lastReview' })).toMatchObject({
      reason: 'review.stageUnknown',
      vars: { value: 'lastReview', values: expect.stringContaining('finalReview') as string },
    })
  })

  it('lets what is optional be signed at any time', () => {
    expect(ask({ signer: editor, stageKey: 'readAloud' })).toMatchObject({ kind: 'may' })
  })
})

describe('a deputy', () => {
  const head = person('訾安然', 'deskHead')
  const untilFinal = [
    signedBy('firstReview', 'a', 1),
    signedBy('firstProof', 'b', 2),
    signedBy('secondReview', 'c', 3),
    signedBy('secondProof', 'b', 4),
  ]
  const askFinal = (question: Partial<Parameters<typeof maySign>[0]>) =>
    ask({ absent: [chief], marks: untilFinal, signer: head, ...question })

  it.each([
    { name: 'for somebody away', question: {}, kind: 'may' },
    { name: 'for an author', question: { authors: [chief.id] }, reason: 'review.authorStoodInFor' },
    { name: 'as an author', question: { authors: [head.id] }, reason: 'review.authorSigns' },
    {
      name: 'for somebody at work',
      question: { absent: [{ ...chief, hasActed: true }] },
      reason: 'review.absentActed',
    },
    {
      name: 'after another deputy signed for the same person',
      question: {
        marks: untilFinal.map((mark) =>
          mark.sequence === 3 ? { ...mark, standsInFor: { id: chief.id, name: '' } } : mark,
        ),
      },
      reason: 'review.signedOtherFor',
    },
    { name: 'from too far below', question: { signer: editor }, reason: 'review.deputyRole' },
    {
      name: 'who was stood in for today',
      question: { signer: { ...head, isStoodInFor: true } },
      reason: 'review.stoodInFor',
    },
    { name: 'for themself', question: { absent: [head] }, reason: 'review.roleMissing' },
  ])('$name', ({ kind = 'mayNot', question, reason }) => {
    expect(askFinal(question)).toMatchObject(
      reason === undefined ? { kind, standsInFor: { id: chief.id } } : { kind, reason },
    )
  })
})
