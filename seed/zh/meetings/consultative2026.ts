import type { SeedMeeting } from '../../content/seedMeeting.ts'

const HALL = '临渡会堂'

/** Whoever is due at every sitting, and how many of them make it valid. */
const MEMBERS = { unit: '委员', due: 238, quorum: 'half', quorumHeld: true } as const

/** The consultative conference that met in the same week as the congress. */
export const consultative2026: SeedMeeting = {
  slug: '20260105-qu-zheng-xie-shi-liu-jie-si-ci',
  name: '政协第十六届临渡区委员会第四次会议',
  shortName: '区政协十六届四次会议',
  organ: 'consultative',
  region: '临渡区',
  term: 16,
  session: 4,
  startDate: '2026-01-05',
  endDate: '2026-01-08',
  sittings: [
    {
      key: 'opening',
      phase: 'opening',
      startsAt: '2026-01-05 14:30',
      endsAt: '2026-01-05 16:10',
      venue: HALL,
      attendance: { ...MEMBERS, present: 224, absent: 14 },
      hosts: ['桑以宁'],
      attendees: ['逄书和', '沈望舟', '亓立岩', '昝玉衡', '陆采薇'],
      rostrum: '区委、区人大常委会、区政府、区政协领导',
      agenda: ['听取区政协常务委员会工作报告', '听取提案工作情况的报告'],
    },
    {
      key: 'closing',
      phase: 'closing',
      startsAt: '2026-01-08 09:00',
      endsAt: '2026-01-08 10:35',
      venue: HALL,
      attendance: { ...MEMBERS, present: 221, absent: 17 },
      hosts: ['昝玉衡'],
      attendees: ['逄书和', '沈望舟', '亓立岩', '昝玉衡', '陆采薇', '秦怀川'],
      rostrum: '区委、区人大常委会、区政府、区政协领导',
      agenda: ['增补区政协副主席', '表决各项决议和提案审查情况报告'],
      adopted: [
        {
          title: '政协第十六届临渡区委员会第四次会议关于常务委员会工作报告的决议',
          kind: 'resolution',
        },
        {
          title: '政协第十六届临渡区委员会第四次会议关于提案工作情况报告的决议',
          kind: 'resolution',
        },
        {
          title: '政协第十六届临渡区委员会提案委员会关于四次会议提案审查情况的报告',
          kind: 'other',
        },
        { title: '政协第十六届临渡区委员会第四次会议政治决议', kind: 'resolution' },
      ],
      elections: [
        { post: '政协第十六届临渡区委员会副主席', kind: 'byElection', elected: ['骆青禾'] },
      ],
    },
  ],
}
