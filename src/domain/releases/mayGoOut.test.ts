import { describe, expect, it } from 'vitest'

import { reasonsAgainst } from './mayGoOut.ts'

const ready = {
  isTrashed: false,
  key: 'reports:1',
  title: '区十八届人大四次会议闭幕',
}
const now = '2026-01-09T03:00:00.000Z'

describe('reasonsAgainst', () => {
  it('lets go what nothing speaks against', () => {
    expect(reasonsAgainst(ready, now)).toEqual([])
  })

  it('holds an embargo to the second', () => {
    expect(reasonsAgainst({ ...ready, embargoUntil: now }, now)).toEqual([])
    expect(
      reasonsAgainst({ ...ready, embargoUntil: '2026-01-09T03:00:01.000Z' }, now),
    ).toMatchObject([{ reason: 'release.embargoed' }])
  })

  it('gives every reason at once', () => {
    const reasons = reasonsAgainst(
      {
        ...ready,
        isChanged: true,
        isTrashed: true,
        openNotes: 2,
      },
      now,
    )
    expect(reasons.map(({ reason, vars }) => vars?.field ?? reason)).toEqual([
      'notes.open',
      'release.inTrash',
      'release.changedSince',
    ])
  })
})
