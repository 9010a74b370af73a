import { describe, expect, it } from 'vitest'

import { findClauseFigures } from './attendanceClauses.ts'

const counted = (text: string) => {
  const { absent, due, present } = findClauseFigures(text) ?? {}
  return [due?.count, present?.count, absent?.count]
}

describe('findClauseFigures', () => {
  it.each([
    ['按名册,会议应当到会代表214名,签到的有205名,可以开会。', [214, 205, undefined]],
    ['本次大会有代表238人,当天因病因事告假11人,出席227人。', [238, 227, 11]],
    ['台下坐着的,是区政协的一百九十三名委员。这次会议定员二百零七名,请假十四名。', [207, 193, 14]],
    ['全镇该到代表58个,来了55个。', [58, 55, undefined]],
    ['名单上有代表90名,坐进会场的86名,另外4名在外地。', [90, 86, 4]],
  ])('reads %s', (text, figures) => {
    expect(counted(text)).toEqual(figures)
  })

  it.each([
    '去年应到代表58名,来了55名。',
    '大会收到议案12件,建议60件,代表提出72件。',
    '会议应到代表58名,来了60名。',
    '列席人员应到20名,来了18名。',
  ])('reads nothing in %s', (text) => {
    expect(counted(text)).toEqual([undefined, undefined, undefined])
  })
})
