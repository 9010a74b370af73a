import type { SeedReport } from '../../content/seedReport.ts'

import { MERROW_HARBOR } from '../datelines.ts'

/** Summer: a key handed over, a record, a roof finished in time. */
export const summer2026: readonly SeedReport[] = [
  {
    slug: '20260630-delahunty-hands-over-key',
    headline: 'Delahunty retires and hands over the key to Well 4',
    genre: 'brief',
    section: 'town',
    date: '2026-06-30',
    dateline: MERROW_HARBOR,
    bylines: ['Teo Marchand-Ruiz'],
    people: ['Francis X. Delahunty', 'Amina Sesay'],
    keywords: ['water', 'retirement'],
    print: { page: 'A3', pageName: 'Town' },
    body: `
Water superintendent Francis X. Delahunty retired Tuesday after 39 years with the department, 17 of them at its head. In the yard on Coggs River Road he gave the key to Well 4, which he shut in August 2024, to his successor, Amina Sesay.

Sesay, 44, a chemist, has been his assistant since 2020. She hung the key on a nail beside the door, where she said that everybody could see it until it was used.
`,
  },
  {
    slug: '20260719-water-use-sets-record',
    headline: 'Water use sets record; town asks for dry lawns',
    genre: 'brief',
    section: 'town',
    date: '2026-07-19',
    dateline: MERROW_HARBOR,
    bylines: ['Teo Marchand-Ruiz'],
    people: ['Amina Sesay'],
    images: ['water-works'],
    keywords: ['water', 'drought', 'weather'],
    print: { page: 'A1', pageName: 'Front page' },
    body: `
Merrow Harbor used 2.31 million gallons of water on Saturday, the most in one day since records began in 1931, superintendent Amina Sesay said. It was 94 degrees at the pier. With Well 4 off, the system can deliver 2.6 million gallons.

Lawns may be watered on two evenings a week, by house number, until further notice. “Nobody’s shower is at risk,” Sesay said. “A pump is a machine, though, and I have been listening to them at night.”
`,
  },
  {
    slug: '20260828-thorne-school-roof-finished',
    headline: 'Thorne School roof is finished, five days early and $118,000 under',
    subheads: ['Fourteen buckets are retired'],
    genre: 'news',
    section: 'schools',
    date: '2026-08-28',
    dateline: MERROW_HARBOR,
    place: 'Merrow Harbor',
    bylines: ['Imani Forsythe'],
    photographers: ['Ji-woo Han'],
    people: ['Louis Beaudoin', 'Renée Thibodeaux-Clarke'],
    images: ['school-front'],
    keywords: ['schools', 'Thorne School', 'building'],
    print: { page: 'A1', pageName: 'Front page' },
    body: `
The last square of the new roof of the Eliza Thorne School was sealed at 2:15 p.m. on Friday, five days before 386 children come back to sit beneath it.

The job cost $4,182,000, or $118,000 less than Town Meeting voted in May. Louis Beaudoin, chair of the Permanent Building Committee, had told the meeting that it would be done by Sept. 2. He spent Thursday night at the school with a garden hose.

“I gave it four hours,” he said. “I’ve had worse dates.”

Three things made the schedule possible, Beaudoin said. The committee ordered the insulation in April, before the vote, on terms that let it cancel. The contractor, Atlas Roofing of Dunmore, worked two shifts from the day after school closed. And it rained on only six days in July and August, which was hard on the wells and good for the roof.

![school-front]

When crews lifted the old membrane, they found that 1,900 square feet of the wooden deck had rotted, about twice what the survey had shown. The contingency covered it. They also found a softball, a 1974 lunch menu and a wasp nest that a second-grade teacher has asked to keep.

The school’s 14 buckets stood in a row by the front door on Friday, each with a ribbon. Superintendent Renée Thibodeaux-Clarke said that 13 would go to the middle school’s garden club. The last, from the room with the book about the rain forest, will have a plaque.

The district’s next large repair is at the middle school, where two of three boilers date from 1988. A study is due in December. Beaudoin was asked when the boilers would be replaced.

“Ask me when I have signatures,” he said.

What the committee did not spend goes back to the town. The School Committee is to vote on that on Sept. 17.
`,
  },
]
