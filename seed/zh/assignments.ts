import type { SeedComingMeeting, SeedTask } from '../content.ts'

/** One of them is due since yesterday. */
export const tasks: readonly SeedTask[] = [
  {
    title: '常委会会议消息',
    work: 'report',
    role: 'reporter',
    dueAt: [1, '15:00'],
    isOfMeeting: true,
    note: '人事任免名单以会议公布的为准，名单先给我看。',
  },
  {
    title: '专题询问实录',
    work: 'speech',
    role: 'editor',
    dueAt: [1, '18:00'],
    isOfMeeting: true,
  },
  { title: '会场照片', work: 'photo', role: 'reporter', dueAt: [1, '12:00'], isOfMeeting: true },
  {
    title: '菜场价格回访',
    work: 'report',
    role: 'reporter',
    dueAt: [0, '23:00'],
    note: '上次写到的三家都要去。',
  },
  { title: '古渡桥施工示意图', work: 'other', role: 'reporter', dueAt: [-1, '18:00'] },
]

export const comingMeeting: SeedComingMeeting = {
  slug: 'qu-ren-da-chang-wei-hui-29',
  name: '临渡区第十八届人民代表大会常务委员会第二十九次会议',
  shortName: '区十八届人大常委会第二十九次会议',
  organ: 'standingCommittee',
  region: '临渡区',
  term: 18,
  session: 29,
  sitting: {
    startsAt: '09:00',
    endsAt: '11:30',
    venue: '区人大常委会会议厅',
    agenda: '听取和审议老旧小区加装电梯情况的报告\n专题询问\n人事任免',
  },
}
