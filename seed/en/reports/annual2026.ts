import type { SeedReport } from '../../content/seedReport.ts'

import { MERROW_HARBOR } from '../datelines.ts'

const MEETING = '20260428-annual-town-meeting'

/** Three nights in May. */
export const annual2026: readonly SeedReport[] = [
  {
    slug: '20260504-town-meeting-opens',
    kicker: 'Annual Town Meeting, first night',
    headline: 'Town Meeting adopts $68.9 million budget and votes for water plant',
    subheads: [
      'Nuñez apologizes for a sidewalk that was not built',
      'Amendment for classroom aides fails, 71-102',
    ],
    genre: 'news',
    section: 'town',
    date: '2026-05-04',
    dateline: MERROW_HARBOR,
    place: 'Merrow Harbor',
    bylines: ['Nora Bellweather', 'Imani Forsythe'],
    photographers: ['Ji-woo Han'],
    meeting: MEETING,
    sitting: 'opening',
    speeches: ['20260504-state-of-the-town'],
    people: [
      'Lucía Nuñez',
      'Constance O’Rourke',
      'Rosalind Achterberg',
      'Marcus Feeney',
      'Francis X. Delahunty',
      'Thomas J. Haskell Jr.',
      'Bridget Saint-Cyr',
    ],
    images: ['town-meeting'],
    keywords: ['Town Meeting', 'budget', 'water', 'state of the town'],
    print: { page: 'A1', pageName: 'Front page' },
    body: `
Town Meeting adopted a $68,940,000 budget Monday and borrowed $11.6 million to make the water of two wells fit to drink, on an opening night that began with an apology.

The budget passed, 158-15, with three abstentions, after a two-hour debate. The water plant, which needed two-thirds, had 162 votes to 12, with two abstentions. Of the 190 members in office, 176 were present when moderator Constance O’Rourke brought down the gavel at 7 p.m. by the auditorium clock.

Lucía Nuñez, chair of the Select Board, used her state of the town address to read aloud what the town had promised a year ago, and what it had done. The harbor has been dredged and the library is dry. The sidewalk on School Street does not exist.

“We said October, and it is May, and there is no sidewalk,” Nuñez said. Eleven utility poles stand in its path, and the town had announced a date before the first of them was settled. “That was not the contractor’s mistake, and it was not the utility’s. It was ours.”

She apologized to the families who had walked children along the road with flashlights all winter. The hall was quiet, and then it applauded.

The board will now give no date for any project before every easement, permit and pole has a signature, she said. School Street has seven signatures of 11.

Of the February storm, in which the tide rose over the Water Street seawall and no one was hurt, she said: “We were lucky and we were ready. Only one of those can go into a budget.” The meeting takes up $1.85 million for the design of a new wall on Thursday.

## Half to the schools

The budget is 3.4% larger than this year’s. Schools receive $34.18 million, just under half. Pensions, health insurance and debt take $12.87 million. The average tax bill for a single-family house will rise by $212, to $6,874.

Rosalind Achterberg, chair of the Finance Committee, said that three vacant jobs would not be filled.

Marcus Feeney of the School Committee, speaking for himself, moved to add $140,000 for two classroom aides at the Thorne School. Nine speakers, most of them parents, supported him. Achterberg said that the money would have to come from a reserve that the storm had already been into. The amendment failed, 71-102, with three abstentions.

## Twelve against

The debate on the water plant took 25 minutes. Nuñez had told the meeting that the debt would cost the owner of an average house $97 a year, beginning in fiscal 2028. “But I would rather explain a bill than explain a blood test,” she said.

A member from Precinct 3 asked whether the plant would be out of date before it was paid for. Water superintendent Francis X. Delahunty said that the carbon could be changed for something better, and that the tanks were “just tanks.”

The state will forgive $2.3 million of the loan. The plant is to treat up to 1.8 million gallons a day.

Nuñez closed with Thomas J. Haskell Jr., who lost his seat on the board last week and who was at Town Hall at 8 the next morning to hand his annotated budget to the winner, Bridget Saint-Cyr. “There were 212 notes,” she said. The yellow ones, he had told Saint-Cyr, were arguments he had won.

The meeting adjourned at 10:46 p.m. and resumes Tuesday with Article 12.

(The full text of the address appears beside this article.)
`,
  },
  {
    slug: '20260505-flood-district-falls-short',
    kicker: 'Annual Town Meeting, second night',
    headline: 'Flood district at Gannet Point falls eight votes short',
    subheads: [
      'Daily winter boat to Quill Island is approved',
      'Accessory apartments pass, 118-49',
    ],
    genre: 'news',
    section: 'town',
    date: '2026-05-05',
    dateline: MERROW_HARBOR,
    place: 'Merrow Harbor',
    bylines: ['Nora Bellweather'],
    meeting: MEETING,
    sitting: 'plenary-2',
    people: [
      'Harold Szczepański',
      'Desmond Okafor',
      'Augustin Pelletier',
      'Linh Nguyễn',
      'Reginald Tso',
      'Constance O’Rourke',
    ],
    keywords: ['Town Meeting', 'zoning', 'Gannet Point', 'ferry'],
    print: { page: 'A1', pageName: 'Front page' },
    body: `
A plan to limit building in the part of Gannet Point that floods won a clear majority of Town Meeting on Tuesday and lost all the same.

Article 17 received 104 votes to 64, with three abstentions. Zoning changes need two-thirds of those voting, which would have been 112.

The article would have drawn a flood overlay district around 238 lots, with rules on the height of foundations and on additions of more than half a house. Harold Szczepański, chair of the Planning Board, showed a photograph taken there on the night of Feb. 22. “This is a street,” he said. “The reflectors are on mailboxes.”

Opponents said less about the goal than about the draft. Owners would have been forbidden to raise a house by more than four feet, one said, although his own insurer wanted five. Several said that they had received the map on a Friday.

“I am for the rule I was told about in January,” said Ann Corliss, a member from Precinct 7 whose cellar was flooded. “I’m against the one I got in the mail.”

Desmond Okafor of the Select Board, an engineer, had urged a yes vote. He left the rostrum shaking his head. “We’ll be back,” he said in the lobby. “I’d like to be back before the water is.”

## A boat every day

The meeting was of one mind about the Quill Island ferry. By 149-19, with three abstentions, it voted $240,000 to run the Ida Lightfoot on every day of the winter, in place of four days a week.

Linh Nguyễn of the Select Board, whose mother lives on the island, did not speak to the article. Captain Augustin Pelletier did, in the first speech of his life, which lasted 40 seconds. He said that the boat was built to be used.

The extra days begin Nov. 1.

## Garages and leaf blowers

Article 14, which allows an apartment of up to 900 square feet on the lot of a single-family house, passed, 118-49, with four abstentions. Under a new state law it needed only a majority. Deputy moderator Reginald Tso presided, because moderator Constance O’Rourke had left the chair; she has, she told the meeting, a garage.

A bylaw against gasoline leaf blowers failed, 71-96, with four abstentions. O’Rourke used the gavel when two members on opposite sides of the question began to imitate the machine.

A study of new town docks was postponed indefinitely on a show of cards, at the request of its sponsor, who wants to wait for the harbor plan.

Of 190 members, 171 were present. The meeting rose at 10:58 p.m. and ends Thursday.
`,
  },
  {
    slug: '20260507-town-meeting-closes',
    kicker: 'Annual Town Meeting, last night',
    headline: 'Town Meeting closes with votes for seawall design and a dry school',
    subheads: [
      'O’Rourke: a no vote “is information”',
      'Three elected to Finance Committee',
      'Free winter parking wins by three votes, and binds no one',
    ],
    genre: 'news',
    section: 'town',
    date: '2026-05-07',
    dateline: MERROW_HARBOR,
    place: 'Merrow Harbor',
    bylines: ['Nora Bellweather', 'Caleb Rinaldi'],
    correspondents: [{ name: 'Tess Garrity', affiliation: 'Quill Island' }],
    photographers: ['Ji-woo Han'],
    meeting: MEETING,
    sitting: 'closing',
    speeches: ['20260507-what-a-no-vote-is-for'],
    people: [
      'Constance O’Rourke',
      'Reginald Tso',
      'Desmond Okafor',
      'Carl Ostrander',
      'Louis Beaudoin',
      'Rosalind Achterberg',
      'Tobias Nakamura',
      'Ginny Prouty',
      'Josiah Pettengill',
      'Thomas J. Haskell Jr.',
    ],
    images: ['school-front', 'town-meeting'],
    keywords: ['Town Meeting', 'seawall', 'schools', 'Finance Committee'],
    print: { page: 'A1', pageName: 'Front page' },
    body: `
Town Meeting ended its three nights on Thursday by paying to draw a new seawall and to put a new roof over 386 children, and with a lesson from its moderator on how to lose.

The meeting voted $1,850,000 for the design and the permits of a wall on Water Street, 155-11, with two abstentions, and $4.3 million for the roof of the Eliza Thorne School, 160-6, with two abstentions. Both needed two-thirds.

Moderator Constance O’Rourke dissolved the meeting at 10:22 p.m. Of the 190 members in office, 168 were present. In 11 hours and six minutes since Monday they had taken up 31 articles, passed 28, defeated two and postponed one.

## The wall

The $1.85 million buys a survey of the granite wall that the sea topped on Feb. 22, a design for another, and applications for four permits. “You can’t ask Washington for money with a sketch,” said Desmond Okafor of the Select Board, who is an engineer.

Carl Ostrander, the public works director, was asked whether the old wall would stand another winter. He said that he hoped so.

## The roof

Louis Beaudoin, chair of the building committee, promised to have the school dry before the first day of classes, Sept. 2. A member reminded him of School Street. Beaudoin said that there were no utility poles on the roof.

![school-front]

## The parking meters

The longest debate of the night was on a petition that binds no one. Article 27 asks the Select Board to make parking on Commerce Street free from January through March. Shopkeepers spoke on both sides. It passed, 84-81, with three abstentions.

O’Rourke, closing the meeting, dwelt on the line at the microphones. “I have practiced law in courtrooms where that could not be said,” she remarked, after noting that every one of the speakers had waited for a turn.

## The two that failed

She spent most of her remarks on the articles that lost. The flood overlay district for Gannet Point had fallen eight votes short of two-thirds on Tuesday.

“A no vote is not an insult,” O’Rourke said. “It is information. It tells those who brought the article that they were early, or unclear, or wrong, and it does not tell them which.”

To the Planning Board, which sponsored the article, she gave homework. “Sixty-four names is not a wall,” she said. “It is a list of people to have coffee with.”

> “In most rooms 104 to 64 is a landslide. In this room, for zoning, it is a defeat, because the law asks for two-thirds.”

She thanked town clerk Josiah Pettengill, who had kept paper ballots under the table in case the electronic clickers failed, and deputy moderator Reginald Tso. She also noticed Thomas J. Haskell Jr. in the balcony, nine days after his defeat for the Select Board, who “was seen to raise his hand by habit.”

## Elected

By ballot, the meeting elected three members of the Finance Committee for three years: Rosalind Achterberg, its chair; Ginny Prouty; and Tobias Nakamura, a retired auditor, who is new. They were sworn in on the stage.

One hundred and forty-three people spoke in the course of the meeting, 58 of them for the first time. “When it falls, I will worry about this town,” O’Rourke said of the second number, which she keeps on a card in her desk. “This year it went up.”

(The full text of her remarks appears beside this article.)
`,
  },
]
