import type { SeedMeeting } from '../../content/seedMeeting.ts'

const LIBRARY = 'Library of Merrow Harbor High School'

/** One evening in September: two boards fill a seat together, then the committee sits in full. */
export const schoolCommittee2026: SeedMeeting = {
  slug: '20260917-school-committee',
  name: 'Meeting of the Merrow Harbor School Committee, Sept. 17, 2026',
  shortName: 'School Committee, Sept. 17',
  organ: 'standingCommittee',
  region: 'Merrow Harbor',
  startDate: '2026-09-17',
  endDate: '2026-09-17',
  sittings: [
    {
      key: 'opening',
      phase: 'opening',
      startsAt: '2026-09-17 18:00',
      endsAt: '2026-09-17 18:52',
      venue: LIBRARY,
      attendance: {
        unit: 'members',
        due: 9,
        present: 9,
        absent: 0,
        quorum: 'half',
        quorumHeld: true,
      },
      hosts: ['Desmond Okafor', 'Priya Raghunathan'],
      attendees: [
        'Desmond Okafor',
        'Lucía Nuñez',
        'Walter Penhale',
        'Linh Nguyễn',
        'Bridget Saint-Cyr',
        'Priya Raghunathan',
        'Yasmin El-Amin',
        'Marcus Feeney',
        'Colleen Brackett',
      ],
      agenda: [
        'Joint session with the Select Board',
        'Interviews of three candidates',
        'Roll call to fill the seat of Dana Whitlock until the next town election',
      ],
      elections: [
        {
          post: 'School Committee, until April 2027',
          kind: 'byElection',
          seats: 1,
          elected: ['Jorge Alvarado-Finch'],
          oath: true,
        },
      ],
    },
    {
      key: 'closing',
      phase: 'closing',
      startsAt: '2026-09-17 19:00',
      endsAt: '2026-09-17 21:34',
      venue: LIBRARY,
      attendance: {
        unit: 'members',
        due: 5,
        present: 5,
        absent: 0,
        quorum: 'half',
        quorumHeld: true,
      },
      hosts: ['Priya Raghunathan'],
      attendees: [
        'Priya Raghunathan',
        'Yasmin El-Amin',
        'Marcus Feeney',
        'Colleen Brackett',
        'Jorge Alvarado-Finch',
        'Renée Thibodeaux-Clarke',
        'Owen Castellanos',
      ],
      agenda: [
        'Report of the superintendent on the phone pilot at Coggs River Middle School',
        'Policy on personal devices, second reading',
        'Final account of the Thorne School roof',
        'Field trips and gifts',
      ],
      adopted: [
        {
          title: 'Policy on personal devices during the school day, from Jan. 4, 2027',
          kind: 'rules',
          method: 'hands',
          votes: [4, 1, 0],
        },
        {
          title: 'Return of $118,000 from the Thorne School roof to the town',
          kind: 'decision',
          method: 'hands',
          votes: [5, 0, 0],
        },
        { title: 'Gifts to the schools, $4,260', kind: 'other', method: 'hands', votes: [5, 0, 0] },
      ],
    },
  ],
}
