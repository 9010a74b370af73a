import type { SeedMeeting } from '../../content/seedMeeting.ts'

/** Twenty-four apartments in an old ice house. */
export const planningBoard2026: SeedMeeting = {
  slug: '20261110-planning-board',
  name: 'Meeting of the Merrow Harbor Planning Board, Nov. 10, 2026',
  shortName: 'Planning Board, Nov. 10',
  organ: 'standingCommittee',
  region: 'Merrow Harbor',
  startDate: '2026-11-10',
  endDate: '2026-11-10',
  sittings: [
    {
      key: 'single',
      phase: 'single',
      startsAt: '2026-11-10 19:00',
      endsAt: '2026-11-10 22:17',
      venue: 'Gaspard Room, Town Hall',
      attendance: {
        unit: 'members',
        due: 5,
        present: 5,
        absent: 0,
        observers: 64,
        quorum: 'half',
        quorumHeld: true,
      },
      hosts: ['Harold Szczepański'],
      attendees: [
        'Harold Szczepański',
        'Grace Tolliver',
        'Noor Haddad',
        'Edwin Coyle',
        'June Ishikawa',
        'Kevin Marchetti',
      ],
      agenda: [
        'Public hearing, fourth session: 41 Ice House Lane',
        'Special permit for 24 apartments and four storefronts',
        'Minutes of Oct. 20',
      ],
      adopted: [
        {
          title: 'Special permit for 41 Ice House Lane, with 19 conditions',
          kind: 'decision',
          method: 'hands',
          votes: [4, 1, 0],
        },
        { title: 'Minutes of Oct. 20', kind: 'other', method: 'hands', votes: [5, 0, 0] },
      ],
    },
  ],
}

/** A forum before the winter, in the hall that served as a shelter. */
export const stormForum2026: SeedMeeting = {
  slug: '20261112-storm-forum',
  name: 'Storm Season Forum of the Town of Merrow Harbor',
  shortName: 'Storm Season Forum',
  organ: 'work',
  region: 'Merrow Harbor',
  startDate: '2026-11-12',
  endDate: '2026-11-12',
  sittings: [
    {
      key: 'single',
      phase: 'single',
      startsAt: '2026-11-12 18:30',
      endsAt: '2026-11-12 20:10',
      venue: 'Mariners’ Hall, Commerce Street',
      attendance: { unit: 'people', present: 143, quorum: 'none' },
      hosts: ['Ellen MacAuliffe'],
      attendees: ['Ellen MacAuliffe', 'Kathleen Ruggiero', 'Manuel DaSilva III', 'Carl Ostrander'],
      agenda: [
        'What the storm of February taught the town',
        'Alerts, routes and shelters',
        'Boats and moorings',
        'Questions from the floor',
      ],
    },
  ],
}

/** The tax rate, the ferry, a committee for the wall. */
export const selectBoard2026: SeedMeeting = {
  slug: '20261116-select-board',
  name: 'Meeting of the Merrow Harbor Select Board, Nov. 16, 2026',
  shortName: 'Select Board, Nov. 16',
  organ: 'standingCommittee',
  region: 'Merrow Harbor',
  startDate: '2026-11-16',
  endDate: '2026-11-16',
  sittings: [
    {
      key: 'single',
      phase: 'single',
      startsAt: '2026-11-16 18:30',
      endsAt: '2026-11-16 21:05',
      venue: 'Gaspard Room, Town Hall',
      attendance: {
        unit: 'members',
        due: 5,
        present: 4,
        absent: 1,
        quorum: 'half',
        quorumHeld: true,
      },
      hosts: ['Desmond Okafor'],
      attendees: [
        'Desmond Okafor',
        'Lucía Nuñez',
        'Walter Penhale',
        'Bridget Saint-Cyr',
        'Ellen MacAuliffe',
        'Joanna Wasilewski',
      ],
      agenda: [
        'Public hearing: classification of property for taxes',
        'Winter schedule and fares of the Quill Island ferry',
        'Seawall Building Committee',
        'Appointment of a deputy harbormaster',
      ],
      adopted: [
        {
          title: 'Single tax rate for fiscal 2027',
          kind: 'decision',
          method: 'hands',
          votes: [3, 1, 0],
        },
        {
          title: 'Winter schedule and fares of the Quill Island ferry',
          kind: 'decision',
          method: 'hands',
          votes: [4, 0, 0],
        },
        {
          title: 'Members of the Seawall Building Committee',
          kind: 'list',
          method: 'hands',
          votes: [4, 0, 0],
        },
      ],
      elections: [
        {
          post: 'Deputy harbormaster',
          kind: 'appointment',
          seats: 1,
          elected: ['Beatriz Amaral'],
          oath: true,
        },
      ],
    },
  ],
}
