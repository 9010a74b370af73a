import { atNoon } from 'payload-newsroom/time'

import type { Ids, Seeding } from './seeding.ts'

import { seedDraft } from './seeding.ts'

/** Who writes for the paper. All invented; the numbers of the press cards cannot be real ones. */
const reporters = [
  {
    name: '苏砚秋',
    slug: 'su-yanqiu',
    desk: '时政新闻部',
    beats: ['人大', '政协', '区委区政府'],
    pressCard: '示例-L001',
    from: '2011-07-01',
    biography:
      '首席记者。跑会议十五年，习惯在会前把上一年的承诺逐条抄在本子上，会后一条一条去问。她写的会议消息以数字准、名单准著称。',
  },
  {
    name: '程亦舟',
    slug: 'cheng-yizhou',
    desk: '时政新闻部',
    beats: ['法院', '检察院', '基层治理'],
    pressCard: '示例-L014',
    from: '2019-08-12',
    biography: '法学院毕业后进报社，负责政法和基层治理报道。相信一条好消息首先要让当事人看得懂。',
  },
  {
    name: '邢小禾',
    slug: 'xing-xiaohe',
    desk: '经济新闻部',
    beats: ['小微企业', '集市', '就业'],
    pressCard: '示例-L017',
    from: '2018-03-05',
    biography: '在工厂和菜场之间往返。连续六年记录同一条街三十七家小店的开张、转手与重新开张。',
  },
  {
    name: '单明川',
    slug: 'shan-mingchuan',
    pinyin: 'shan ming chuan',
    desk: '民生新闻部',
    beats: ['公交', '供水', '老旧小区'],
    pressCard: '示例-L009',
    from: '2014-06-23',
    biography: '民生新闻部主任。主持“门口的事”专栏，读者来电亲自接，答复期限写在版面上。',
  },
  {
    name: '蓝采',
    slug: 'lan-cai',
    desk: '教卫新闻部',
    beats: ['学校', '医院', '托育'],
    pressCard: '示例-L021',
    from: '2020-09-01',
    biography: '做过两年代课教师。每年开学第一天，她都站在同一所小学门口数到校的孩子。',
  },
  {
    name: '鞠青',
    slug: 'ju-qing',
    desk: '三农新闻部',
    beats: ['粮食', '水利', '乡村建设'],
    pressCard: '示例-L012',
    from: '2016-02-29',
    biography: '三农记者，采访包里常年放着一双雨靴。跟踪报道澄水右岸堤防工程五年。',
  },
  {
    name: '郁长风',
    slug: 'yu-changfeng',
    pinyin: 'yu chang feng',
    desk: '视觉影像部',
    beats: ['摄影', '影像专题'],
    pressCard: '示例-L006',
    from: '2009-10-08',
    biography: '摄影记者。十七年里在古渡口同一块石阶上，每月拍一张照片。',
  },
  {
    name: '段识微',
    slug: 'duan-shiwei',
    desk: '评论部',
    beats: ['时评', '社论'],
    pressCard: '示例-L003',
    from: '2008-04-14',
    biography: '主任评论员。主张评论从一件看得见的小事写起，落到一条办得到的建议。',
  },
  {
    name: '靳慕云',
    slug: 'jin-muyun',
    desk: '时政新闻部',
    beats: ['人大', '财政预算'],
    pressCard: '示例-L005',
    from: '2007-07-16',
    to: '2025-12-31',
    biography: '曾任时政新闻部主任，2025年底退休。她为报社留下了一套会议报道核对清单。',
  },
] as const

/** Puts the reporters in place. @returns their ids by name */
export async function seedReporters({ payload }: Seeding): Promise<Ids> {
  const ids = new Map<string, string>()
  for (const { beats, from, ...rest } of reporters) {
    const data = {
      ...rest,
      beats: [...beats],
      from: atNoon(from),
      ...('to' in rest && { to: atNoon(rest.to) }),
    }
    ids.set(rest.name, await seedDraft({ collection: 'reporters', data, payload }))
  }
  return ids
}
