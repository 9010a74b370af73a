import { describe, expect, it } from 'vitest'

import { toManuscript } from '../../site/exports/manuscript.ts'
import { toPlainText } from '../../site/exports/toPlainText.ts'
import { closingMeeting } from '../fixtures/newsroom/congress.ts'

describe('the record of a meeting as plain text', () => {
  const origin = 'https://lindu.example'
  const text = toPlainText(
    toManuscript({ corrections: [], language: 'zh', origin, snapshot: closingMeeting }),
  )

  it('says when it met, sitting by sitting', () => {
    expect(text).toContain('时间：2026年1月6日09:00—11:10\n')
    expect(text).toContain(`会议记录\n${closingMeeting.name}\n（2026年1月6日—9日）\n`)
    for (const { label } of closingMeeting.sittings) expect(text).toContain(`\n${label}\n`)
  })

  it('names who led, sat and was elected', () => {
    const people = closingMeeting.sittings.flatMap((sitting) => [
      ...sitting.hosts,
      ...sitting.executiveChairs,
      ...sitting.presidium,
      ...sitting.attendees,
      ...sitting.elections.flatMap(({ elected }) => elected),
    ])
    expect(people.length).toBeGreaterThan(5)
    for (const { label } of people) expect(text).toContain(label)
  })

  it('keeps the agenda, the counts, and what was voted on', () => {
    const items = closingMeeting.sittings.flatMap(({ adopted, agenda }) => [
      ...agenda,
      ...adopted.map(({ title }) => title),
    ])
    for (const item of items) expect(text).toContain(item)
    expect(text).toContain('应到代表326名，实到代表317名')
    expect(text).toContain('赞成309\u3000反对1\u3000弃权2')
  })
})
