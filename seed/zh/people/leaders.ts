import type { SeedPerson } from '../../content/seedPerson.ts'

const PARTY = '中共临渡区委'
const GOVERNMENT = '临渡区人民政府'
const CONGRESS = '临渡区人大常委会'
const CONSULTATIVE = '政协临渡区委员会'

/** Those who head the district's organs, with the offices they left and took. All invented. */
export const leaders: readonly SeedPerson[] = [
  {
    name: '逄书和',
    slug: 'pang-shuhe',
    pinyin: 'pang shu he',
    biography:
      '早年在水利系统工作，参与过澄水中游堤防加固。历任临渡区副区长、区长，2024年6月任区委书记。',
    offices: [
      [PARTY, '区委书记', '2024-06-18', undefined, 1],
      [PARTY, '区委副书记', '2021-11-22', '2024-06-17', 2],
      [GOVERNMENT, '区长', '2021-12-16', '2024-06-25', 3],
    ],
  },
  {
    name: '沈望舟',
    slug: 'shen-wangzhou',
    biography:
      '长期从事交通规划与建设，2025年11月到临渡工作，2026年1月9日在区十八届人大四次会议上当选区长。',
    offices: [
      [PARTY, '区委副书记', '2025-11-18', undefined, 2],
      [GOVERNMENT, '代区长', '2025-11-20', '2026-01-08', 3],
      [GOVERNMENT, '区长', '2026-01-09', undefined, 3],
      ['澄川市交通运输局', '市交通运输局局长', '2022-03-10', '2025-11-17', 40],
    ],
  },
  {
    name: '郗明远',
    slug: 'xi-mingyuan',
    pinyin: 'xi ming yuan',
    biography: '2024年7月至2025年11月任临渡区区长，现任澄川市水务局局长。',
    offices: [
      [PARTY, '区委副书记', '2024-06-24', '2025-11-17', 2],
      [GOVERNMENT, '区长', '2024-07-05', '2025-11-19', 3],
      ['澄川市水务局', '市水务局局长', '2025-11-20', undefined, 40],
    ],
  },
  {
    name: '亓立岩',
    slug: 'qi-liyan',
    pinyin: 'qi li yan',
    biography:
      '做过乡镇长和区委副书记，2023年1月起任区人大常委会主任。主持建立了代表约见部门负责人制度。',
    offices: [
      [CONGRESS, '区人大常委会主任', '2023-01-12', undefined, 4],
      [PARTY, '区委副书记', '2019-08-06', '2022-12-30', 2],
    ],
  },
  {
    name: '昝玉衡',
    slug: 'zan-yuheng',
    pinyin: 'zan yu heng',
    offices: [
      [CONSULTATIVE, '区政协主席', '2023-01-11', undefined, 5],
      [PARTY, '区委常委、统战部部长', '2018-05-14', '2022-12-29', 12],
    ],
  },
  {
    name: '陆采薇',
    slug: 'lu-caiwei',
    offices: [
      [PARTY, '区委副书记', '2023-02-08', undefined, 6],
      [PARTY, '区委党校校长', '2023-03-01', undefined, 7],
    ],
  },
  {
    name: '秦怀川',
    slug: 'qin-huaichuan',
    offices: [
      [PARTY, '区委常委', '2022-09-15', undefined, 10],
      [GOVERNMENT, '常务副区长', '2022-10-09', undefined, 11],
    ],
  },
  {
    name: '顾延清',
    slug: 'gu-yanqing',
    offices: [
      [PARTY, '区委常委、区纪委书记', '2024-10-21', undefined, 10],
      ['临渡区监察委员会', '区监委代主任', '2024-10-25', '2025-01-09', 11],
      ['临渡区监察委员会', '区监委主任', '2025-01-10', undefined, 11],
    ],
  },
  {
    name: '鲁岱',
    slug: 'lu-dai',
    offices: [[PARTY, '区委常委、组织部部长', '2023-06-19', undefined, 10]],
  },
  {
    name: '宁蔚',
    slug: 'ning-wei',
    pinyin: 'ning wei',
    offices: [
      [PARTY, '区委常委、宣传部部长', '2022-12-05', undefined, 10],
      ['临渡区文化和旅游局', '区文旅局局长', '2019-04-18', '2022-12-04', 60],
    ],
  },
  {
    name: '柏舟',
    slug: 'bai-zhou',
    pinyin: 'bai zhou',
    biography: '水利工程师出身，现任副区长，分管农业农村、水利和应急管理。',
    offices: [
      [GOVERNMENT, '副区长', '2023-01-12', undefined, 30],
      ['临渡区水利局', '区水利局局长', '2017-07-03', '2023-01-11', 60],
    ],
  },
  {
    name: '施若兰',
    slug: 'shi-ruolan',
    offices: [[GOVERNMENT, '副区长', '2021-12-16', undefined, 30]],
  },
  {
    name: '褚建桥',
    slug: 'chu-jianqiao',
    pinyin: 'chu jian qiao',
    offices: [[GOVERNMENT, '副区长', '2022-05-27', undefined, 30]],
  },
  {
    name: '阮鹤年',
    slug: 'ruan-henian',
    offices: [[CONGRESS, '区人大常委会副主任', '2023-01-12', undefined, 20]],
  },
  {
    name: '田秀禾',
    slug: 'tian-xiuhe',
    offices: [[CONGRESS, '区人大常委会副主任', '2023-01-12', undefined, 20]],
  },
  {
    name: '葛长庚',
    slug: 'ge-changgeng',
    pinyin: 'ge chang geng',
    offices: [[CONGRESS, '区人大常委会副主任', '2024-01-11', undefined, 20]],
  },
  {
    name: '项德昌',
    slug: 'xiang-dechang',
    offices: [[CONGRESS, '区人大常委会副主任', '2018-01-09', '2026-01-08', 20]],
  },
  {
    name: '缪闻笛',
    slug: 'miao-wendi',
    pinyin: 'miao wen di',
    biography: '当过十二年乡村教师，2019年起任区教育局局长，2026年1月9日补选为区人大常委会副主任。',
    offices: [
      [CONGRESS, '区人大常委会副主任', '2026-01-09', undefined, 20],
      ['临渡区教育局', '区教育局局长', '2019-09-02', '2026-01-08', 60],
    ],
  },
  {
    name: '裴知非',
    slug: 'pei-zhifei',
    offices: [['临渡区人民法院', '区法院院长', '2023-01-12', undefined, 35]],
  },
  {
    name: '温如许',
    slug: 'wen-ruxu',
    offices: [['临渡区人民检察院', '区检察院检察长', '2022-01-14', undefined, 35]],
  },
  {
    name: '桑以宁',
    slug: 'sang-yining',
    offices: [[CONSULTATIVE, '区政协副主席', '2023-01-11', undefined, 25]],
  },
  {
    name: '崔石麟',
    slug: 'cui-shilin',
    offices: [[CONSULTATIVE, '区政协副主席', '2023-01-11', undefined, 25]],
  },
  {
    name: '骆青禾',
    slug: 'luo-qinghe',
    biography: '临床医师，区中医院主任医师。2026年1月8日增补为区政协副主席。',
    offices: [
      [CONSULTATIVE, '区政协副主席', '2026-01-08', undefined, 25],
      ['临渡区中医院', '区中医院院长', '2020-06-01', undefined, 70],
    ],
  },
]
