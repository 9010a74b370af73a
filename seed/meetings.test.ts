import { describe, expect, it } from 'vitest'

import { contents } from './contents.ts'

describe.each(Object.values(contents))(
  'the meetings of the $language demonstration',
  ({ meetings }) => {
    const sittings = meetings.flatMap(({ shortName, sittings: each }) =>
      each.map((sitting) => ({ ...sitting, name: `${shortName} ${sitting.key}` })),
    )
    const withDue = sittings.flatMap(({ attendance, name }) =>
      attendance?.due === undefined ? [] : [{ ...attendance, due: attendance.due, name }],
    )
    const voted = sittings.flatMap(({ adopted = [], attendance, name }) =>
      adopted.flatMap(({ title, votes }) =>
        votes && attendance ? [{ name, present: attendance.present, title, votes }] : [],
      ),
    )

    it.each(withDue)(
      '$name: who is due is present or not',
      ({ absent, due, leave = 0, present }) => {
        // Whoever is on leave is among the absent, where both are counted.
        expect(present + (absent ?? leave)).toBe(due)
      },
    )

    it.each(withDue)(
      '$name: the quorum holds as stated',
      ({ due, present, quorum, quorumHeld }) => {
        const isHeld = quorum === 'half' ? present * 2 > due : present * 3 >= due * 2
        expect(isHeld).toBe(quorumHeld)
      },
    )

    it.each(voted)('$name: everybody present votes on $title', ({ present, votes }) => {
      expect(votes.reduce((sum, count) => sum + count)).toBe(present)
    })

    it.each(sittings)('$name ends after it began', ({ endsAt, startsAt }) => {
      expect(endsAt > startsAt).toBe(true)
    })

    it.each(sittings.filter(({ executiveChairs = [] }) => executiveChairs.length > 0))(
      '$name: who presides is one of the executive chairs',
      ({ executiveChairs, hosts }) => {
        expect(executiveChairs).toEqual(expect.arrayContaining([...hosts]))
      },
    )

    it('gives no commitment more votes than there were deputies', () => {
      const most = meetings.map(({ commitments = [], sittings: each }) => ({
        present: Math.max(...each.map(({ attendance }) => attendance?.present ?? 0)),
        votes: Math.max(0, ...commitments.map(({ votes }) => votes ?? 0)),
      }))
      expect(most.filter(({ present, votes }) => votes > present)).toEqual([])
    })
  },
)
