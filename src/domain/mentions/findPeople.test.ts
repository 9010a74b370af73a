import { describe, expect, it } from 'vitest'

import { findPeople } from './findPeople.ts'

const spelled = (text: string) =>
  findPeople({ folded: text }).people.map(({ name, office }) =>
    office === '' ? name : `${office} ${name}`,
  )

describe('findPeople', () => {
  it.each([
    ['消防大队教导员仉铁军教大家三招', ['消防大队教导员仉铁军']],
    ['织造坊主托娅和物流公司老板别永强', ['织造坊主托娅', '物流公司老板别永强']],
    ['丰稔合作社理事长鄂春林', ['丰稔合作社理事长鄂春林']],
    ['迪丽娜尔·阿不都热西提、那日苏·额尔德木图', ['迪丽娜尔·阿不都热西提', '那日苏·额尔德木图']],
    ['老字号糕点传人敖敏也', ['老字号糕点传人敖敏']],
    ['村里会计老孟', []],
  ])('reads %s', (words, people) => {
    expect(
      findPeople({ folded: words }).people.map(({ name, office }) => `${office}${name}`),
    ).toEqual(people)
  })

  it.each([
    { list: '罗绍棠、许望舒、沈惟清等', people: ['罗绍棠', '许望舒', '沈惟清'] },
    { list: '市委常委、区委书记罗绍棠', people: ['市委常委、区委书记 罗绍棠'] },
    { list: '区委书记罗绍棠和区长许望舒', people: ['区委书记 罗绍棠', '区长 许望舒'] },
    { list: '区长许和平', people: ['区长 许和平'] },
    {
      list: '区政协副主席程以宁、尉迟朗、柳知微',
      people: ['区政协副主席 程以宁', '区政协副主席 尉迟朗', '区政协副主席 柳知微'],
    },
    { list: '区委书记罗绍棠、许望舒', people: ['区委书记 罗绍棠', '许望舒'] },
    { list: '主席团全体成员,区委、区政府、区政协领导', people: [] },
    {
      list: '王 芳、阿依努尔·卡德尔、卓玛、多吉次仁',
      people: ['王芳', '阿依努尔·卡德尔', '卓玛', '多吉次仁'],
    },
    { list: '柳知微  区教育局党组书记', people: ['区教育局党组书记 柳知微'] },
    { list: '区长许庆和以普通代表身份', people: ['区长 许庆和'] },
    { list: '区领导许庆和、沈惟清、程以宁', people: ['许庆和', '沈惟清', '程以宁'] },
    { list: '省长时敬之', people: ['省长 时敬之'] },
    { list: '县政协副主席沈周望舒', people: ['县政协副主席 沈周望舒'] },
    { list: '秘书长沈周望舒及委员', people: ['秘书长 沈周望舒'] },
    { list: '检察长南宫问列席', people: ['检察长 南宫问'] },
    { list: '镇长欧阳镇', people: ['镇长 欧阳镇'] },
    { list: '区领导许望舒、过庆和、沈惟清', people: ['许望舒', '过庆和', '沈惟清'] },
    { list: '候选人情况', people: [] },
    { list: '村医养老', people: [] },
    { list: '大使馆参赞若昂·席尔瓦', people: ['大使馆参赞 若昂·席尔瓦'] },
    { list: '来自教育界的许望舒', people: ['许望舒'] },
    { list: '新任镇长许望舒', people: ['镇长 许望舒'] },
    {
      list: '青石农场场主许望舒、第三代守窑人沈惟清',
      people: ['青石农场场主 许望舒', '第三代守窑人 沈惟清'],
    },
    { list: '校党总支书记柳知微作', people: ['校党总支书记 柳知微'] },
    { list: '乡村医生上官秋也', people: ['乡村医生 上官秋'] },
    { list: '区党组成员计划安', people: ['区党组成员 计划安'] },
    { list: '区劳动模范、环卫工人柳知微', people: ['区劳动模范、环卫工人 柳知微'] },
    { list: '区教育局局长丁冉正在', people: ['区教育局局长 丁冉'] },
    { list: '老领导顾长根、丁冉', people: ['顾长根', '丁冉'] },
    { list: '', people: [] },
  ])('reads $list', ({ list, people }) => {
    expect(spelled(list)).toEqual(people)
  })

  it('gives the range of each name', () => {
    const list = '区委书记罗绍棠、许望舒'
    expect(
      findPeople({ folded: list }).people.map(({ end, start }) => list.slice(start, end)),
    ).toEqual(['罗绍棠', '许望舒'])
  })
})
