import { describe, expect, it } from 'vitest'

import { noReport, readManuscript } from '../../domain/manuscripts/index.ts'
import { parsePlainText } from '../../domain/manuscripts/parsePlainText.ts'
import { toSittingRow } from './toSittingRow.ts'

const attendanceOf = (organ: Parameters<typeof toSittingRow>[0]['organ'], text?: string) => {
  const report = text ? readManuscript({ paragraphs: parsePlainText(text) }).report : undefined
  return toSittingRow({
    day: '2025-03-01',
    organ,
    people: new Map(),
    report: report ?? noReport,
    timeZone: 'Asia/Shanghai',
  }).attendance
}

describe('the attendance of a sitting', () => {
  it('has the quorum of its body, and nobody counted as deputies outside a congress', () => {
    expect(attendanceOf('government')).toEqual({ quorum: 'none', unit: null })
    expect(attendanceOf('congress')).toEqual({ quorum: 'twoThirds' })
    const counted = `县政府召开常务会议
本报讯（记者 陶然）3月1日，县政府召开第12次常务会议。会议应到31人，实到30人。`
    expect(attendanceOf('government', counted)).toMatchObject({ due: 31, present: 30, unit: '人' })
  })
})
