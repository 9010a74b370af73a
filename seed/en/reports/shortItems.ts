import type { SeedReport } from '../../content/seedReport.ts'

import { MERROW_HARBOR } from '../datelines.ts'

/** Notices, a count of seals that was wrong, and a page of pictures. */
export const shortItems: readonly SeedReport[] = [
  {
    slug: '20261119-seals-on-gannet-ledge',
    headline: 'Gray seals return to Gannet Ledge',
    genre: 'brief',
    section: 'harbor',
    date: '2026-11-19',
    dateline: MERROW_HARBOR,
    bylines: ['Caleb Rinaldi'],
    keywords: ['seals', 'wildlife'],
    print: { page: 'A3', pageName: 'Harbor' },
    body: `
The first gray seals of the winter hauled out on Gannet Ledge at low water on Wednesday, four days earlier than last year. Volunteers of the Audubon chapter counted 230 from the lighthouse in half an hour. Boats and paddlers must keep 150 feet away, and dogs should be on a leash on the point. Anyone who finds a pup on the beach should leave it alone and call the harbormaster.
`,
  },
  {
    slug: '20261118-gale-watch',
    headline: 'Gale watch posted for the coast from Friday night',
    genre: 'brief',
    section: 'harbor',
    date: '2026-11-18',
    dateline: 'PORT ELSPETH (CNS) —',
    place: 'Port Elspeth',
    source: { name: 'Coastal News Service', headline: 'Gale watch for coast Friday night' },
    keywords: ['weather', 'gale', 'agency'],
    print: { page: 'A2', pageName: 'Weather' },
    body: `
Forecasters on Wednesday posted a gale watch for coastal waters from Whitcombe to Port Elspeth from 9 p.m. Friday to 6 a.m. Saturday. Northwest winds of 25 to 35 knots are expected, with gusts to 45 and seas of 8 to 12 feet.

High tide Friday night is forecast at 8.7 feet at Commerce Pier in Merrow Harbor, below the level at which low streets flood. Mariners should check their lines.
`,
  },
  {
    slug: '20261120-hydrant-flushing',
    headline: 'Hydrant flushing: water may be discolored Nov. 24–25',
    genre: 'notice',
    section: 'notices',
    date: '2026-11-20',
    images: ['water-works'],
    keywords: ['notice', 'water'],
    print: { page: 'A7', pageName: 'Notices' },
    body: `
The Water Department will flush hydrants between 9 p.m. and 4 a.m. Water may be discolored. It is safe to drink, but please do not wash white clothes until it runs clear.

- Tuesday, Nov. 24: Saltworks Lane, Ropewalk Street, Commerce Street from No. 1 to No. 88
- Wednesday, Nov. 25: all of Gannet Point Road, Lighthouse Lane, Tern Circle

If the water is not clear by 8 a.m., run the cold tap nearest the meter for five minutes. Residents on dialysis at home have been called; if you have not been, call 555-0117.

Merrow Harbor Water Department (example)
`,
  },
  {
    slug: '20261121-warrant-is-open',
    headline: 'Notice: Warrant for the 2027 Annual Town Meeting is open',
    genre: 'notice',
    section: 'notices',
    date: '2026-11-21',
    keywords: ['notice', 'Town Meeting', 'warrant'],
    print: { page: 'A7', pageName: 'Notices' },
    body: `
The Select Board has opened the warrant for the Annual Town Meeting that will convene on Monday, May 3, 2027, at 7 p.m. Articles are accepted until 4 p.m. on Friday, Jan. 29.

**Who may submit.** Any 10 registered voters, by petition. Boards and committees submit theirs by vote.

**What to write.** Say what the town is to do, where, and what it is to cost, if you know. Town counsel will help with the form. Counsel will not help with the spelling of your neighbors’ names, which must match the voter list.

**How to submit.**

- On paper, to the town clerk, Town Hall, first floor
- In the box at the library, which is emptied on weekdays at noon
- On Quill Island, to the purser of the ferry, against a receipt

**What happens then.** The Finance Committee hears every article in February and March. Dates will be posted on the door of Town Hall and printed here.

For the Select Board: Office of the Town Clerk (example)
`,
  },
  {
    slug: '20261122-boats-come-out',
    kicker: 'Pictures',
    headline: 'The boats come out',
    subheads: ['By Thanksgiving, 300 hulls will be standing on land'],
    genre: 'photo',
    section: 'pictures',
    date: '2026-11-22',
    dateline: MERROW_HARBOR,
    bylines: ['Ji-woo Han'],
    photographers: ['Ji-woo Han'],
    people: ['Elias Varnum'],
    images: ['boat-shed', 'harbor-dawn'],
    keywords: ['boats', 'winter', 'pictures'],
    print: { page: 'B1', pageName: 'Pictures' },
    body: `
For three weeks in November, the harbor empties itself onto the land. The hydraulic trailer makes 14 trips on a good day, each at the pace of a man walking beside it, because a man is walking beside it.

![boat-shed]

At the foot of Saltworks Lane, they go into sheds and fields and the yards of people who owe somebody a favor. Elias Varnum has 22 in a field for 20. “They’re friendly,” he says.

![harbor-dawn]

What stays in the water is what works: the draggers, the oyster skiffs, the ferry, and nine lobster boats whose owners do not believe in winter. At sunrise on Sunday there was ice in the bilges, thin enough to read through.
`,
  },
]
