import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Role } from '../staff/roles.ts'
import type { StaffMember, Standing } from './completion.ts'
import type { ReviewPlan, Stage } from './plan.ts'
import type { Mark } from './progress.ts'

import { firstUnsignable, safeSigners } from './completion.ts'
import { maySign } from './maySign.ts'
import { fourEyes, threeReviews } from './plan.ts'
import { peopleOf, readProgress } from './progress.ts'

const member = (id: string, ...roles: Role[]): StaffMember => ({
  deputies: [],
  id,
  isAbsent: false,
  name: id,
  roles,
})

const pass = (stage: string, id: string, sequence: number): Mark => ({
  approvalHash: 'text',
  at: '2026-03-01T02:00:00.000Z',
  person: { id, name: id },
  round: 1,
  sequence,
  stage,
  verdict: 'pass',
})

const standing = ({
  authors = [],
  marks = [],
  plan = threeReviews,
  staff,
}: Partial<Omit<Standing, 'progress' | 'staff'>> & Pick<Standing, 'staff'>): Standing => ({
  authors,
  marks,
  plan,
  progress: readProgress({ approvalHash: 'text', authors, marks, plan, round: 1 }),
  staff,
})

const six = [
  member('reporter', 'reporter'),
  member('editor', 'editor'),
  member('head', 'deskHead'),
  member('chief', 'chiefEditor'),
  member('proofreader', 'proofreader'),
  member('admin', 'admin'),
]

describe('the staff of six', () => {
  it('completes what a reporter writes', () => {
    expect(firstUnsignable(standing({ staff: six }))).toBeUndefined()
    expect(safeSigners(standing({ staff: six })).map(({ id }) => id)).toEqual(['editor'])
  })

  it('cannot complete what an editor writes: the one chief editor is needed twice', () => {
    expect(firstUnsignable(standing({ authors: ['editor'], staff: six }))?.key).toBe('finalReview')
  })

  it('is told before the chief editor signs the second review', () => {
    const marks = [pass('firstReview', 'editor', 1), pass('firstProof', 'proofreader', 2)]
    const now = standing({ marks, staff: six })
    expect(firstUnsignable(now)).toBeUndefined()
    expect(firstUnsignable(now, { people: ['chief'], stage: 'secondReview' })?.key).toBe(
      'finalReview',
    )
    expect(safeSigners(now).map(({ id }) => id)).toEqual(['head'])
  })

  it('completes it with a second chief editor', () => {
    const staff = [...six, member('deputy chief', 'chiefEditor')]
    expect(firstUnsignable(standing({ authors: ['editor'], staff }))).toBeUndefined()
  })

  it('completes it with a deputy of somebody absent', () => {
    const away = { ...member('second chief', 'chiefEditor'), deputies: ['head'], isAbsent: true }
    const marks = [
      pass('firstReview', 'chief', 1),
      pass('firstProof', 'proofreader', 2),
      pass('secondReview', 'third chief', 3),
      pass('secondProof', 'proofreader', 4),
    ]
    const staff = [...six, away]
    expect(firstUnsignable(standing({ marks, staff: six }))?.key).toBe('finalReview')
    expect(firstUnsignable(standing({ marks, staff }))).toBeUndefined()
    expect(safeSigners(standing({ marks, staff })).map(({ id }) => id)).toEqual([
      'head',
      'second chief',
    ])
  })

  it('does not bar the giver of a signature that an urgent text leaves out', () => {
    const marks: Mark[] = [
      pass('firstReview', 'editor', 1),
      pass('firstProof', 'proofreader', 2),
      pass('secondReview', 'chief', 3),
    ]
    expect(firstUnsignable(standing({ marks, staff: six }))?.key).toBe('finalReview')
    const urgent: Mark = { ...pass('urgency', 'chief', 4), opinion: '今晚见报', verdict: 'urgent' }
    expect(firstUnsignable(standing({ marks: [...marks, urgent], staff: six }))).toBeUndefined()
    const signer = six.find(({ id }) => id === 'chief') ?? member('chief')
    const { progress, ...others } = standing({ marks: [...marks, urgent], staff: six })
    expect(maySign({ ...others, absent: [], progress, signer }).kind).toBe('may')
  })

  it('needs two people for four eyes', () => {
    const alone = [member('editor', 'editor'), member('reporter', 'reporter')]
    expect(
      firstUnsignable(standing({ authors: ['editor'], plan: fourEyes, staff: alone }))?.key,
    ).toBe('finalReview')
    expect(firstUnsignable(standing({ authors: ['reporter'], plan: fourEyes, staff: alone }))).toBe(
      undefined,
    )
  })
})

