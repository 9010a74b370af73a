import type { SeedMeeting } from '../../content/seedMeeting.ts'

import { projects2026 } from './projects2026.ts'

const AUDITORIUM = 'Merrow Harbor High School auditorium'
const STAGE =
  'The Select Board, the Finance Committee, the town manager, town counsel and the town clerk'
const chairs = ['Constance O’Rourke', 'Reginald Tso']
const attendees = [
  'Lucía Nuñez',
  'Desmond Okafor',
  'Walter Penhale',
  'Linh Nguyễn',
  'Bridget Saint-Cyr',
  'Ellen MacAuliffe',
  'Rosalind Achterberg',
  'Ira Feldstein',
  'Josiah Pettengill',
]

/** The meeting on which the demonstration turns: an election, three nights, 31 articles, two of them lost. */
export const annual2026: SeedMeeting = {
  slug: '20260428-annual-town-meeting',
  name: '2026 Annual Town Meeting of Merrow Harbor',
  shortName: '2026 Annual Town Meeting',
  organ: 'congress',
  region: 'Merrow Harbor',
  startDate: '2026-04-28',
  endDate: '2026-05-07',
  sittings: [
    {
      key: 'preparatory',
      phase: 'preparatory',
      startsAt: '2026-04-28 07:00',
      endsAt: '2026-04-28 20:00',
      venue: 'Polling places of the eight precincts',
      attendance: { unit: 'voters', present: 3864, quorum: 'none' },
      hosts: ['Josiah Pettengill'],
      agenda: [
        'Article 1: election of town officers and Town Meeting members',
        'Question 1: excluding the debt for the water treatment plant from the levy limit',
      ],
      elections: [
        {
          post: 'Select Board, three years',
          kind: 'election',
          elected: ['Bridget Saint-Cyr', 'Walter Penhale'],
          oath: true,
        },
        {
          post: 'School Committee, three years',
          kind: 'election',
          elected: ['Priya Raghunathan', 'Yasmin El-Amin'],
          oath: true,
        },
        {
          post: 'Town moderator, one year',
          kind: 'election',
          elected: ['Constance O’Rourke'],
          oath: true,
        },
      ],
      adopted: [
        {
          title:
            'Question 1: Debt exclusion for the water treatment plant (yes 2,311, no 1,420, blank 133)',
          kind: 'decision',
          method: 'ballot',
          votes: [2311, 1420, 133],
        },
      ],
    },
    {
      key: 'opening',
      phase: 'opening',
      number: 1,
      startsAt: '2026-05-04 19:00',
      endsAt: '2026-05-04 22:46',
      venue: AUDITORIUM,
      attendance: {
        unit: 'members',
        due: 190,
        present: 176,
        absent: 14,
        quorum: 'half',
        quorumHeld: true,
      },
      hosts: ['Constance O’Rourke'],
      executiveChairs: chairs,
      attendees,
      rostrum: STAGE,
      agenda: [
        'State of the town address',
        'Article 2: reports of committees',
        'Article 3: operating budget for fiscal 2027',
        'Article 4: capital budget',
        'Article 5: water treatment plant for Wells 3 and 4',
        'Articles 6–11: enterprise funds, reserves, community preservation',
      ],
      adopted: [
        {
          title: 'Article 3, amendment: $140,000 for two classroom aides at the Thorne School',
          kind: 'other',
          method: 'electronic',
          outcome: 'rejected',
          votes: [71, 102, 3],
        },
        {
          title: 'Article 3: Operating budget for fiscal 2027, $68,940,000',
          kind: 'resolution',
          method: 'electronic',
          votes: [158, 15, 3],
        },
        {
          title: 'Article 4: Capital budget for fiscal 2027, $3,420,000',
          kind: 'resolution',
          method: 'electronic',
          votes: [169, 5, 2],
        },
        {
          title: 'Article 5: Borrowing for the water treatment plant, $11,600,000 (two-thirds)',
          kind: 'resolution',
          method: 'electronic',
          votes: [162, 12, 2],
        },
        {
          title: 'Articles 6–11: Enterprise funds, reserves and community preservation',
          kind: 'resolution',
          method: 'hands',
        },
      ],
    },
    {
      key: 'plenary-2',
      phase: 'plenary',
      number: 2,
      startsAt: '2026-05-05 19:00',
      endsAt: '2026-05-05 22:58',
      venue: AUDITORIUM,
      attendance: {
        unit: 'members',
        due: 190,
        present: 171,
        absent: 19,
        quorum: 'half',
        quorumHeld: true,
      },
      hosts: ['Constance O’Rourke'],
      executiveChairs: chairs,
      attendees: [...attendees, 'Harold Szczepański', 'Augustin Pelletier'],
      rostrum: STAGE,
      agenda: [
        'Articles 12–16: docks, accessory apartments and other zoning',
        'Article 17: flood overlay district, Gannet Point',
        'Articles 18–20: general bylaws',
        'Articles 21–22: Quill Island ferry, island roads',
      ],
      adopted: [
        {
          title: 'Article 12: Study of new town docks: postponed indefinitely',
          kind: 'other',
          method: 'hands',
        },
        {
          title: 'Article 14: Zoning bylaw, accessory apartments',
          kind: 'rules',
          method: 'electronic',
          votes: [118, 49, 4],
        },
        {
          title: 'Article 17: Zoning bylaw, flood overlay district at Gannet Point (two-thirds)',
          kind: 'rules',
          method: 'electronic',
          outcome: 'rejected',
          votes: [104, 64, 3],
        },
        {
          title: 'Article 19: General bylaw, gasoline leaf blowers',
          kind: 'rules',
          method: 'electronic',
          outcome: 'rejected',
          votes: [71, 96, 4],
        },
        {
          title: 'Article 21: Daily winter ferry to Quill Island, $240,000',
          kind: 'resolution',
          method: 'electronic',
          votes: [149, 19, 3],
        },
      ],
    },
    {
      key: 'closing',
      phase: 'closing',
      number: 3,
      startsAt: '2026-05-07 19:00',
      endsAt: '2026-05-07 22:22',
      venue: AUDITORIUM,
      attendance: {
        unit: 'members',
        due: 190,
        present: 168,
        absent: 22,
        quorum: 'half',
        quorumHeld: true,
      },
      hosts: ['Constance O’Rourke'],
      executiveChairs: chairs,
      attendees: [...attendees, 'Manuel DaSilva III', 'Louis Beaudoin'],
      rostrum: STAGE,
      agenda: [
        'Articles 23–25: storm repairs and the Water Street seawall',
        'Article 26: roof of the Eliza Thorne School',
        'Articles 27–28: citizen petitions',
        'Article 29: election of three members of the Finance Committee',
        'Articles 30–31: unfinished business, dissolution',
      ],
      adopted: [
        {
          title:
            'Article 24: Design and permits for the Water Street seawall, $1,850,000 (two-thirds)',
          kind: 'resolution',
          method: 'electronic',
          votes: [155, 11, 2],
        },
        {
          title: 'Article 26: Roof of the Eliza Thorne School, $4,300,000 (two-thirds)',
          kind: 'resolution',
          method: 'electronic',
          votes: [160, 6, 2],
        },
        {
          title: 'Article 27: Free winter parking on Commerce Street (nonbinding petition)',
          kind: 'other',
          method: 'electronic',
          votes: [84, 81, 3],
        },
        { title: 'Article 31: Dissolution', kind: 'other', method: 'hands' },
      ],
      elections: [
        {
          post: 'Finance Committee, three years',
          kind: 'election',
          elected: ['Rosalind Achterberg', 'Tobias Nakamura', 'Ginny Prouty'],
          oath: true,
        },
      ],
    },
  ],
  commitments: projects2026,
}
