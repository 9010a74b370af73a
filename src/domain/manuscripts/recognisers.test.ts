import { describe, expect, it } from 'vitest'

import type { ReportReading } from './reading.ts'

import { parsePlainText } from './parsePlainText.ts'
import { readManuscript } from './readManuscript.ts'

/** A report whose second paragraph is under test. */
const read = (sentence: string): ReportReading | undefined =>
  readManuscript({
    filedOn: '2025-02-19',
    paragraphs: parsePlainText(
      `砚湖区十一届人大四次会议闭幕\n本报讯 2月18日下午，大会闭幕。\n${sentence}`,
    ),
  }).report

describe('attendance', () => {
  it.each([
    {
      sentence: '大会应到代表286名,实到代表277名,符合法定人数。',
      figures: { due: 286, present: 277, quorumStated: true, unit: '代表' },
    },
    {
      sentence: '应到代表326名，因事因病请假17名，实到代表309名。',
      figures: { absent: 17, due: 326, present: 309, quorumStated: false, unit: '代表' },
    },
    {
      sentence:
        '区十一届人大现有代表２８６人。截至２月１６日，已报到２８０人。预备会议出席２７８人，缺席８人，出席人数符合法定人数。',
      figures: { absent: 8, due: 286, present: 278, quorumStated: true, unit: '代表' },
    },
    {
      sentence: '应出席委员198人，实到189人，符合规定人数。',
      figures: { due: 198, present: 189, quorumStated: true, unit: '委员' },
    },
    {
      sentence: '56名职工代表出席大会。',
      figures: { present: 56, quorumStated: false, unit: '职工代表' },
    },
  ])('reads $sentence', ({ figures, sentence }) => {
    expect(read(sentence)?.attendance.map(({ value }) => ({ ...value, raw: undefined }))).toEqual([
      { ...figures, raw: undefined },
    ])
  })

  it.each(['近3000名代表肩负重托来到湖边。', '大会收到代表建议106件。'])(
    'finds none in %s',
    (sentence) => {
      expect(read(sentence)?.attendance).toEqual([])
    },
  )
})

describe('adopted', () => {
  it.each([
    {
      sentence: '会议通过了关于甲报告的决议、关于乙报告的决议。',
      titles: ['关于甲报告的决议', '关于乙报告的决议'],
    },
    {
      sentence: '会议通过了关于政府工作报告、预算报告的决议；通过了《砚湖区湖岸线保护条例》。',
      titles: ['关于政府工作报告、预算报告的决议', '《砚湖区湖岸线保护条例》'],
    },
    {
      sentence: '会议表决通过《砚湖区议事规则》和有关人事任免事项。',
      titles: ['《砚湖区议事规则》'],
    },
    { sentence: '会议以按表决器的方式，通过了选举办法、议程。', titles: ['选举办法', '议程'] },
    { sentence: '罗绍棠说，会议通过了各项决议。', titles: [] },
  ])('takes $titles from $sentence', ({ sentence, titles }) => {
    expect(read(sentence)?.adopted.map(({ value }) => value.title)).toEqual(titles)
  })
})

describe('elections', () => {
  it.each([
    {
      sentence: '会议补选了砚湖区第十一届人大常委会委员5名。',
      election: { elected: [], kind: 'byElection', post: '砚湖区第十一届人大常委会委员', seats: 5 },
    },
    {
      sentence: '大会选举贺兰亭为区人大常委会副主任。',
      election: { elected: ['贺兰亭'], kind: 'election', post: '区人大常委会副主任' },
    },
  ])('reads $sentence', ({ election, sentence }) => {
    expect(read(sentence)?.elections.map(({ value }) => ({ ...value, raw: undefined }))).toEqual([
      { ...election, raw: undefined },
    ])
  })

  it.each(['大会通过了选举办法。', '许望舒说，大会选举我为区长，我深感责任重大。'])(
    'finds none in %s',
    (sentence) => {
      expect(read(sentence)?.elections).toEqual([])
    },
  )
})

