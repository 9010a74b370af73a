import { describe, expect, it } from 'vitest'

import { cutSentences, readDeeds } from './readDeeds.ts'

/** Who did what at the meeting, as `deed: names`. */
function did(folded: string): Readonly<Record<string, string>> {
  const names: Record<string, string[]> = {}
  for (const { deed, person } of readDeeds(cutSentences({ folded })))
    if (deed !== 'meet') (names[deed] ??= []).push(person.name)
  return Object.fromEntries(Object.entries(names).map(([deed, each]) => [deed, each.join(' ')]))
}

describe('readDeeds', () => {
  it.each([
    {
      deeds: { attend: '罗绍棠 程以宁 尉迟朗', host: '沈惟清', speak: '罗绍棠' },
      sentence: '罗绍棠出席会议并讲话,沈惟清主持会议,程以宁、尉迟朗出席。',
    },
    {
      deeds: { attend: '罗绍棠 许望舒 沈惟清' },
      sentence: '市委书记罗绍棠,市长许望舒,市人大常委会主任沈惟清出席会议。',
    },
    {
      deeds: { chair: '罗绍棠 许望舒' },
      sentence: '担任本次会议执行主席的是:罗绍棠、许望舒。',
    },
    {
      deeds: { chair: '许望舒 罗绍棠' },
      sentence: '大会执行主席(以姓氏笔画为序):许望舒、罗绍棠。',
    },
    { deeds: { chair: '石岩 田朗' }, sentence: '大会执行主席由石岩、田朗担任。' },
    { deeds: { speak: '韦伯渊 尉迟朗' }, sentence: '会上,韦伯渊、尉迟朗先后发言。' },
    { deeds: { observe: '邹既明' }, sentence: '区法院院长邹既明应邀列席会议。' },
    {
      deeds: { speak: '邹既明' },
      sentence: '受区长许望舒委托,副区长邹既明向大会作政府工作报告。',
    },
    { deeds: { speak: '方砚秋' }, sentence: '会议听取了区财政局局长方砚秋作的预算报告。' },
    { deeds: { host: '沈惟清' }, sentence: '主持会议的是区人大常委会主任沈惟清。' },
    {
      deeds: { rostrum: '罗绍棠 许望舒 程以宁' },
      sentence: '大会执行主席罗绍棠,许望舒,程以宁在主席台前排就座。',
    },
    { deeds: { host: '沈惟清' }, sentence: '主持当天大会的,是区委副书记沈惟清。' },
    { deeds: { speak: '毛砚秋' }, sentence: '老党员毛砚秋接过话筒,讲起了修渠的往事。' },
    { deeds: {}, sentence: '来自邻县的客商毛砚秋说,这里的变化看得见。' },
    { deeds: {}, sentence: '原定参加会议的副区长邹既明因公出差,没有到会。' },
    { deeds: { attend: '罗绍棠 许望舒' }, sentence: '出席:罗绍棠 许望舒' },
    { deeds: { host: '欧阳明月' }, sentence: '会议由欧阳明月主持。' },
    { deeds: { attend: '阿依努尔·卡德尔' }, sentence: '阿依努尔·卡德尔出席会议。' },
    {
      deeds: { rostrum: '罗绍棠 许望舒' },
      sentence: '执行主席罗绍棠、许望舒在主席台执行主席席上就座。',
    },
    { deeds: { attend: '许望舒 邹既明' }, sentence: '陪同调研的还有区长许望舒、副区长邹既明。' },
    { deeds: { speak: '罗绍棠 许望舒' }, sentence: '登上讲台的,是来自医卫界的罗绍棠、许望舒。' },
    {
      deeds: { speak: '罗绍棠 许望舒' },
      sentence: '罗绍棠、许望舒分别就防汛准备、天气形势作了介绍。',
    },
    { deeds: { speak: '汉斯·穆勒' }, sentence: '会议结束。(集团总裁汉斯·穆勒发来视频致辞。)' },
    { deeds: { host: '罗绍和', speak: '许望舒' }, sentence: '许望舒作报告,会议由罗绍和主持。' },
    { deeds: { host: '许望舒' }, sentence: '会是镇人大主席许望舒主持的。' },
    { deeds: { speak: '冼玉洁' }, sentence: '随后接话的是罐头厂的冼玉洁。' },
    { deeds: { speak: '许望舒' }, sentence: '文史委主任许望舒讲水车的历史,说它起于清末。' },
    { deeds: { speak: '许望舒' }, sentence: '“这座桥今年一定要修好通车。”副镇长许望舒一锤定音。' },
    { deeds: {}, sentence: '据副主任委员许望舒介绍,条例共二十条。' },
    { deeds: {}, sentence: '许望舒报告了代表出席情况。' },
    { deeds: {}, sentence: '许望舒主持区政府工作期间,路修通了。' },
    { deeds: {}, sentence: '下次会议由许望舒主持。' },
    { deeds: {}, sentence: '下月的座谈会拟邀请老代表许望舒、沈惟清参加。' },
    { deeds: {}, sentence: '他的发言稿由办公室印发。' },
  ])('reads $sentence', ({ deeds, sentence }) => {
    expect(did(sentence)).toEqual(deeds)
  })

  it('shares a duty at the sitting by names that only commas part', () => {
    const folded = '大会执行主席罗绍棠,许望舒,区长程以宁在主席台前排就座。'
    const seated = readDeeds(cutSentences({ folded })).filter(({ deed }) => deed === 'rostrum')
    expect(seated.map(({ person }) => person.office)).toEqual([
      '大会执行主席',
      '大会执行主席',
      '区长',
    ])
  })

  it.each([
    '罗绍棠因事请假,未出席会议。',
    '罗绍棠将于明天出席闭幕会。',
    '会议指出,要抓好落实。会议强调,要压实责任。',
    '去年此时,罗绍棠主持召开座谈会。',
    '党和国家领导人会见了出席会议的全体代表。',
  ])('finds nobody in %s', (sentence) => {
    expect(did(sentence)).toEqual({})
  })

  it('gives the place of each name', () => {
    const folded = '会议由区长许望舒(女)主持,副区长邹既明列席。'
    expect(
      readDeeds(cutSentences({ folded })).map(({ deed, person }) => [
        deed,
        folded.slice(person.start, person.end),
      ]),
    ).toEqual([
      ['meet', '许望舒'],
      ['host', '许望舒'],
      ['meet', '邹既明'],
      ['observe', '邹既明'],
    ])
  })

  it.each([
    { named: ['罗绍棠', '程以宁'], sentence: '市委书记罗绍棠会见了远山集团董事长程以宁一行。' },
    { named: ['程以宁'], sentence: '来自邻县的客商程以宁说,这里的变化看得见。' },
    { named: ['程以宁'], sentence: '市人大代表程以宁告诉记者,他带来了三件建议。' },
  ])('knows whom $sentence names', ({ named, sentence }) => {
    const met = readDeeds(cutSentences({ folded: sentence })).filter(({ deed }) => deed === 'meet')
    expect([...new Set(met.map(({ person }) => person.name))]).toEqual(named)
  })

  it('gives each of two people their own deed where the words say so', () => {
    expect(did('罗绍棠、沈惟清出席会议并分别讲话、主持会议。')).toEqual({
      attend: '罗绍棠 沈惟清',
      host: '沈惟清',
      speak: '罗绍棠',
    })
  })

  it('lets groups stand between people and what they did', () => {
    expect(did('副区长邹既明,区法院、区检察院负责人,部分代表列席会议。')).toEqual({
      observe: '邹既明',
    })
  })
})
