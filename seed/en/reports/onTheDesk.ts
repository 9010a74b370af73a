import type { SeedDeskText } from '../../content/seedDeskText.ts'

/** One text at every stop of the way: handed in, returned, before a proof, before the last review, signed, planned, under embargo. */
export const onTheDesk: readonly SeedDeskText[] = [
  {
    slug: 'heating-oil-prices',
    headline: 'Heating oil is 31 cents cheaper than a year ago. Will it last?',
    subheads: ['The Beacon called all five dealers'],
    genre: 'news',
    day: 0,
    section: 'business',
    bylines: ['Sinéad O’Malley-Byrne'],
    keywords: ['heating', 'prices'],
    deskNote:
      'Prices were taken between 8 and 9 this morning; photo of the call sheet is in the folder.',
    body: `
A gallon of heating oil cost $3.42 in Merrow Harbor this morning, on the average of the town’s five dealers, which is 31 cents less than a year ago and seven cents more than last week.

The cheapest was $3.29, for cash, and the dearest $3.58. “Everybody wants to know if they should fill the tank,” said Gil Prentiss, whose family has delivered oil since 1948. “I tell them I sell oil. If I knew prices, I’d sell those.”

The town’s fuel fund has helped 88 households so far this season, as many as in all of last December.
`,
  },
  {
    slug: 'school-street-closing',
    headline: 'School Street to close for two nights',
    genre: 'notice',
    day: 0,
    section: 'notices',
    bylines: ['Teo Marchand-Ruiz'],
    keywords: ['traffic', 'School Street'],
    returned:
      'The hours do not match the police notice: the notice says 9 p.m. to 5 a.m., the copy says 10 p.m. Please check and send again.',
    body: `
School Street will be closed between Elm Street and the common on Thursday and Friday from 10 p.m. to 5 a.m. while the utility moves two poles. Traffic will be led over Ropewalk Street.

People on foot may pass. Four officers will direct traffic.
`,
  },
  {
    slug: 'second-morning-boat',
    headline: 'Ferry adds a second morning boat on Saturdays',
    subheads: ['Chemistry, band and errands fill the 6:40'],
    genre: 'news',
    day: 0,
    section: 'harbor',
    bylines: ['Caleb Rinaldi'],
    keywords: ['ferry', 'Quill Island'],
    signedUntil: 'firstReview',
    body: `
Beginning this Saturday, the Ida Lightfoot will leave Quill Island a second time in the morning, at 9:10, in addition to the boat at 6:40. The resident fare remains $3.

The ferry says that it looked at its log. On Saturdays, the early boat has left an average of 11 people on the landing who came too late for it and waited until noon.
`,
  },
  {
    slug: 'library-after-dark',
    headline: 'The library stays open until 9, and the bus drivers have noticed',
    subheads: ['A month of late hours brings 1,140 visitors'],
    genre: 'feature',
    day: 0,
    section: 'people',
    bylines: ['Imani Forsythe'],
    images: ['library-night'],
    keywords: ['library', 'evenings'],
    signedUntil: 'secondProof',
    body: `
At 20 minutes to 9, every chair along the tall windows of the Merrow Harbor Free Library is taken. A year ago, the custodian would have been turning off the lights for the second time, as a hint.

Since Oct. 26, the library has been open until 9 on four evenings a week. In the first month, 1,140 people came in after 6, and borrowed 1,902 books. The last to leave, most nights, is a bus driver who has reached the third volume of a history of Rome.

“Three more hours of light cost us $26 an evening,” director Siobhán Keating says. She has done the sum many times, and she likes it.
`,
  },
  {
    slug: 'shelter-generator',
    headline: 'Shelter’s generator passes its first test',
    genre: 'brief',
    day: 0,
    section: 'town',
    bylines: ['Teo Marchand-Ruiz'],
    keywords: ['storm', 'shelter'],
    signedUntil: 'thirdProof',
    body: `
The new generator of the high school, which is the town’s storm shelter, started by itself nine seconds after the power was cut in a test this week, and ran the kitchen, the heat and 240 cots’ worth of lights for four hours. Nobody in the building had been told. A geometry class went on without looking up.
`,
  },
  {
    slug: 'scallop-season-opens',
    headline: 'Bay scallop season opens at sunrise',
    subheads: ['Limit is five bushels a boat'],
    genre: 'news',
    day: 1,
    section: 'harbor',
    bylines: ['Caleb Rinaldi'],
    images: ['harbor-dawn'],
    keywords: ['scallops', 'fishing'],
    signedUntil: 'thirdProof',
    planned: '06:30',
    body: `
The season for bay scallops opens in Merrow Harbor at sunrise today. Each boat may take five bushels a day, and each resident with a family permit one bushel a week.

Divers who surveyed the beds in October found 2.1 grown scallops to the square yard, compared with 1.3 last year. Beatriz Amaral, the deputy harbormaster, advised the hopeful to try the edges of the eelgrass, and to keep off the grass itself.
`,
  },
  {
    slug: 'winter-rent-fund',
    headline: 'Town and three banks to open a winter rent fund',
    subheads: ['Loans of up to $2,500, with no interest'],
    genre: 'news',
    day: 1,
    section: 'business',
    bylines: ['Sinéad O’Malley-Byrne'],
    keywords: ['housing', 'banks'],
    signedUntil: 'thirdProof',
    embargo: '10:00',
    deskNote:
      'The banks and the town announce it together tomorrow at 10 a.m. Embargoed until then.',
    body: `
The town and three banks this morning opened a fund of $300,000 from which people who work in Merrow Harbor can borrow a month’s rent, without interest, in the slow season.

Loans of up to $2,500 will be repaid between June and September. The form is one page. Applicants need a pay stub from any month of the past year, and nothing else.
`,
  },
]
