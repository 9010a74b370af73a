import type { SeedMeeting } from '../../content/seedMeeting.ts'

/** An autumn meeting of the standing committee: a budget adjusted, a rule for the ferries, an appointment. */
export const standingCommittee28: SeedMeeting = {
  slug: '20261029-qu-ren-da-chang-wei-hui-28',
  name: '临渡区第十八届人民代表大会常务委员会第二十八次会议',
  shortName: '区十八届人大常委会第二十八次会议',
  organ: 'standingCommittee',
  region: '临渡区',
  term: 18,
  session: 28,
  startDate: '2026-10-29',
  endDate: '2026-10-29',
  sittings: [
    {
      key: 'single',
      phase: 'single',
      startsAt: '2026-10-29 09:00',
      endsAt: '2026-10-29 11:40',
      venue: '区人大常委会会议厅',
      attendance: {
        unit: '组成人员',
        due: 33,
        present: 29,
        leave: 4,
        observers: 22,
        quorum: 'half',
        quorumHeld: true,
      },
      hosts: ['亓立岩', '阮鹤年'],
      attendees: ['亓立岩', '阮鹤年', '田秀禾', '葛长庚', '缪闻笛'],
      agenda: [
        '审查和批准2026年区级预算调整方案',
        '审议《关于加强澄水渡口和岸线安全管理的决定（草案）》',
        '听取和审议2026年民生实事项目推进情况的报告',
        '听取学校操场开放情况的专题询问',
        '人事任免',
      ],
      adopted: [
        { title: '关于批准2026年区级预算调整方案的决议', kind: 'resolution', votes: [29, 0, 0] },
        { title: '关于加强澄水渡口和岸线安全管理的决定', kind: 'decision', votes: [28, 0, 1] },
        { title: '人事任免名单', kind: 'list', votes: [29, 0, 0] },
      ],
      elections: [
        { post: '临渡区教育局局长', kind: 'appointment', elected: ['邵晓棠'], oath: true },
      ],
    },
  ],
}
