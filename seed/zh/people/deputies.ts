import type { SeedPerson } from '../../content/seedPerson.ts'

const DISTRICT_CONGRESS = '临渡区第十八届人民代表大会'
const TOWN = '柳堤镇'

/** Heads of bureaus and towns, deputies, members and neighbours whom the paper writes about. All invented. */
export const deputies: readonly SeedPerson[] = [
  {
    name: '苗春生',
    slug: 'miao-chunsheng',
    offices: [['临渡区水利局', '区水利局局长', '2023-02-20', undefined, 60]],
  },
  {
    name: '邵晓棠',
    slug: 'shao-xiaotang',
    biography: '中学语文教师出身，2026年10月29日由区人大常委会任命为区教育局局长。',
    offices: [
      ['临渡区教育局', '区教育局局长', '2026-10-29', undefined, 60],
      ['临渡区教育局', '区教育局副局长', '2021-03-15', '2026-10-28', 61],
    ],
  },
  {
    name: '尉迟敬安',
    slug: 'yuchi-jingan',
    pinyin: 'yu chi jing an',
    offices: [['临渡区交通运输局', '区交通运输局局长', '2022-08-11', undefined, 60]],
  },
  {
    name: '欧阳砚',
    slug: 'ouyang-yan',
    offices: [['临渡区住房和城乡建设局', '区住建局局长', '2021-05-10', undefined, 60]],
  },
  {
    name: '万顺水',
    slug: 'wan-shunshui',
    pinyin: 'wan shun shui',
    biography: '十九岁跟父亲上船，在澄水古渡口摆渡三十四年，安全航行十一万余航次。',
    offices: [
      ['临渡轮渡公司', '“渡安2号”船长', '2004-05-01', undefined, 90],
      [DISTRICT_CONGRESS, '区人大代表', '2023-01-09', undefined, 91],
    ],
  },
  {
    name: '白麦香',
    slug: 'bai-maixiang',
    biography: '青禾镇麦垄村党支部书记，带领村民把六百亩零散水田连成一片。',
    offices: [
      ['青禾镇麦垄村', '麦垄村党支部书记', '2018-11-20', undefined, 80],
      [DISTRICT_CONGRESS, '区人大代表', '2023-01-09', undefined, 91],
    ],
  },
  {
    name: '翟雨田',
    slug: 'zhai-yutian',
    pinyin: 'zhai yu tian',
    offices: [
      ['临渡区农业技术推广站', '区农技站站长', '2015-04-01', undefined, 75],
      ['政协临渡区委员会', '区政协委员', '2023-01-08', undefined, 92],
    ],
  },
  {
    name: '黎小满',
    slug: 'li-xiaoman',
    biography: '从一间裁缝铺起家，经营临渡小满针织厂，现有工人一百四十六名。',
    offices: [
      ['临渡区工商业联合会', '区工商联副主席', '2022-12-18', undefined, 70],
      ['政协临渡区委员会', '区政协委员', '2023-01-08', undefined, 92],
    ],
  },
  {
    name: '冯守拙',
    slug: 'feng-shouzhuo',
    biography: '油纸伞匠人，在古渡老街开伞铺四十一年，区级非物质文化遗产代表性传承人。',
    offices: [['古渡老街', '油纸伞制作技艺传承人', '2014-06-14', undefined, 95]],
  },
  {
    name: '钟越',
    slug: 'zhong-yue',
    offices: [
      [`中共${TOWN}委员会`, '柳堤镇党委书记', '2023-04-03', undefined, 62],
      [`${TOWN}人民政府`, '柳堤镇镇长', '2020-01-08', '2023-04-02', 63],
    ],
  },
  {
    name: '邬丽娟',
    slug: 'wu-lijuan',
    offices: [[`${TOWN}人民政府`, '柳堤镇镇长', '2023-05-19', undefined, 63]],
  },
  {
    name: '佘志刚',
    slug: 'she-zhigang',
    pinyin: 'she zhi gang',
    offices: [[`${TOWN}人民代表大会`, '柳堤镇人大主席', '2023-01-06', undefined, 64]],
  },
  {
    name: '贺兰亭',
    slug: 'he-lanting',
    offices: [['城南中心小学', '城南中心小学校长', '2021-08-20', undefined, 85]],
  },
  {
    name: '曲阿满',
    slug: 'qu-aman',
    pinyin: 'qu a man',
    biography: '云阶镇上梯村护田员，四代人守着同一片梯田。',
    offices: [['云阶镇上梯村', '上梯村护田员', '2012-03-01', undefined, 95]],
  },
]
