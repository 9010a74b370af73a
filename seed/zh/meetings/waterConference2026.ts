import type { SeedMeeting } from '../../content/seedMeeting.ts'

/** A conference of the government on the winter's waterworks. */
export const waterConference2026: SeedMeeting = {
  slug: '20261112-dong-chun-shui-li-jian-she-hui-yi',
  name: '临渡区冬春农田水利建设工作会议',
  shortName: '全区冬春农田水利建设工作会议',
  organ: 'work',
  region: '临渡区',
  startDate: '2026-11-12',
  endDate: '2026-11-12',
  sittings: [
    {
      key: 'single',
      phase: 'single',
      startsAt: '2026-11-12 14:30',
      endsAt: '2026-11-12 16:05',
      venue: '区行政中心第二会议室',
      attendance: { unit: '人', present: 96, quorum: 'none' },
      hosts: ['苗春生'],
      attendees: ['沈望舟', '柏舟', '苗春生', '钟越'],
      agenda: ['通报2026年度防汛和水利建设情况', '三个镇作表态发言', '部署冬春农田水利建设'],
    },
  ],
}
