import type { SeedMeeting } from '../../content/seedMeeting.ts'

const AUDITORIUM = 'Merrow Harbor High School auditorium'
const STAGE =
  'The Select Board, the Finance Committee, the town manager, town counsel and the town clerk'

/** The Annual Town Meeting of the year before: a harbor dredged since, a sidewalk still not laid. */
export const annual2025: SeedMeeting = {
  slug: '20250505-annual-town-meeting',
  name: '2025 Annual Town Meeting of Merrow Harbor',
  shortName: '2025 Annual Town Meeting',
  organ: 'congress',
  region: 'Merrow Harbor',
  startDate: '2025-05-05',
  endDate: '2025-05-06',
  sittings: [
    {
      key: 'opening',
      phase: 'opening',
      number: 1,
      startsAt: '2025-05-05 19:00',
      endsAt: '2025-05-05 22:38',
      venue: AUDITORIUM,
      attendance: {
        unit: 'members',
        due: 191,
        present: 173,
        absent: 18,
        quorum: 'half',
        quorumHeld: true,
      },
      hosts: ['Constance O’Rourke'],
      executiveChairs: ['Constance O’Rourke', 'Reginald Tso'],
      attendees: [
        'Lucía Nuñez',
        'Desmond Okafor',
        'Walter Penhale',
        'Linh Nguyễn',
        'Thomas J. Haskell Jr.',
        'Ellen MacAuliffe',
        'Rosalind Achterberg',
        'Josiah Pettengill',
      ],
      rostrum: STAGE,
      agenda: [
        'Articles 1–3: reports of committees, salaries of elected officers, operating budget for fiscal 2026',
        'Articles 4–9: capital projects',
        'Articles 10–13: enterprise funds and transfers',
      ],
      adopted: [
        {
          title: 'Article 3: Operating budget for fiscal 2026, $66,670,000',
          kind: 'resolution',
          method: 'electronic',
          votes: [157, 13, 3],
        },
        {
          title: 'Article 5: Dredging of the inner harbor, $2,200,000',
          kind: 'resolution',
          method: 'electronic',
          votes: [164, 7, 2],
        },
        {
          title: 'Article 6: Sidewalk on School Street, 0.8 miles, $610,000',
          kind: 'resolution',
          method: 'electronic',
          votes: [151, 20, 2],
        },
      ],
    },
    {
      key: 'closing',
      phase: 'closing',
      number: 2,
      startsAt: '2025-05-06 19:00',
      endsAt: '2025-05-06 22:51',
      venue: AUDITORIUM,
      attendance: {
        unit: 'members',
        due: 191,
        present: 169,
        absent: 22,
        quorum: 'half',
        quorumHeld: true,
      },
      hosts: ['Constance O’Rourke'],
      executiveChairs: ['Constance O’Rourke', 'Reginald Tso'],
      attendees: [
        'Lucía Nuñez',
        'Desmond Okafor',
        'Walter Penhale',
        'Linh Nguyễn',
        'Thomas J. Haskell Jr.',
        'Ellen MacAuliffe',
        'Rosalind Achterberg',
        'Josiah Pettengill',
        'Francis X. Delahunty',
      ],
      rostrum: STAGE,
      agenda: [
        'Articles 14–18: library windows, harbor plan and other capital projects',
        'Report of the water superintendent on Well 4',
        'Articles 19–27: bylaws, petitions, dissolution',
      ],
      adopted: [
        {
          title: 'Article 14: Roof and windows of the library, $890,000',
          kind: 'resolution',
          method: 'electronic',
          votes: [158, 9, 2],
        },
        {
          title: 'Article 16: A plan for the harbor, $120,000',
          kind: 'resolution',
          method: 'electronic',
          votes: [141, 25, 3],
        },
        {
          title: 'Article 22: Amendment of the dog bylaw',
          kind: 'rules',
          method: 'hands',
        },
        { title: 'Article 27: Dissolution', kind: 'other', method: 'hands' },
      ],
    },
  ],
  commitments: [
    {
      title: 'Dredging of the inner harbor, $2,200,000',
      votes: 164,
      status: 'done',
      progress: 'Finished Feb. 11, 2026. The contractor removed 61,000 cubic yards.',
    },
    {
      title: 'Roof and windows of the library, $890,000',
      votes: 158,
      status: 'done',
      progress: 'Finished in December 2025.',
    },
    {
      title: 'Sidewalk on School Street, 0.8 miles, $610,000',
      votes: 151,
      status: 'delayed',
      progress:
        'Promised for October 2025. Eleven utility poles stand in the way; nine of 11 agreements were signed by November 2026. Work is now planned for spring 2027.',
    },
    {
      title: 'A plan for the harbor, $120,000',
      votes: 141,
      status: 'done',
      progress: 'Published June 24, 2026.',
    },
  ],
}
