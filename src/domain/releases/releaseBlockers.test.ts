import { describe, expect, it } from 'vitest'

import { releaseBlockers } from './releaseBlockers.ts'

const ready = {
  isTrashed: false,
  key: 'reports:1',
  title: '区十八届人大四次会议闭幕',
}
const now = '2026-01-09T03:00:00.000Z'

describe('reasonsAgainst', () => {
  it('lets go what nothing speaks against', () => {
    expect(releaseBlockers(ready, now)).toEqual([])
  })

  it('holds an embargo to the second', () => {
    expect(releaseBlockers({ ...ready, embargoUntil: now }, now)).toEqual([])
    expect(
      releaseBlockers({ ...ready, embargoUntil: '2026-01-09T03:00:01.000Z' }, now),
    ).toMatchObject([{ reason: 'release.embargoed' }])
  })

  it('gives every reason at once', () => {
    const reasons = releaseBlockers(
      {
        ...ready,
        isChanged: true,
        isTrashed: true,
        openNotes: 2,
      },
      now,
    )
    expect(reasons.map(({ reason, vars }) => vars?.field ?? reason)).toEqual([
      'comments.open',
      'release.inTrash',
      'release.changedSince',
    ])
  })
})
