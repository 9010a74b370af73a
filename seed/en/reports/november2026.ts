import type { SeedReport } from '../../content/seedReport.ts'

import { MERROW_HARBOR, QUILL_ISLAND } from '../datelines.ts'

/** November: boards, oysters, a title, and a paper from up the coast. */
export const november2026: readonly SeedReport[] = [
  {
    slug: '20261101-daily-boat-begins',
    headline: 'Daily winter boat to Quill Island begins',
    genre: 'brief',
    section: 'harbor',
    date: '2026-11-01',
    dateline: QUILL_ISLAND,
    correspondents: [{ name: 'Tess Garrity', affiliation: 'Quill Island' }],
    people: ['Augustin Pelletier'],
    images: ['ferry-island'],
    keywords: ['ferry', 'Quill Island'],
    print: { page: 'A3', pageName: 'Harbor' },
    body: `
The ferry Ida Lightfoot left for the mainland at 6:40 a.m. on Sunday with 17 passengers, two dogs and a wedding cake, on the first winter Sunday on which it has run since 1968.

The boat will make three round trips on every day of the winter. Town Meeting voted $240,000 for the service in May; in recent winters it ran on four days a week. The resident fare is $3. Captain Augustin Pelletier said that he had nothing to add to the timetable.
`,
  },
  {
    slug: '20261109-oyster-cooperative-millionth',
    headline: 'Oyster cooperative ships its millionth of the year, and worries about ice',
    subheads: ['Eleven growers share one truck and one freezer'],
    genre: 'news',
    section: 'business',
    date: '2026-11-09',
    dateline: MERROW_HARBOR,
    place: 'Merrow Harbor',
    bylines: ['Sinéad O’Malley-Byrne'],
    photographers: ['Ji-woo Han'],
    people: ['Hannah Thorne-Baptiste', 'Beatriz Amaral'],
    images: ['oyster-flats'],
    keywords: ['oysters', 'business', 'aquaculture'],
    print: { page: 'A5', pageName: 'Business' },
    body: `
The millionth oyster that the Merrow Harbor Shellfish Cooperative has sold this year left Commerce Pier on Monday in a mesh bag with 99 others, bound for a hotel two states away. Nobody marked it.

“We talked about painting it,” said Hannah Thorne-Baptiste, the president. “Then somebody said we’d have to find it.”

The cooperative has 11 members, who farm 46 acres of leased water off Pine Neck. Sales through October came to $812,000, compared with $604,000 in all of 2025. In 2021, when five growers founded it, they sold $97,000 worth out of a borrowed van.

What the members share is dull, Thorne-Baptiste said, and that is the point: one refrigerated truck, one walk-in cooler, one bookkeeper who comes in on Tuesdays, and one price. Before, buyers in the city telephoned all of them on a Friday and took the lowest.

“You’d hear the number and you’d know whose truck was in the shop,” said Duarte Silva, who has grown oysters for 15 years.

The storm of Feb. 22 could have ended it. Growers sank 1,200 cages to the bottom the day before and lost 20. A year earlier, Silva said, half of them would not have had the gear to do it; the cooperative bought the lines together.

The worry now is ice. Commerce Ice, whose plant on Ice House Lane closed in 2019, used to sell a ton for $80. The cooperative’s machine makes half of what it needs in July. It has asked for a grant of $140,000 toward a second one and expects an answer in January.

Beatriz Amaral, the shellfish constable, said that the flats had been open on 301 of the year’s first 312 days, the most since she was appointed in 2018. Closures follow heavy rain, when the storm drains run. “Every catch basin that gets fixed on School Street is oysters,” she said.

Thorne-Baptiste pays herself $46,000 and takes one share of 11. She was asked what she would do with a good year. She said that she would like to find out what a dull one was like.
`,
  },
  {
    slug: '20261110-ice-house-permit',
    headline: 'Planning Board allows 24 apartments in the old ice house, 4-1',
    subheads: ['Six will be affordable', 'Coyle objects to parking'],
    genre: 'news',
    section: 'town',
    date: '2026-11-10',
    dateline: MERROW_HARBOR,
    place: 'Merrow Harbor',
    bylines: ['Teo Marchand-Ruiz'],
    meeting: '20261110-planning-board',
    sitting: 'single',
    people: [
      'Harold Szczepański',
      'Edwin Coyle',
      'Grace Tolliver',
      'Noor Haddad',
      'June Ishikawa',
      'Kevin Marchetti',
    ],
    images: ['ice-house'],
    keywords: ['Planning Board', 'housing', 'Ice House Lane'],
    print: { page: 'A1', pageName: 'Front page' },
    body: `
The brick ice house at 41 Ice House Lane, where three generations bought their blocks and which has stood empty for seven years, may become 24 apartments over four shops, the Planning Board decided Tuesday.

The vote was 4-1, the least that a special permit allows. Edwin Coyle was opposed.

Kevin Marchetti, of Marchetti & Daughters, plans 10 one-bedroom, 12 two-bedroom and two three-bedroom apartments. Six will be rented for no more than 30% of the income of a household at 60% of the county’s median, and will stay so for as long as the building stands.

It took four hearings. Sixty-four people attended the last, in the Gaspard Room of Town Hall, and 22 spoke. A third of them were for the project, a third against, and a third, by the count of chair Harold Szczepański, were for it somewhere else.

The subject was parking. The plan has 29 spaces. Coyle said that 24 apartments would bring 40 cars, and that the other 11 would circle the block until they met him. “I’m not against the building,” he said. “I’m against the Tuesday after the building.”

June Ishikawa answered that the town lot across the lane, with 58 spaces, was empty after 6 p.m. on every evening that she had counted, and that she had counted on nine.

The permit carries 19 conditions. Delivery trucks must use the yard. The smokestack, 71 feet tall and home to a pair of peregrine falcons since 2022, will stay. No pile may be driven between April and August, while the birds nest. The ground floor must be built to the height in the flood district that Town Meeting adopted on Oct. 26, although the lot is 40 feet outside it.

That last condition came from Marchetti. “I’d sooner pour it now than explain it later,” he said.

Noor Haddad said that 212 households were on the waiting list for affordable apartments in town. “Six is a small number,” she said. “It’s not small if you’re one of them.” Grace Tolliver also voted yes.

Construction is to begin next fall and last 18 months. An appeal may be filed within 20 days.

Marchetti, 58, bought ice there as a boy, for his uncle’s dragger. His daughters, Lia and Carmela, who are architects, will draw the plans. One shop is spoken for, he said. It will sell ice cream.
`,
  },
  {
    slug: '20261112-harbormaster-on-storms',
    headline: 'Harbormaster’s advice for winter: “Move the boat on the sunny day”',
    subheads: [
      'Horn will sound at noon and 4 before a tide over 9.5 feet',
      'Sixty-seven moorings had worn chain',
    ],
    genre: 'news',
    section: 'harbor',
    date: '2026-11-12',
    dateline: MERROW_HARBOR,
    place: 'Merrow Harbor',
    bylines: ['Caleb Rinaldi'],
    photographers: ['Ji-woo Han'],
    meeting: '20261112-storm-forum',
    sitting: 'single',
    speeches: ['20261112-move-the-boat-on-the-sunny-day'],
    people: [
      'Manuel DaSilva III',
      'Ellen MacAuliffe',
      'Kathleen Ruggiero',
      'Carl Ostrander',
      'Beatriz Amaral',
    ],
    images: ['harbor-dawn'],
    keywords: ['storm', 'harbor', 'moorings', 'weather'],
    print: { page: 'A1', pageName: 'Front page' },
    body: `
The harbormaster brought his grandfather’s logbook to Mariners’ Hall on Thursday night, and read out an entry from the day before Hurricane Carol, in 1954: fine weather, skiffs hauled, laughed at.

“On Feb. 22 of this year it was fine and clear at 4 in the afternoon,” Manuel DaSilva III told 143 people at the town’s storm season forum. “I hauled the skiffs. I was laughed at.”

The forum, the first of its kind, was called by town manager Ellen MacAuliffe to say what will happen before the next tide like the one of February, which flooded 46 cellars.

When a tide of more than 9.5 feet is forecast, DaSilva said, the horn on the pier will sound three long blasts at noon and at 4 p.m. Those who have signed up, 3,140 so far, will get a text. Commerce Pier will be closed two hours before high water.

“I have been to that funeral,” he said of people who go back for a last look at a boat. “It was in another town, and I go to that widow’s house every Christmas, and I do not want a second one to go to.”

## Chains, not anchors

Divers looked at all 412 moorings this summer, most of the work being done by Beatriz Amaral. They found 67 with chain worn to less than half. All the owners have had a letter; 58 have made repairs. In February, 14 boats broke loose.

“Every one of the 14 did it by chain or by shackle,” DaSilva said. “Not one anchor moved.” A man he knows, he said, spent $80,000 on a boat “and hung it on a $12 shackle.”

## Doors and lights

Fire chief Kathleen Ruggiero said that her crews would again knock on every door below the nine-foot line before high water; there are 188 such doors, and the crews have been given floor plans of the ones with cellar apartments. Public works director Carl Ostrander showed a map of three roads that will be closed first. The shelter is the high school, which now has a generator that starts by itself.

Questions went on for half an hour. A woman asked what to do with hens. Ostrander said that he had a barn.

DaSilva’s last advice is in no regulation. In February, an old man sat on his stairs for an hour with water at the third step because he did not like to be a bother, until the girl next door, who is 16, noticed that his light was on. “So pick somebody,” he said. “One house. You do not have to be friends.”

Cards for text alerts are at the library, the pier and Town Hall.

(The full text of the harbormaster’s remarks appears beside this article.)
`,
  },
  {
    slug: '20261114-bay-water-quality',
    headline: 'Bay is cleaner for third year in a row, county says',
    genre: 'news',
    section: 'harbor',
    date: '2026-11-14',
    source: {
      name: 'Penhallow County Courier',
      headline: 'Seven of nine stations in the bay meet the standard',
      author: 'Judith Abernathy-Cruz',
      url: 'https://penhallow-courier.example/2026/11/13/bay-water.html',
    },
    images: ['oyster-flats'],
    keywords: ['water quality', 'bay', 'reprint'],
    body: `
Seven of the nine stations at which the county samples the water of Penhallow Bay met the standard for nitrogen this season, two more than last year, the county health department said this week.

The station off Pine Neck, in Merrow Harbor, had the lowest reading since sampling began in 2003. Eelgrass there has spread from 11 acres to 34 in six years.

Officials credited two things: the sewer extension in Port Elspeth, which replaced 420 septic systems, and a run of dry summers, which kept fertilizer on the lawns. They warned that the second was not a policy.

The two stations that failed are in the upper Coggs River, where the water turns over slowly. The towns on the river have been asked to inspect 68 storm drains by spring. A list is posted on the county’s website.
`,
  },
  {
    slug: '20261116-single-tax-rate',
    headline: 'Select Board keeps a single tax rate, 3-1',
    subheads: ['Saint-Cyr asks for a break for homeowners', 'Amaral is named deputy harbormaster'],
    genre: 'news',
    section: 'town',
    date: '2026-11-16',
    dateline: MERROW_HARBOR,
    place: 'Merrow Harbor',
    bylines: ['Nora Bellweather'],
    meeting: '20261116-select-board',
    sitting: 'single',
    people: [
      'Desmond Okafor',
      'Lucía Nuñez',
      'Walter Penhale',
      'Bridget Saint-Cyr',
      'Linh Nguyễn',
      'Joanna Wasilewski',
      'Beatriz Amaral',
    ],
    keywords: ['Select Board', 'taxes', 'ferry'],
    print: { page: 'A1', pageName: 'Front page' },
    body: `
Homes and businesses in Merrow Harbor will go on paying the same tax rate, the Select Board decided Monday night after a hearing in which a baker, a lobster dealer and a bridge builder argued about other people’s money with great care.

The rate will be $9.26 for each $1,000 of value. On the average single-family house, assessed at $742,300, that comes to $6,874.

The vote was 3-1. Bridget Saint-Cyr wanted to shift part of the burden to commercial property, as the law allows. Desmond Okafor, Lucía Nuñez and Walter Penhale were opposed. Linh Nguyễn was absent.

Finance director Joanna Wasilewski had put the choice in two numbers. Raising the rate for businesses by a quarter would save the owner of an average house $172 a year. It would cost the average business $2,310. Commercial property makes up only 9.1% of the town’s value, she said, so that there are 10 to be helped for each one who is hurt.

“I pay both,” said Saint-Cyr, who sells lobsters on Commerce Pier. “I’d lose money on my own motion. But the house next to mine is on its third owner in four years, because nobody who works here can keep it.”

Nuñez, who runs a bakery, said that she could not raise the price of a loaf by what the shift would cost her. “I’d raise it by a person,” she said.

Penhale noted that 31 of the 140 storefronts in town were empty last winter, and 19 of them now. He did not want to be the one to stop it.

The board was unanimous on the rest of its agenda. It set the winter timetable of the Quill Island ferry, three round trips a day, and left the resident fare at $3. It named nine people to a Seawall Building Committee, which will choose a contractor in February.

And it appointed Beatriz Amaral, shellfish constable since 2018, as deputy harbormaster. She dived on most of the town’s moorings last summer. Amaral took the oath in rubber boots, having come from the pier, and apologized to the carpet.
`,
  },
  {
    slug: '20261117-flu-clinic',
    headline: 'Free flu shots at Town Hall on Saturday',
    genre: 'brief',
    section: 'people',
    date: '2026-11-17',
    dateline: MERROW_HARBOR,
    bylines: ['Teo Marchand-Ruiz'],
    people: ['Linh Nguyễn'],
    keywords: ['health', 'clinic'],
    print: { page: 'A4', pageName: 'People' },
    body: `
The health department will give free flu shots on Saturday from 9 a.m. to noon in the lobby of Town Hall. No appointment or insurance card is needed, and children must be with a parent. Nurses will go to the homes of people who cannot leave them; call 555-0142 by Thursday.

Linh Nguyễn, a pharmacist and a member of the Select Board, will be among those with a needle. Last year, 611 people came.
`,
  },
  {
    slug: '20261121-girls-soccer-title',
    headline: 'Mariners win state title in overtime, 2-1',
    subheads: ['Girls’ soccer team’s first championship since 1999'],
    genre: 'news',
    section: 'sports',
    date: '2026-11-21',
    dateline: 'WHITCOMBE —',
    place: 'Whitcombe',
    bylines: ['Jack Tremblay Jr.'],
    photographers: ['Ji-woo Han'],
    people: ['Denise Fontaine-Webb', 'Owen Castellanos'],
    images: ['soccer-field'],
    keywords: ['sports', 'soccer', 'high school'],
    print: { page: 'C1', pageName: 'Sports' },
    body: `
For 95 minutes on Saturday, the best thing that the Merrow Harbor girls did was to keep running. In the 96th they won a state championship.

Zuri Baptiste-Cole, a junior who had not scored since September, met a corner kick with the outside of her left boot, and the ball went in off the far post, slowly, as if it wanted to be sure. The Mariners beat Port Elspeth, 2-1, in the second overtime of the Division 4 final at Whitcombe’s Alumni Field.

“I was trying to keep it in play,” Baptiste-Cole said.

It is the team’s first title since 1999, when coach Denise Fontaine-Webb played left back. She said that the field had been just as muddy and that she did not remember being so cold. The Mariners finished 18-2-2.

Port Elspeth, which had beaten them twice in the season, scored first. Ana Whitfield took a long throw in the 23rd minute and drove it under the bar. The Mariners did not manage a shot on goal until the 41st, after the coach had moved senior Maeve Costigan from the wing to the middle.

“I said to her at the half, you’re the only one who isn’t tired, so go where the work is,” Fontaine-Webb said.

Costigan tied the score in the 58th minute with a free kick from 22 yards that went through four pairs of legs. Her goalkeeper, Thuy Pham, saw none of it. “There was a lot of hugging in the way,” Pham said. She made 11 saves, four of them in the first overtime, when Port Elspeth hit the crossbar twice in a minute.

The winning corner was the Mariners’ ninth. Costigan took it from the right, into the wind.

About 700 people had made the trip, in 11 buses and a procession of trucks. The Ida Lightfoot made an extra crossing to bring 34 from Quill Island, and blew her horn for most of it.

Principal Owen Castellanos said that there would be no homework on Monday. He said this into a microphone, and later asked whether it had been on.

The team came home behind a fire engine at 8:20 p.m. Somebody had turned on the lights at the high school field. The players got off the bus, looked at one another, and went for a run.

**Port Elspeth 1 0 0 0 — 1**

**Merrow Harbor 0 1 0 1 — 2**

Goals: PE, Whitfield; MH, Costigan, Baptiste-Cole. Saves: PE, Adair 6; MH, Pham 11.
`,
  },
]
