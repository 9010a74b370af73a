import type { SeedReport } from '../../content/seedReport.ts'

import { MERROW_HARBOR } from '../datelines.ts'

/** October: a clerk is mourned, oysters are eaten, a wall is voted. */
export const october2026: readonly SeedReport[] = [
  {
    slug: '20261009-winifred-gaspard',
    kicker: '1935–2026',
    headline: 'Winifred Gaspard, town clerk who counted one vote three times, dies at 91',
    genre: 'feature',
    section: 'people',
    date: '2026-10-09',
    dateline: MERROW_HARBOR,
    place: 'Merrow Harbor',
    bylines: ['Nora Bellweather'],
    people: ['Winifred Gaspard', 'Josiah Pettengill', 'Constance O’Rourke'],
    keywords: ['obituary', 'town clerk', 'elections'],
    print: { page: 'A1', pageName: 'Front page' },
    body: `
Winifred Gaspard, who as town clerk of Merrow Harbor recorded 9,412 births, married 1,106 couples, licensed more dogs than she cared to remember and once settled an election by holding a ballot up to a window, died Thursday at her home in Saltworks. She was 91.

Her daughter, Marie-Claire Gaspard, confirmed the death. The cause was heart failure.

Gaspard was elected in May 1980 and re-elected 10 times. She retired in 2011. In 31 years, she missed one session of Town Meeting, for the birth of a granddaughter, and left instructions.

She was best known for the spring of 1987. Two candidates for the Select Board stood one vote apart, 1,402 to 1,401. She counted the ballots that night, again the next day in front of both, and a third time before a judge. On one ballot the pencil had slipped. Gaspard took it to the window, looked at it for some time, and said that the voter had pressed hardest inside the box. The judge looked, and agreed.

The loser, Everett Doane, sent her a magnifying glass. It hung in her office until she retired and hangs there today.

“When I took over, she gave me one piece of advice,” said Josiah Pettengill, her successor. “She said, ‘You don’t work for the people who won. You work for the number.’”

Winifred Louise Aucoin was born on May 2, 1935, on Water Street, the fourth child of a net maker. She was 3 when the hurricane of 1938 came, and was carried up the hill in a bread basket. She liked to say that she remembered the lid.

She graduated from Merrow Harbor High School in 1953, kept the books of the fish auction for 24 years, and married Lionel Gaspard, who ran the ice plant and who died in 1999. She ran for clerk, she told the Beacon at the time, because the records of the town smelled of mice.

She had them rebound, moved them out of the cellar and taught two generations of high school students to read them. When the cellar of Town Hall flooded in 1991, the water rose to the third shelf. There was nothing on it.

Moderator Constance O’Rourke, then a young lawyer, once challenged a ruling of Gaspard’s on a quorum. “She recited the bylaw,” O’Rourke said. “Then she recited the debate on the bylaw. Then she asked if I was cold, because I looked pale, and gave me her sweater.”

The hearing room on the second floor of Town Hall was named for her in 2012. She attended the ceremony and afterward corrected the date on the plaque.

Besides her daughter, she leaves a son, Paul, of Whitcombe; five grandchildren; and eight great-grandchildren.

Visiting hours are Sunday from 2 to 6 p.m. at Town Hall, in the Gaspard Room. The flag on the common will be at half-staff until Monday. The family asks that, instead of flowers, people make sure that they are registered to vote.
`,
  },
  {
    slug: '20261011-oyster-festival',
    kicker: 'Pictures',
    headline: 'Low tide, full baskets',
    subheads: ['Four thousand people, 11,000 oysters, one accordion'],
    genre: 'photo',
    section: 'pictures',
    date: '2026-10-11',
    dateline: MERROW_HARBOR,
    bylines: ['Ji-woo Han'],
    photographers: ['Ji-woo Han'],
    people: ['Hannah Thorne-Baptiste', 'Beatriz Amaral'],
    images: ['oyster-flats', 'harbor-dawn'],
    keywords: ['oysters', 'festival', 'pictures'],
    print: { page: 'B1', pageName: 'Pictures' },
    body: `
The 19th Oyster Festival took over Commerce Pier on Saturday and did not give it back until dark. About 4,000 people ate some 11,000 oysters, by the count of the growers, who count.

![oyster-flats]

The day began on the flats off Pine Neck at 6:10 a.m., at low water, where eight members of the shellfish cooperative filled the first baskets by headlamp. “They taste of the week they had,” said Hannah Thorne-Baptiste, the cooperative’s president. “It was a good week.”

![harbor-dawn]

Beatriz Amaral, the shellfish constable, won the shucking contest for the fourth year in a row: 24 oysters in one minute and 52 seconds. She is not allowed to sell any, and ate the evidence.

The festival raised $21,300 for eelgrass. The shells, about two tons, will go back into the harbor in spring, where young oysters look for something to hold on to.
`,
  },
  {
    slug: '20261019-special-town-meeting-preview',
    headline: 'A wall, a plant and a second try: six articles for one night',
    subheads: ['Special Town Meeting is Monday at 7'],
    genre: 'news',
    section: 'town',
    date: '2026-10-19',
    dateline: MERROW_HARBOR,
    place: 'Merrow Harbor',
    bylines: ['Nora Bellweather'],
    people: ['Ellen MacAuliffe', 'Amina Sesay', 'Harold Szczepański', 'Joanna Wasilewski'],
    images: ['seawall-storm'],
    keywords: ['Special Town Meeting', 'seawall', 'water', 'zoning'],
    print: { page: 'A1', pageName: 'Front page' },
    body: `
One week from tonight, Town Meeting will decide in a single sitting whether to rebuild the Water Street seawall, whether to go on with a water plant that has become dearer, and whether it likes a flood map better in October than it did in May.

The Special Town Meeting opens Oct. 26 at 7 p.m. in the high school auditorium. Three of its six articles need two-thirds.

**The wall.** Article 3 asks for $9.4 million to build a seawall 1,140 feet long and 12.5 feet high in front of the granite one of 1938. Grants would cover $5.6 million. They lapse on Dec. 31 if the town does not vote its share of $3.8 million, which would cost the owner of an average house $38 a year for 20 years, finance director Joanna Wasilewski said. Work would last from April 2027 to November 2028.

**The plant.** Voters and Town Meeting approved $11.6 million in spring to treat the water of Wells 3 and 4. The lowest of three bids, opened Sept. 10, was $12.64 million, from Holloway Brothers of Whitcombe. With engineering and a reserve, the project now stands at $13.3 million, and Article 2 would supply the missing $1.7 million: $700,000 from water reserves and $1 million borrowed.

Water superintendent Amina Sesay said that she had looked for savings and found $210,000, chiefly in the building. “It will be ugly,” she said. “The water won’t be.”

**The map.** Article 4 is a new draft of the flood overlay district, which fell eight votes short of two-thirds on May 5. Owners may now raise a house to whatever height their insurer asks for. Additions are limited by footprint and no longer by value. And the map, which takes in 231 lots in place of 238, was mailed to every owner on Aug. 3.

Harold Szczepański, chair of the Planning Board, spent the summer calling on people who had voted no. He declined to predict the vote. “I’ll say that I’m done with coffee,” he said.

The other articles pay an old bill of $11,482, accept a gift of 6.2 acres of woods at Pine Neck, and write the waiting list for moorings into the bylaws. The list has 287 names. It would be public, and would move in order.

Town manager Ellen MacAuliffe said that no one should count on the order of business. “But if you care about the map, stay past the wall,” she said. “They’re the same subject.”
`,
  },
  {
    slug: '20261026-special-town-meeting-votes-wall',
    kicker: 'Special Town Meeting',
    headline: 'Town Meeting votes to rebuild seawall, and passes flood district on second try',
    subheads: ['$9.4 million wall wins, 139-32', 'Water plant gets another $1.7 million'],
    genre: 'news',
    section: 'town',
    date: '2026-10-26',
    dateline: MERROW_HARBOR,
    place: 'Merrow Harbor',
    bylines: ['Nora Bellweather', 'Caleb Rinaldi'],
    photographers: ['Ji-woo Han'],
    meeting: '20261026-special-town-meeting',
    sitting: 'single',
    speeches: ['20261026-the-wall-they-left-us'],
    people: [
      'Desmond Okafor',
      'Harold Szczepański',
      'Amina Sesay',
      'Constance O’Rourke',
      'Rosalind Achterberg',
      'Bridget Saint-Cyr',
    ],
    images: ['seawall-storm', 'town-meeting'],
    keywords: ['Special Town Meeting', 'seawall', 'zoning', 'water'],
    print: { page: 'A1', pageName: 'Front page' },
    body: `
Eighty-eight years after a town with no power and little money voted for granite over timber, Town Meeting decided Monday night to build the seawall again.

The vote was 139-32, with three abstentions, well over the two-thirds that a loan requires. The new wall will cost $9.4 million and stand 12.5 feet high, two and a half feet above the one that the tide topped in February.

An hour later, by 128-44, with two abstentions, the same members passed the flood overlay district that had failed in May. It needed 115 votes.

Desmond Okafor, chair of the Select Board and a former builder of bridges, made the case for the wall by starting underneath it. Divers had found 212 cracks in the granite, he said, and three places where the sea has hollowed out the fill. The largest is 31 feet long and lies under a sewer main and the water line for 190 homes.

“I am not going to tell you that the wall will fall this winter,” he said. “I do not know that, and nobody does. I will tell you that I moved my own car.”

State and federal grants of $5.6 million would have lapsed without a vote by Dec. 31. The town’s share of $3.8 million comes to $38 a year for the owner of an average house, for 20 years.

Okafor did not claim too much for the wall. It is higher than two of the three tides that engineers foresee for 2070. “So we are not buying safety,” he said. “We are buying 40 or 50 years, and what we do with those years is the real question.”

## Opposition

Several members from North Merrow, two miles inland, said that they were being asked to protect other people’s views. Rosalind Achterberg, chair of the Finance Committee, which had backed the article 8-1, answered that the sewer ran uphill for no one.

“You don’t have to like the people on Water Street,” said Bridget Saint-Cyr of the Select Board. “I’m one of them, and I don’t always. But your wash water goes past my door.”

## From 104 to 128

The flood district covers 231 lots. Owners may raise a house as high as their insurer asks, which the first draft did not allow.

Harold Szczepański, chair of the Planning Board, and Okafor had visited 51 of the 64 members who voted no in May. Eleven of those, Okafor said, had themselves been flooded. “They wanted to do what we were asking for, and our own rule forbade it.”

Ann Corliss, a member from Precinct 7, had spoken against the draft in May. She seconded the motion on Monday. “It’s the one I was told about in January,” she said.

## Plant and moorings

The water plant received another $1.7 million, 161-11, with two abstentions. Superintendent Amina Sesay said that construction would begin in March and that the plant would run in June 2028.

A bylaw that makes the waiting list for moorings public passed, 167-5, with two abstentions. An unpaid bill and a gift of 6.2 acres at Pine Neck were approved on a show of cards.

Moderator Constance O’Rourke counted 174 of 191 members present. She dissolved the meeting at 10:12 p.m., and asked whether anyone had driven home after the wall. No one had.

(The full text of Okafor’s speech appears beside this article.)
`,
  },
]