describe('people in their parts', () => {
  it.each([
    {
      field: 'executiveChairs',
      names: ['罗绍棠', '沈惟清'],
      sentence: '大会的执行主席是:罗绍棠、沈惟清。',
    },
    { field: 'executiveChairs', names: ['沈惟清'], sentence: '会议由大会执行主席沈惟清主持。' },
    { field: 'hosts', names: ['沈惟清'], sentence: '会议由区人大常委会主任沈惟清主持。' },
    { field: 'hosts', names: ['邹既明'], sentence: '副区长邹既明主持会议。' },
    { field: 'attendees', names: ['罗绍棠', '许望舒'], sentence: '罗绍棠、许望舒等出席会议。' },
    { field: 'attendees', names: ['苏木'], sentence: '区领导苏木等在主席台前排就座。' },
    { field: 'observers', names: ['邹既明'], sentence: '副区长邹既明，区法院负责人列席会议。' },
    {
      field: 'alsoPresent',
      names: ['韦伯渊', '尉迟朗'],
      sentence: '县长罗绍棠出席会议。在主席台就座的还有：韦伯渊、尉迟朗。',
    },
    {
      field: 'attendees',
      names: ['韦伯渊', '尉迟朗'],
      sentence: '在主席台就座的还有：韦伯渊、尉迟朗。',
    },
    {
      field: 'speakers',
      names: ['罗绍棠'],
      sentence: '会上，区委书记罗绍棠对代表提出了四点希望。',
    },
    { field: 'speakers', names: ['许望舒'], sentence: '区长许望舒代表区人民政府向大会报告工作。' },
    {
      field: 'speakers',
      names: [],
      sentence: '会议指出，湖水要再清一点。决议强调，路要再平一点。',
    },
  ] as const)('$field of $sentence', ({ field, names, sentence }) => {
    expect(read(sentence)?.[field].map(({ value }) => value.name)).toEqual(names)
  })
})

describe('every understood field', () => {
  it('points at the words it was read from', () => {
    const reading = readManuscript({
      paragraphs: parsePlainText(
        '砚湖区十一届人大四次会议闭幕\n本报讯（记者 傅雪筠）２月１８日，宁川市砚湖区第十一届人民代表大会第四次会议在区会议中心闭幕。\n罗绍棠、许望舒等出席会议。',
      ),
    })
    const at = (source: { end: number; paragraph: number; start: number } | undefined) =>
      source && reading.paragraphs[source.paragraph]?.text.slice(source.start, source.end)
    const { report } = reading
    expect(at(report?.meeting[0]?.source)).toBe('宁川市砚湖区第十一届人民代表大会第四次会议')
    expect(at(report?.venue[0]?.source)).toBe('区会议中心')
    expect(at(report?.bylines[0]?.source)).toBe('傅雪筠')
    expect(at(report?.dateline[0]?.source)).toBe('２月１８日')
    expect(report?.attendees.map(({ source }) => at(source))).toEqual(['罗绍棠', '许望舒'])
  })
})

describe('readManuscript', () => {
  it('makes nothing of an empty manuscript', () => {
    expect(readManuscript({ paragraphs: [] })).toMatchObject({
      joins: [],
      kind: 'unknown',
      officials: [],
    })
  })

  it('refuses the other meeting that a speech mentions', () => {
    const sentence = '罗绍棠指出，要落实区委九届五次全会的部署。'
    expect(read(sentence)?.meeting.map(({ value }) => value.name)).toEqual([
      '砚湖区十一届人大四次会议',
    ])
  })
})

describe('what a site puts around a text', () => {
  const page = readManuscript({
    filedOn: '2025-02-19',
    paragraphs: parsePlainText(
      [
        '首頁 | 新聞 | 視頻',
        '視頻',
        '砚湖区十一届人大四次会议开幕',
        '砚湖区十一届人大四次会议2月18日开幕。区长许望舒作报告。',
        '相关链接',
        '市长罗绍棠主持召开工作会议',
        '副市长程以宁到砚湖区调研',
      ].join('\n'),
    ),
  }).report

  it('is no kicker, and its links name nobody', () => {
    expect(page?.headline?.value).toBe('砚湖区十一届人大四次会议开幕')
    expect(page?.kicker).toBeUndefined()
    expect(page?.hosts).toEqual([])
    expect(page?.mentioned.map(({ value }) => value.name)).toEqual(['许望舒'])
  })
})

describe('a day still to come', () => {
  it('is not that of the dateline', () => {
    const { dateline } =
      readManuscript({
        filedOn: '2025-02-19',
        paragraphs: parsePlainText(
          '砚湖区筹备人代会\n区委书记罗绍棠将于3月9日在开幕式上讲话，这是记者2月18日了解到的。\n大家都在准备。',
        ),
      }).report ?? {}
    expect(dateline?.map(({ value }) => value.date)).toEqual(['--02-18'])
  })
})
