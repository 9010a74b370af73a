import type { SeedMeeting } from '../../content/seedMeeting.ts'

const HALL = '临渡会堂'

/** Whoever is due at every sitting, and how many of them make it valid. */
const MEMBERS = { unit: '代表', due: 289, quorum: 'twoThirds', quorumHeld: true } as const

/** The leaders of the district in January 2025, in the order printed. */
export const LEADERS_2025 = [
  '逄书和',
  '郗明远',
  '亓立岩',
  '昝玉衡',
  '陆采薇',
  '秦怀川',
  '顾延清',
  '鲁岱',
  '宁蔚',
]

/** The session of the year before: another head of government, commitments since kept. */
export const congress2025: SeedMeeting = {
  slug: '20250107-qu-shi-ba-jie-ren-da-san-ci',
  name: '临渡区第十八届人民代表大会第三次会议',
  shortName: '区十八届人大三次会议',
  organ: 'congress',
  region: '临渡区',
  term: 18,
  session: 3,
  startDate: '2025-01-07',
  endDate: '2025-01-10',
  sittings: [
    {
      key: 'preparatory',
      phase: 'preparatory',
      startsAt: '2025-01-07 15:30',
      endsAt: '2025-01-07 16:15',
      venue: HALL,
      attendance: { ...MEMBERS, present: 273, leave: 16 },
      hosts: ['亓立岩'],
      agenda: ['选举大会主席团和秘书长', '表决大会议程'],
      adopted: [
        { title: '临渡区第十八届人民代表大会第三次会议主席团和秘书长名单', kind: 'list' },
        { title: '临渡区第十八届人民代表大会第三次会议议程', kind: 'other' },
      ],
    },
    {
      key: 'opening',
      phase: 'opening',
      number: 1,
      startsAt: '2025-01-08 09:00',
      endsAt: '2025-01-08 10:45',
      venue: HALL,
      attendance: { ...MEMBERS, present: 277, leave: 12, observers: 226 },
      hosts: ['逄书和'],
      executiveChairs: ['逄书和', '亓立岩', '陆采薇', '宁蔚', '项德昌'],
      attendees: LEADERS_2025,
      agenda: ['听取区人民政府工作报告', '审查计划报告和预算报告'],
    },
    {
      key: 'closing',
      phase: 'closing',
      number: 3,
      startsAt: '2025-01-10 09:30',
      endsAt: '2025-01-10 11:20',
      venue: HALL,
      attendance: { ...MEMBERS, present: 276, leave: 13, observers: 119 },
      hosts: ['亓立岩'],
      executiveChairs: ['逄书和', '亓立岩', '陆采薇', '阮鹤年', '田秀禾', '项德昌'],
      attendees: LEADERS_2025,
      rostrum: '主席团全体成员，区委、区政府、区政协领导，区法院、区检察院主要负责人',
      agenda: ['补选区监察委员会主任', '票决2025年民生实事项目', '表决各项决议'],
      adopted: [
        { title: '关于临渡区人民政府工作报告的决议', kind: 'resolution', votes: [271, 3, 2] },
        {
          title: '关于临渡区2024年国民经济和社会发展计划执行情况与2025年计划的决议',
          kind: 'resolution',
          votes: [272, 2, 2],
        },
        {
          title: '关于临渡区2024年预算执行情况与2025年预算的决议',
          kind: 'resolution',
          votes: [268, 4, 4],
        },
        { title: '关于临渡区人大常委会工作报告的决议', kind: 'resolution', votes: [274, 0, 2] },
        { title: '关于临渡区人民法院工作报告的决议', kind: 'resolution', votes: [262, 8, 6] },
        { title: '关于临渡区人民检察院工作报告的决议', kind: 'resolution', votes: [265, 6, 5] },
      ],
      elections: [
        { post: '临渡区监察委员会主任', kind: 'byElection', elected: ['顾延清'], oath: true },
      ],
    },
  ],
  commitments: [
    {
      title: '澄水右岸堤防提标一期8.6公里',
      votes: 268,
      status: 'done',
      progress: '2025年5月28日通过水下工程验收。',
    },
    {
      title: '扩建城南中心小学，新增教室24间',
      votes: 263,
      status: 'done',
      progress: '因地质条件调整桩基方案，比原计划晚一年，2026年8月20日交付使用。',
    },
    {
      title: '建设社区食堂15家',
      votes: 257,
      status: 'done',
      progress: '15家全部开业，其中2家在2026年更换了经营方。',
    },
    {
      title: '更换老旧小区消防水管31公里',
      votes: 251,
      status: 'done',
      progress: '2025年11月完工。',
    },
    {
      title: '恢复夜间过江渡班',
      votes: 244,
      status: 'done',
      progress: '2025年4月1日起末班船延至21时30分。',
    },
  ],
}
