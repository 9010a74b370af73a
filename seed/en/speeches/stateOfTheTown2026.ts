import type { SeedSpeech } from '../../content/seedSpeech.ts'

/** The state of the town address of 2026: the long text by which the reader of speeches is judged. */
export const stateOfTheTown2026: SeedSpeech = {
  slug: '20260504-state-of-the-town',
  title: 'We said October, and it is May',
  occasion: 'State of the town address, opening night of the 2026 Annual Town Meeting',
  speaker: 'Lucía Nuñez',
  date: '2026-05-04',
  salutation: 'Madam Moderator, members of Town Meeting, neighbors',
  completeness: 'full',
  meeting: '20260428-annual-town-meeting',
  sitting: 'opening',
  images: ['town-meeting'],
  body: `
Good evening. The charter says that the chair of the Select Board shall report to this body once a year on the state of the town. It does not say how long that may take. Those who stood here before me have needed anything from four minutes to an hour and ten. The moderator has shown me her gavel and her watch, so I will try for twelve.

The state of the town is sound. It is also damp. I will start with the damp.

## The night of the storm

At 11:40 on the night of Feb. 22, the tide came over the Water Street seawall, and it kept coming for two hours and 40 minutes. It crested at 10.9 feet. The wall is 10 feet high. By morning there was water in 46 cellars. Seventeen households had left their homes, some of them by skiff, some of them in the bucket of a front-end loader with Carl Ostrander at the wheel. Water Street was closed for 31 hours, and the damage to what the town itself owns came to $1.3 million.

Nobody was hurt. I want that on the record, and I want the reasons on the record too. Nobody was hurt because Chief Kathleen Ruggiero’s firefighters knocked on 112 doors before high water and not after it. Nobody was hurt because Manuel DaSilva moved the work skiffs to the school parking lot at 4 in the afternoon, while the sun was out and people were laughing at him. And nobody went hungry, because the kitchen staff of this building opened it without being asked and served 340 breakfasts.

We were lucky and we were ready. Only one of those can go into a budget. On Thursday you will be asked, under Article 24, for $1,850,000 to design a new wall and to get the permits for it. That is a great deal of money for drawings. I will say now what I will say again on Thursday: we can pay to draw the wall, or we can pay for the cellars, and the cellars come with a bill every time.

## What we promised, and what we did

A year ago this body voted money for four projects. I am going to read you the list, including the line that embarrasses me.

You voted $2.2 million to dredge the inner harbor. It is done. The last scow left on Feb. 11, after 61,000 cubic yards, 11 days before the storm. The boats that rode that night out on their moorings had water under them to do it in.

You voted $890,000 for the roof and the windows of the library. They were finished in December. Siobhán Keating tells me that the buckets in the reading room have been promoted to umbrella stands.

You voted $120,000 for a plan for the harbor. The draft has been on the table since March, 311 of you have written in its margins, and the final text will be published before the end of June.

And you voted $610,000 for eight-tenths of a mile of sidewalk on School Street. We said October, and it is May, and there is no sidewalk. Eleven utility poles stand where it is supposed to go, and we gave you a date before we had one signature for one pole. That was not the contractor’s mistake, and it was not the utility’s. It was ours. To the families who walked their children along that shoulder all winter, with a flashlight, I apologize.

The board has since adopted a rule, and I would ask you to hold us to it: no date for any project will be given to the public until every easement, permit and pole has a signature. Tonight we have seven signatures of 11. When we have 11, you will have a date.

## Water that nobody has to think about

Since Aug. 19, 2024, Well 4 has been shut. The last sample showed 24 parts per trillion of the compounds that the state limits to 20. Francis X. Delahunty shut it that same afternoon, and called me afterward, which is the right order.

The wells that remain can give us 2.6 million gallons a day. On the hottest day of last summer we used 2.24 million. A town that lives on that margin is one broken pump away from a ban on showers, and there are two pumps in this system older than I am.

Last Tuesday, 2,311 of our neighbors voted to pay for a treatment plant outside the levy limit, and 1,420 voted against it. Article 5 would borrow $11.6 million. The state’s revolving fund will forgive $2.3 million of that. What is left will cost the owner of an average house $97 a year, starting in fiscal 2028. Ninety-seven dollars is not nothing. I sell bread, and I know how many loaves it is. But I would rather explain a bill than explain a blood test.

## A budget that adds up

The operating budget under Article 3 is $68,940,000. That is 3.4 percent more than this year. Here is where a dollar of it goes. Just under 50 cents goes to the schools. Sixteen cents goes to police and fire. Nine cents goes to public works. Almost 19 cents goes to pensions, health insurance and debt, and that is the part that grows while we sleep. Six and a half cents runs everything else, from the library to the clerk’s office to the man who winds the clock in the tower.

The Finance Committee, under Rosalind Achterberg, cut $780,000 from what was asked for. Three jobs that fell vacant will stay vacant. The average tax bill for a single-family house will go up by $212, to $6,874. I have heard it said that the increase is modest. It is not modest to a retired couple in Saltworks with a fixed income and an old furnace, and I would ask everybody who speaks tonight to speak as if that couple were in the front row. They usually are.

## An island and a roof

Two articles this week will be called small, because they concern few people.

Article 21 would put $240,000 toward a boat to Quill Island on every day of the winter, in place of four days a week. Two hundred and twelve people live there all year. In January, one of them broke a hip on a Tuesday, and the boat was due on Thursday. The Coast Guard came, as the Coast Guard does. An island on which you may not fall on a Tuesday is not a village of this town; it is a postcard of one.

Article 26 would spend $4.3 million on the roof of the Eliza Thorne School, where 386 children go. I counted the buckets in April. There are 14. One of them is in the room where the second grade keeps its book about the rain forest, and I am told that the children think it was put there on purpose.

## What I ask of you

There are 31 articles in this warrant. Some of you have come to speak on one of them and will sit through 30 others to do it, on chairs that were bought for 14-year-olds. Thank you. It is the oldest work in this town, and nobody has ever been paid for it.

I ask three things. Ask the question you are afraid is a stupid one, because half the room has the same question. Vote no when you mean no, and then tell us why, because we have to live in what you leave standing. And listen. This town has never been short of opinions. There have been years when it was short of listeners.

One last item. On Tuesday night, after nine years on this board, Thomas J. Haskell Jr. lost his seat to Bridget Saint-Cyr. At 8 the next morning he was at Town Hall. He had brought her his copy of the budget, with a note stuck to every page he had ever argued about. There were 212 notes. He said that the yellow ones were arguments he had won and the pink ones were arguments he should have won, and that she was welcome to start with the pink.

I have been asked to describe the state of the town. That is the state of the town. Thank you.
`,
}