/** The first stage that no sequence of signatures reaches, found by asking `maySign` for everybody at each stage. */
function tryEverything(at: Standing): Stage | undefined {
  const reached = furthest(at)
  return at.plan.stages.filter(({ isOptional }) => !isOptional)[reached]
}

/** How many mandatory stages can be passed in all. */
function furthest({ marks, ...at }: Standing): number {
  const progress = readProgress({ approvalHash: 'text', ...at, marks, round: 1 })
  const passed = progress.steps.filter(({ state }) => state === 'passed').length
  const { next } = progress
  if (!next) return passed
  const signatures = at.staff.flatMap((signer): Mark[] => {
    const absent = at.staff.filter(
      (each) => each.isAbsent && each.id !== signer.id && each.deputies.includes(signer.id),
    )
    // `maySign` names the first of those absent; everyone alone is everyone who can be named.
    return (absent.length === 0 ? [undefined] : absent).flatMap((one) => {
      const answer = maySign({ ...at, absent: one ? [one] : [], marks, progress, signer })
      if (answer.kind === 'mayNot') return []
      const mark = pass(next.key, signer.id, marks.length + 1)
      return [answer.standsInFor ? { ...mark, standsInFor: answer.standsInFor } : mark]
    })
  })
  return Math.max(
    passed,
    ...signatures.map((mark) => furthest({ ...at, marks: [...marks, mark], progress })),
  )
}

const roles = ['chiefEditor', 'deskHead', 'editor', 'proofreader', 'reporter'] as const
const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
const keys = ['s1', 's2', 's3', 's4', 's5', 's6', 's7']

const someStaff = fc
  .array(
    fc.record({
      deputies: fc.subarray(ids, { maxLength: 2 }),
      isAbsent: fc.boolean(),
      roles: fc.subarray([...roles], { maxLength: 2 }),
    }),
    { maxLength: 7, minLength: 1 },
  )
  .map((rows) =>
    rows.map((row, place): StaffMember => ({ ...row, id: ids[place] ?? '', name: '' })),
  )

const somePlan = fc
  .record({
    mayAuthorsSign: fc.boolean(),
    stages: fc.array(
      fc.record({
        apartFrom: fc.subarray(keys),
        roles: fc.subarray([...roles], { maxLength: 2, minLength: 1 }),
      }),
      { maxLength: 7, minLength: 1 },
    ),
  })
  .map(({ mayAuthorsSign, stages }): ReviewPlan => ({
    key: 'some',
    mayAuthorsSign,
    stages: stages.map((stage, place) => ({
      ...stage,
      isBinding: false,
      isOptional: false,
      isSignedByReleasing: false,
      isSkippedWhenUrgent: false,
      key: keys[place] ?? '',
      kind: 'review',
      label: { en: '', zh: '' },
    })),
  }))

describe('any staff and any plan, up to seven accounts and seven stages', () => {
  it('is answered as by trying every sequence of signatures', () => {
    fc.assert(
      fc.property(someStaff, somePlan, fc.subarray(ids), (staff, plan, authors) => {
        const at = standing({ authors, plan, staff })
        expect(firstUnsignable(at)?.key).toBe(tryEverything(at)?.key)
      }),
      { numRuns: 400 },
    )
  })

  it('reaches no dead end by the signatures of safe signers', () => {
    fc.assert(
      fc.property(someStaff, somePlan, fc.subarray(ids), (staff, plan, authors) => {
        let at = standing({ authors, plan, staff })
        if (firstUnsignable(at)) return
        for (const { key } of plan.stages) {
          const [safe] = safeSigners(at)
          expect(safe).toBeDefined()
          const answers = staff
            .filter((each) => each.isAbsent && each.deputies.includes(safe?.id ?? ''))
            .map((one) => maySign({ ...at, absent: [one], signer: safe ?? member('nobody') }))
          const own = maySign({ ...at, absent: [], signer: safe ?? member('nobody') })
          const marks = [own, ...answers].flatMap((answer): Mark[] => {
            if (answer.kind === 'mayNot') return []
            const mark = pass(key, safe?.id ?? '', at.marks.length + 1)
            return [answer.standsInFor ? { ...mark, standsInFor: answer.standsInFor } : mark]
          })
          const mark = marks.find(
            (each) => !firstUnsignable(at, { people: peopleOf(each), stage: key }),
          )
          expect(mark).toBeDefined()
          at = standing({ authors, marks: [...at.marks, ...(mark ? [mark] : [])], plan, staff })
        }
        expect(at.progress.isComplete).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})
