import type { SeedMeeting } from '../../content/seedMeeting.ts'

/** One night in October: the wall, the plant that cost more, and the overlay that failed in May. */
export const special2026: SeedMeeting = {
  slug: '20261026-special-town-meeting',
  name: 'Special Town Meeting of Merrow Harbor, Oct. 26, 2026',
  shortName: 'October Special Town Meeting',
  organ: 'congress',
  region: 'Merrow Harbor',
  startDate: '2026-10-26',
  endDate: '2026-10-26',
  sittings: [
    {
      key: 'single',
      phase: 'single',
      startsAt: '2026-10-26 19:00',
      endsAt: '2026-10-26 22:12',
      venue: 'Merrow Harbor High School auditorium',
      attendance: {
        unit: 'members',
        due: 191,
        present: 174,
        absent: 17,
        quorum: 'half',
        quorumHeld: true,
      },
      hosts: ['Constance O’Rourke'],
      executiveChairs: ['Constance O’Rourke', 'Reginald Tso'],
      attendees: [
        'Desmond Okafor',
        'Lucía Nuñez',
        'Walter Penhale',
        'Linh Nguyễn',
        'Bridget Saint-Cyr',
        'Ellen MacAuliffe',
        'Rosalind Achterberg',
        'Ira Feldstein',
        'Josiah Pettengill',
        'Harold Szczepański',
        'Amina Sesay',
        'Carl Ostrander',
      ],
      rostrum:
        'The Select Board, the Finance Committee, the town manager, town counsel and the town clerk',
      agenda: [
        'Article 1: unpaid bills of the prior year',
        'Article 2: additional funds for the water treatment plant',
        'Article 3: rebuilding of the Water Street seawall',
        'Article 4: flood overlay district',
        'Article 5: gift of land at Pine Neck',
        'Article 6: moorings and the waiting list',
      ],
      adopted: [
        { title: 'Article 1: Unpaid bills, $11,482', kind: 'resolution', method: 'hands' },
        {
          title:
            'Article 2: Additional funds for the water treatment plant, $1,700,000 (two-thirds)',
          kind: 'resolution',
          method: 'electronic',
          votes: [161, 11, 2],
        },
        {
          title: 'Article 3: Rebuilding of the Water Street seawall, $9,400,000 (two-thirds)',
          kind: 'resolution',
          method: 'electronic',
          votes: [139, 32, 3],
        },
        {
          title: 'Article 4: Zoning bylaw, flood overlay district (two-thirds)',
          kind: 'rules',
          method: 'electronic',
          votes: [128, 44, 2],
        },
        {
          title: 'Article 5: Acceptance of 6.2 acres at Pine Neck',
          kind: 'resolution',
          method: 'hands',
        },
        {
          title: 'Article 6: General bylaw, moorings and the waiting list',
          kind: 'rules',
          method: 'electronic',
          votes: [167, 5, 2],
        },
      ],
    },
  ],
}
