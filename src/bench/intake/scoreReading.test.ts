import { describe, expect, it } from 'vitest'

import { addScores, f1Of, precisionOf, recallOf, scoreReading } from './scoreReading.ts'

const right = (expected: number) => ({ expected, found: expected, right: expected })

describe('the score of a reading', () => {
  it.each([
    { field: 'headline', found: '桥通车', score: right(1), truth: '  桥 通车。' },
    { field: 'headline', found: '（１９）桥', score: right(1), truth: '(19)桥' },
    { field: 'subhead', found: '桥通车', score: right(1), truth: '——桥通车' },
    { field: 'salutation', found: null, score: right(0), truth: null },
    { field: 'venue', found: null, score: { expected: 1, found: 0, right: 0 }, truth: '礼堂' },
    { field: 'venue', found: '礼堂', score: { expected: 0, found: 1, right: 0 }, truth: null },
    { field: 'venue', found: '江边', score: { expected: 1, found: 1, right: 0 }, truth: '礼堂' },
    { field: 'host', found: ['乙', '甲'], score: right(2), truth: ['甲', '乙'] },
    {
      field: 'host',
      found: ['甲', '丙', '丁'],
      score: { expected: 2, found: 3, right: 1 },
      truth: ['甲', '乙'],
    },
    {
      field: 'meetingName',
      found: '区人大二次会议',
      score: { expected: 1, found: 1, right: 0.5 },
      truth: '临渡区人大二次会议',
    },
    {
      field: 'otherCredits',
      found: { editor: ['甲'] },
      score: { expected: 2, found: 1, right: 1 },
      truth: { editor: ['甲'], proofreader: ['乙'] },
    },
    {
      field: 'people',
      found: [
        { name: '甲', office: '区委书记' },
        { name: '乙', office: '镇长' },
        { name: '丙', office: '局长' },
      ],
      score: { expected: 3, found: 3, right: 2 },
      truth: [
        { name: '甲', office: '中共临渡区委书记' },
        { name: '乙', office: null },
        { name: '丁', office: '局长' },
      ],
    },
    {
      field: 'enumerations',
      found: [{ announced: '两件事', count: 2, items: ['修桥', '铺路'], where: 'report' }],
      score: right(1),
      truth: [{ announced: '两件事', count: 2, items: ['修桥', '铺路'] }],
    },
  ])('$field: $found for $truth', ({ field, found, score, truth }) => {
    expect(scoreReading({ [field]: truth }, { [field]: found }).get(field)).toEqual(score)
  })

  it('tells the parts of attendance and dateline apart, and leaves out what is for information', () => {
    const truth = {
      attendance: { absent: null, due: 312, present: 305, raw: '实到305人' },
      dateline: { date: '--01-09', place: null, resolved: '2026-01-09' },
    }
    const scores = scoreReading(truth, { attendance: { due: 312, present: 306 } })
    expect(scores.get('attendance.due')).toEqual(right(1))
    expect(scores.get('attendance.present')).toEqual({ expected: 1, found: 1, right: 0 })
    expect(scores.get('attendance.absent')).toEqual(right(0))
    expect(scores.get('dateline.date')).toEqual({ expected: 1, found: 0, right: 0 })
    expect([...scores.keys()].filter((field) => /raw|resolved/u.test(field))).toEqual([])
  })

  it('judges offices of the people whose names were found, and only those that the truth states', () => {
    const truth = {
      people: [
        { name: '甲', office: '中共临渡区委书记' },
        { name: '乙', office: null },
        { name: '丙' },
        { name: '丁', office: '局长' },
      ],
    }
    const people = [
      { name: '甲', office: '区委书记' },
      { name: '乙', office: '镇长' },
      { name: '丙', office: '局长' },
    ]
    const scores = scoreReading(truth, { people })
    expect(scores.get('people')).toEqual({ expected: 4, found: 3, right: 3 })
    expect(scores.get('people.office')).toEqual({ expected: 1, found: 2, right: 1 })
  })

  it.each([
    { field: 'elections', found: '任命甲为局长', right: 1, truth: '甲为局长' },
    { field: 'elections', found: '甲的局长职务', right: 0, truth: '免去甲的局长职务' },
    { field: 'captions', found: '会议现场', right: 1, truth: '图为会议现场。' },
  ])('takes $found for $truth: $right', ({ field, found, right: expected, truth }) => {
    expect(scoreReading({ [field]: [truth] }, { [field]: [found] }).get(field)?.right).toBe(
      expected,
    )
  })

  it('judges the order of attendees apart', () => {
    const scores = scoreReading({ attendees: ['甲', '乙', '丙'] }, { attendees: ['丙', '甲'] })
    expect(scores.get('attendees')).toEqual({ expected: 3, found: 2, right: 2 })
    expect(scores.get('attendees.order')).toEqual({ expected: 1, found: 1, right: 0 })
  })

  it('gives half for a headline from which the subhead was not cut', () => {
    const scores = scoreReading(
      { headline: '桥通车', subhead: '二十年的等待' },
      { headline: '桥通车 二十年的等待' },
    )
    expect(scores.get('headline')).toEqual({ expected: 1, found: 1, right: 0.5 })
    expect(scores.get('subhead')).toEqual({ expected: 1, found: 0, right: 0 })
  })

  it('scores no field that the truth does not name', () => {
    expect([...scoreReading({ file: 'a.txt', kicker: '甲' }, { venue: '乙' }).keys()]).toEqual([
      'kicker',
    ])
  })

  it('adds up to precision, recall and F1', () => {
    const all = addScores([right(2), { expected: 2, found: 1, right: 0 }])
    expect([precisionOf(all), recallOf(all), f1Of(all)]).toEqual([2 / 3, 0.5, 4 / 7])
    expect(f1Of(right(0))).toBe(1)
  })
})
