import type { SeedMeeting } from '../../content/seedMeeting.ts'

import { commitments2026 } from './commitments2026.ts'

const HALL = '临渡会堂'

/** Whoever is due at every sitting, and how many of them make it valid. */
const MEMBERS = { unit: '代表', due: 286, quorum: 'twoThirds', quorumHeld: true } as const

/** The leaders of the district in January 2026, in the order printed. */
export const LEADERS_2026 = [
  '逄书和',
  '沈望舟',
  '亓立岩',
  '昝玉衡',
  '陆采薇',
  '秦怀川',
  '顾延清',
  '鲁岱',
  '宁蔚',
]

/** Who is seen at each plenary sitting. */
const ON_STAGE = {
  attendees: LEADERS_2026,
  presidium: [
    '逄书和',
    '亓立岩',
    '陆采薇',
    '鲁岱',
    '宁蔚',
    '顾延清',
    '阮鹤年',
    '田秀禾',
    '葛长庚',
    '项德昌',
    '缪闻笛',
    '钟越',
    '佘志刚',
    '白麦香',
    '万顺水',
  ],
  rostrum: '主席团全体成员，区委、区政府、区政协领导，区纪委监委、区法院、区检察院主要负责人',
}

/** The session on which the demonstration turns: four sittings, an election, ten commitments. */
export const congress2026: SeedMeeting = {
  slug: '20260106-qu-shi-ba-jie-ren-da-si-ci',
  name: '临渡区第十八届人民代表大会第四次会议',
  shortName: '区十八届人大四次会议',
  organ: 'congress',
  region: '临渡区',
  term: 18,
  session: 4,
  startDate: '2026-01-06',
  endDate: '2026-01-09',
  sittings: [
    {
      key: 'preparatory',
      phase: 'preparatory',
      startsAt: '2026-01-06 15:30',
      endsAt: '2026-01-06 16:20',
      venue: HALL,
      attendance: { ...MEMBERS, present: 271, leave: 15 },
      hosts: ['亓立岩'],
      agenda: ['选举大会主席团和秘书长', '表决大会议程', '通过大会各工作机构组成人员名单'],
      adopted: [
        {
          title: '临渡区第十八届人民代表大会第四次会议主席团和秘书长名单',
          kind: 'list',
          votes: [270, 0, 1],
        },
        { title: '临渡区第十八届人民代表大会第四次会议议程', kind: 'other', votes: [271, 0, 0] },
      ],
    },
    {
      key: 'opening',
      phase: 'opening',
      number: 1,
      startsAt: '2026-01-07 09:00',
      endsAt: '2026-01-07 10:52',
      venue: HALL,
      attendance: { ...MEMBERS, present: 274, leave: 12, observers: 231 },
      hosts: ['逄书和'],
      executiveChairs: ['逄书和', '亓立岩', '陆采薇', '鲁岱', '阮鹤年', '白麦香'],
      ...ON_STAGE,
      agenda: [
        '听取区人民政府工作报告',
        '审查2025年国民经济和社会发展计划执行情况与2026年计划草案的书面报告',
        '审查2025年预算执行情况与2026年预算草案的书面报告',
      ],
    },
    {
      key: 'plenary-2',
      phase: 'plenary',
      number: 2,
      startsAt: '2026-01-08 14:30',
      endsAt: '2026-01-08 16:25',
      venue: HALL,
      attendance: { ...MEMBERS, present: 268, leave: 18, observers: 116 },
      hosts: ['田秀禾'],
      executiveChairs: ['田秀禾', '宁蔚', '顾延清', '葛长庚', '钟越', '万顺水'],
      ...ON_STAGE,
      agenda: [
        '听取区人大常委会工作报告',
        '听取区人民法院工作报告',
        '听取区人民检察院工作报告',
        '听取民生实事候选项目的说明',
        '表决选举办法和关于接受辞职请求的决定',
      ],
      adopted: [
        {
          title: '临渡区第十八届人民代表大会第四次会议选举办法',
          kind: 'rules',
          votes: [265, 1, 2],
        },
        {
          title: '关于接受项德昌辞去临渡区第十八届人大常委会副主任职务请求的决定',
          kind: 'decision',
          votes: [266, 0, 2],
        },
      ],
    },
    {
      key: 'closing',
      phase: 'closing',
      number: 3,
      startsAt: '2026-01-09 09:30',
      endsAt: '2026-01-09 11:38',
      venue: HALL,
      attendance: { ...MEMBERS, present: 272, leave: 14, observers: 124 },
      hosts: ['亓立岩'],
      executiveChairs: ['逄书和', '亓立岩', '陆采薇', '阮鹤年', '田秀禾', '葛长庚', '佘志刚'],
      ...ON_STAGE,
      agenda: [
        '补选区长和区人大常委会副主任',
        '票决2026年民生实事项目',
        '表决各项决议和票决办法',
        '新当选人员进行宪法宣誓',
      ],
      adopted: [
        { title: '关于临渡区人民政府工作报告的决议', kind: 'resolution', votes: [268, 2, 2] },
        {
          title: '关于临渡区2025年国民经济和社会发展计划执行情况与2026年计划的决议',
          kind: 'resolution',
          votes: [270, 1, 1],
        },
        {
          title: '关于临渡区2025年预算执行情况与2026年预算的决议',
          kind: 'resolution',
          votes: [266, 3, 3],
        },
        { title: '关于临渡区人大常委会工作报告的决议', kind: 'resolution', votes: [269, 1, 2] },
        { title: '关于临渡区人民法院工作报告的决议', kind: 'resolution', votes: [261, 6, 5] },
        { title: '关于临渡区人民检察院工作报告的决议', kind: 'resolution', votes: [264, 4, 4] },
        { title: '临渡区民生实事项目人大代表票决办法（修订）', kind: 'rules', votes: [267, 2, 3] },
      ],
      elections: [
        { post: '临渡区人民政府区长', kind: 'byElection', elected: ['沈望舟'], oath: true },
        {
          post: '临渡区第十八届人民代表大会常务委员会副主任',
          kind: 'byElection',
          elected: ['缪闻笛'],
          oath: true,
        },
      ],
    },
  ],
  commitments: commitments2026,
}
