import type { SeedReport } from '../../content/seedReport.ts'

import { MERROW_HARBOR } from '../datelines.ts'

/** The Town Meeting of the year before. */
export const annual2025: readonly SeedReport[] = [
  {
    slug: '20250506-town-meeting-closes',
    headline:
      'Town Meeting closes after two nights, with library windows and a warning about water',
    subheads: ['Harbor plan passes, 141-25', 'Superintendent explains why Well 4 is off'],
    genre: 'news',
    section: 'town',
    date: '2025-05-06',
    dateline: MERROW_HARBOR,
    place: 'Merrow Harbor',
    bylines: ['Leonard Fitch', 'Nora Bellweather'],
    meeting: '20250505-annual-town-meeting',
    sitting: 'closing',
    speeches: ['20250506-the-well-that-is-off'],
    people: [
      'Constance O’Rourke',
      'Francis X. Delahunty',
      'Thomas J. Haskell Jr.',
      'Siobhán Keating',
      'Lucía Nuñez',
    ],
    keywords: ['Town Meeting', 'water', 'library'],
    print: { page: 'A1', pageName: 'Front page' },
    body: `
Town Meeting finished its 2025 warrant Tuesday night, paying for a dry library and a plan for the harbor, and listening in silence to an account of how the town lost one of its five wells.

Moderator Constance O’Rourke declared the meeting dissolved at 10:51 p.m., after two nights and 27 articles. Of 191 members in office, 169 were present Tuesday and 173 Monday, when the meeting adopted a budget of $66,670,000 for the year that begins July 1.

The roof and windows of the Merrow Harbor Free Library will be replaced for $890,000. The vote was 158-9, with two abstentions. Library director Siobhán Keating brought one of the six buckets from the reading room and set it on the rostrum without a word.

A plan for the harbor drew more argument. Thomas J. Haskell Jr., of the Select Board, said that the town had paid for four plans since 1974 and owned a shelf of them. Lucía Nuñez, who leads the board, answered that each of the four had been written before the harbor silted up. The article passed, 141-25, with three abstentions, and the plan will cost $120,000.

On Monday, the meeting had voted $2.2 million to dredge the inner harbor and $610,000 for a sidewalk on School Street, which the Select Board expects to see finished in October.

The longest pause of the two nights followed a report that was not on the warrant as an article. Water superintendent Francis X. Delahunty, who has worked for the department since 1987, told the meeting about the day last August when the laboratory called.

“At 20 minutes to 2 the well was off,” he said. “It has been off since, and I have the key.”

Well 4 showed 24 parts per trillion of a group of industrial compounds that the state limits to 20. Delahunty said that he had been asked whether the water was safe on the day before, and that the honest answer was that it was legal.

“I drank that water,” he said. “My grandchildren drank it. I would not be standing here if I thought that I had to hide that.”

The other four wells can supply 2.6 million gallons a day. He asked residents to water lawns after dark and to repair toilets that run, for which the department gives out the part. Engineers are expected to propose a treatment plant next year.

Members gave Delahunty an ovation. He looked, for a moment, as if he wanted to leave by the window.

(An excerpt from his report appears beside this article.)
`,
  },
]
