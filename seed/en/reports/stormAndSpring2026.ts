import type { SeedReport } from '../../content/seedReport.ts'

import { MERROW_HARBOR } from '../datelines.ts'

const MEETING = '20260428-annual-town-meeting'

/** From the last scow of the dredging to the eve of Town Meeting. */
export const stormAndSpring2026: readonly SeedReport[] = [
  {
    slug: '20260211-last-scow-leaves',
    headline: 'Last scow leaves as dredging of inner harbor ends',
    genre: 'brief',
    section: 'harbor',
    date: '2026-02-11',
    dateline: MERROW_HARBOR,
    bylines: ['Caleb Rinaldi'],
    people: ['Manuel DaSilva III'],
    images: ['harbor-dawn'],
    keywords: ['dredging', 'harbor'],
    print: { page: 'A3', pageName: 'Harbor' },
    body: `
The last scow of the inner harbor dredging left Commerce Pier on Wednesday, two weeks ahead of schedule. The contractor removed 61,000 cubic yards of silt since November for $2.2 million, the sum that Town Meeting voted last May.

Harbormaster Manuel DaSilva III said that boats on the 412 moorings now have at least seven feet under them at low water. Before the work, some sat in the mud twice a day.
`,
  },
  {
    slug: '20260223-northeaster-tops-seawall',
    kicker: 'The storm of Feb. 22',
    headline: 'Tide tops Water Street seawall, floods 46 cellars; no one is hurt',
    subheads: [
      'Seventeen households leave their homes',
      'Crest of 10.9 feet is highest since 1978',
    ],
    genre: 'news',
    section: 'town',
    date: '2026-02-23',
    dateline: MERROW_HARBOR,
    place: 'Merrow Harbor',
    bylines: ['Caleb Rinaldi', 'Nora Bellweather'],
    photographers: ['Ji-woo Han'],
    people: [
      'Kathleen Ruggiero',
      'Manuel DaSilva III',
      'Carl Ostrander',
      'Ellen MacAuliffe',
      'Hannah Thorne-Baptiste',
    ],
    images: ['seawall-storm'],
    keywords: ['storm', 'seawall', 'flooding', 'weather'],
    print: { page: 'A1', pageName: 'Front page' },
    body: `
The sea came over the Water Street wall 20 minutes before midnight on Sunday and did not go back for two hours and 40 minutes, filling 46 cellars, driving 17 households from their homes and leaving a lobster boat across both lanes in front of the post office.

No one was hurt. The tide crested at 10.9 feet, the harbormaster’s office said, nine-tenths of a foot higher than the wall and the highest reading at the Commerce Pier gauge since the blizzard of 1978.

“The wall did what it could,” fire chief Kathleen Ruggiero said Monday morning, in a coat that was still wet. “It’s 10 feet tall, and the ocean wasn’t.”

Firefighters had knocked on 112 doors below the nine-foot line before high water. Most residents left by car in the early evening. Those who stayed came out later, by skiff and in the bucket of a front-end loader that public works director Carl Ostrander drove himself, in water up to its axles.

![seawall-storm]

Harbormaster Manuel DaSilva III had trailered the town’s work skiffs to the high school parking lot at 4 p.m., in sunshine. By 10 p.m. they were back on Water Street, under oars.

Fourteen boats broke from their moorings in gusts that reached 63 mph. Nine came ashore at Saltworks, four in the marsh at the mouth of the Coggs River. The 14th, the 34-foot Second Mortgage, floated over the wall and stopped at the post office, where someone had put a parking ticket under a wiper by dawn.

Kitchen workers opened the high school cafeteria at 1 a.m. without waiting to be asked, and had served 340 breakfasts by 9.

Town manager Ellen MacAuliffe said that Water Street would stay closed at least until Tuesday morning while crews check the road for washouts. Drinking water is safe, she said; a sewer pumping station ran on a generator through the night and did not overflow. A first estimate of damage to town property should be ready this week.

At the oyster floats off Pine Neck, Hannah Thorne-Baptiste, president of the shellfish cooperative, counted cages from the deck of her skiff. The growers had sunk their gear to the bottom on Saturday. “You put everything you own where you can’t see it, and you wait,” she said. She had found 1,180 cages of 1,200.

The seawall, 1,140 feet of granite, was begun eight weeks after the hurricane of 1938. The Select Board has asked for a survey of it since 2023.

Schools are closed Monday. Trash collection is delayed by one day. Residents with flooded cellars should not switch on power before an inspection, Ruggiero said, and may call the fire station at any hour.
`,
  },
  {
    slug: '20260420-what-is-on-the-warrant',
    kicker: 'Annual Town Meeting',
    headline: 'Water plant, seawall and a flood map lead a 31-article warrant',
    subheads: ['Voters go to the polls April 28, Town Meeting opens May 4'],
    genre: 'news',
    section: 'town',
    date: '2026-04-20',
    dateline: MERROW_HARBOR,
    place: 'Merrow Harbor',
    bylines: ['Nora Bellweather'],
    people: ['Constance O’Rourke', 'Rosalind Achterberg', 'Harold Szczepański'],
    images: ['town-meeting'],
    keywords: ['Town Meeting', 'warrant', 'budget'],
    print: { page: 'A1', pageName: 'Front page' },
    body: `
The 190 members of Town Meeting will be asked next month to spend more on water, walls and roofs in three nights than the town has borrowed in the past eight years.

The warrant, which the Select Board signed Monday, has 31 articles. The first is the town election on April 28. The others will be taken up in the high school auditorium on May 4, May 5 and May 7, each night at 7.

- **Article 3** is an operating budget of $68,940,000, an increase of 3.4%. The average tax bill for a single-family house would rise by $212, to $6,874.
- **Article 5** would borrow $11.6 million for a plant to treat the water of Wells 3 and 4. Well 4 has been off since August 2024. It also needs a yes at the polls, where Question 1 asks to exclude the debt from the levy limit.
- **Article 17** would create a flood overlay district at Gannet Point, with rules for new building and for large additions. As zoning, it needs two-thirds.
- **Article 21** would add $240,000 so that the Quill Island ferry can run every day in winter.
- **Article 24** would pay $1.85 million for the design of a new Water Street seawall.
- **Article 26** would borrow $4.3 million for the roof of the Eliza Thorne School.

The Finance Committee recommends all six. Its chair, Rosalind Achterberg, said that the committee had cut $780,000 from what departments asked for and that it could not find the next dollar “without finding a person attached to it.”

The committee split, 6-3, on the flood district. Harold Szczepański, chair of the Planning Board, said that his board had drawn the map from state elevation data. It is to go out by mail this month. Several owners on Gannet Point have complained that they have not seen it.

Two articles come from citizens. One would ban gasoline leaf blowers from May to September. The other asks for free parking on Commerce Street in winter and would not be binding.

Moderator Constance O’Rourke said that she would hold speakers to three minutes. Last year’s longest speech, by her count, ran to nine and concerned dogs.

Precincts vote from 7 a.m. to 8 p.m. on April 28. Absentee ballots may be requested from the town clerk until noon on the day before.
`,
  },
  {
    slug: '20260428-saint-cyr-unseats-haskell',
    headline: 'Saint-Cyr unseats Haskell; voters back water plant by 891 votes',
    subheads: ['Penhale keeps his seat', 'Turnout is 34.5%'],
    genre: 'news',
    section: 'town',
    date: '2026-04-28',
    dateline: MERROW_HARBOR,
    place: 'Merrow Harbor',
    bylines: ['Nora Bellweather', 'Teo Marchand-Ruiz'],
    photographers: ['Ji-woo Han'],
    meeting: MEETING,
    sitting: 'preparatory',
    people: [
      'Bridget Saint-Cyr',
      'Walter Penhale',
      'Thomas J. Haskell Jr.',
      'Priya Raghunathan',
      'Yasmin El-Amin',
      'Constance O’Rourke',
      'Josiah Pettengill',
      'Francis X. Delahunty',
    ],
    images: ['ballot-box'],
    keywords: ['election', 'Select Board', 'water'],
    print: { page: 'A1', pageName: 'Front page' },
    body: `
Lobster dealer Bridget Saint-Cyr ended the nine-year run of Thomas J. Haskell Jr. on the Select Board on Tuesday, and voters agreed by a wide margin to pay for clean water outside the limit on their taxes.

Saint-Cyr led the field of three for two seats with 2,214 votes. Walter Penhale was returned for a second term with 1,987. Haskell had 1,743.

“I sell a thing that has to be alive when you get it,” Saint-Cyr, 47, said at the counter of her shop on Commerce Pier, where the television was on and the tanks were running. “It teaches you not to put off the plumbing.”

Haskell, 68, telephoned her at 8:50 p.m. He said afterward that he had been taught by the best, the voters, and that he intended to sleep late.

He did not say how late.

Question 1, which excludes the debt for an $11.6 million water treatment plant from the levy limit, passed, 2,311 to 1,420, with 133 ballots left blank. It carried all eight precincts. Town Meeting must still approve the borrowing, by two-thirds, next week.

“I don’t celebrate,” said water superintendent Francis X. Delahunty, who had waited for the count on a folding chair in the corridor. “I’ll celebrate when I turn it on.” He retires June 30, two years before the plant could open.

For two seats on the School Committee, chair Priya Raghunathan received 2,406 votes and Yasmin El-Amin 2,118; both keep their seats. Neil Farrar had 1,202. Constance O’Rourke, unopposed, was elected moderator for the eighth time, with 2,873.

Town clerk Josiah Pettengill said that 3,864 of 11,206 registered voters had cast ballots, or 34.5%, the highest share in a town election since 2009. Precinct 8, which is Quill Island and Pine Neck, led with 51%. Its ballots came over on the 8:40 boat in a lobster crate with a seal.

All those elected Tuesday will be sworn in Wednesday at 9 a.m. The new Select Board will choose its chair after Town Meeting, on May 11.
`,
  },
]
