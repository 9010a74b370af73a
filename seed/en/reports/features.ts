import type { SeedReport } from '../../content/seedReport.ts'

/** Long reads and an opinion. */
export const features: readonly SeedReport[] = [
  {
    slug: '20261119-last-boat-to-quill-island',
    kicker: 'The neighbors',
    headline: 'The last boat to Quill Island',
    subheads: ['At 6:15 on a November evening, the Ida Lightfoot carries a village home'],
    genre: 'feature',
    section: 'harbor',
    date: '2026-11-19',
    bylines: ['Caleb Rinaldi'],
    correspondents: [{ name: 'Tess Garrity', affiliation: 'Quill Island' }],
    photographers: ['Ji-woo Han'],
    people: ['Augustin Pelletier', 'Linh Nguyễn'],
    images: ['ferry-island'],
    keywords: ['ferry', 'Quill Island', 'winter'],
    print: { page: 'B1', pageName: 'The neighbors' },
    lead: `
At 14 minutes past 6, Augustin Pelletier stands at the rail of the Ida Lightfoot with his hand on the gangway and does not pull it in. There are 22 people aboard. He has counted them, and he has counted them again. “The Ames boy isn’t here,” he says. “He had band.”
`,
    body: `
The Ames boy comes around the corner of the fish auction at a run, with a trombone. The captain looks at the sky, to give him time.

Then the gangway is in, and the lights of Commerce Pier begin to slide away. It is 3.2 miles to Quill Island and takes 38 minutes. Until this month, on a Wednesday in November, there would have been no boat.

## Four days, then seven

Two hundred and twelve people live on the island all year. For 58 winters they had a ferry on Monday, Thursday, Friday and Saturday, and arranged their lives accordingly. Babies were induced. A funeral was held three days late. Lorraine Ames, who keeps the store, used to fill a blackboard with what would run out on which day; eggs were a Wednesday problem.

In May, Town Meeting voted $240,000 to run the boat daily. Since Nov. 1, the Ida Lightfoot has carried 1,164 passengers, according to the log through this evening’s trip. In the same days of last year she carried 503.

Who are the others? Tonight they are easy to point out. There is a welder who has taken a job in Dunmore. There are two sisters who come over after school for chemistry, which the island’s one teacher did not feel able to offer. There is a man in a good coat who will not give his name and who says that he is courting.

“I’d been doing it by telephone,” he says.

## Counting

Pelletier, whom no one has called Augustin since his christening, is 61. He came aboard as a deckhand at 19 and has been captain since 2003. He keeps two counts, one on a clicker and one in his head, and believes the second. In 23 years they have disagreed once. The clicker had counted a goat.

He is a man of few words, and the island collects them. His speech at Town Meeting in May, which lasted 40 seconds, is framed in the store. “The boat was built to be used,” it says. “She’s no better for sitting.”

A stern sea is running past the bell buoy, and the talk in the cabin stops for a while, as it does in church. A paper bag of clementines goes around. The Ames boy holds the trombone between his knees. When the motion eases, everyone begins to talk at the same place in the sentence.

## The woman with the cooler

In the corner seat, with a cooler on her lap, sits Mai Nguyễn, who is 78. She goes over three times a week now to a clinic where she is treated for her kidneys. Last winter she boarded with a cousin on the mainland from January to March. Her daughter, Linh Nguyễn, is on the Select Board and left the room in May when the ferry came up, so that no one could say anything.

“She didn’t tell me how it went,” Mrs. Nguyễn says. “She never tells me town business. I saw it in the paper.” She pats the cooler. It holds soup for the crew.

## Home

At 6:51, the island shows itself as four lights and then as 11. There are cars on the landing with their engines running. Nobody needs to look for anyone.

The welder goes first, then the sisters, then the boy with the trombone, who walks up the ramp backward, saying something to the deckhand. The man in the good coat waits until everybody has gone, and combs his hair in the window.

Pelletier writes in the log: Nov. 18, wind northwest 15, 23 up, 23 down. He shuts off the cabin lights, all but one. In the morning there is a boat at 6:40.
`,
  },
  {
    slug: '20261105-rules-of-the-varnum-shed',
    headline: 'The rules of the Varnum shed',
    subheads: ['Four generations, 161 boats, and one that runs on batteries'],
    genre: 'feature',
    section: 'business',
    date: '2026-11-05',
    bylines: ['Sinéad O’Malley-Byrne'],
    photographers: ['Ji-woo Han'],
    people: ['Elias Varnum', 'Manuel DaSilva III'],
    images: ['boat-shed'],
    keywords: ['boatbuilding', 'Saltworks', 'apprentices'],
    print: { page: 'B1', pageName: 'Business' },
    body: `
There are three rules in the Varnum shed, painted on a plank over the door by somebody who did not measure first, so that the last words climb the frame. Sweep before you sharpen. Nobody hurries glue. Ask Ruth.

Ruth was Elias Varnum’s grandmother, and has been dead since 1979. “You still ask,” he says. “You’d be surprised how often you know what she’d say.”

Varnum, 63, is the fourth of his name to build boats in the long gray building at the foot of Saltworks Lane. It was put up in 1902, and the tide comes under one end of it twice a month. The shed has launched 161 boats. Number 162 lies on the cradle now, and in a month it will leave without a sound, because it has no engine.

## A quiet launch

The harbormaster’s new patrol boat is 26 feet of cedar and white oak, built as such boats were in 1930, around 18 batteries. It will run for seven hours at harbor speed and can be charged at the pier overnight for about $4, Varnum says. The town is paying $186,000, of which a state grant covers $120,000.

Manuel DaSilva III, the harbormaster, asked three yards for a price. Two offered fiberglass. “Elias asked me what I wanted to hear,” DaSilva says. “I said I wanted to hear somebody call for help.”

Putting batteries into a wooden hull took longer than building the hull. The weight had to sit low and stay dry, and Varnum did not trust the boxes that came with them. He built his own, of oak, with lids like sea chests. The engineer from the battery company drove up to object, looked at them for an hour, and asked whether he might order four.

## Ask Ruth

Ruth Varnum ran the yard from 1942, when her husband went into the Navy, until 1971. She built 39 boats, among them the first Ida Lightfoot. Her half models hang along the north wall, dark as molasses, and her handwriting is on the back of each. On one it says: “Pretty. Too pretty. He will race her.” He did, and lost her on Gannet Ledge.

When Elias was 9 she gave him a plane and a piece of pine and told him to make it square. It took him until he was 10.

## The apprentices

In 2019, he was alone in the shed and had decided to be the last. Then the high school asked whether he would take a student for a semester. He took one. She hurried the glue.

She is still there. Keisha Odom-Larkin, 24, is now foreman, and there are three apprentices under her, the youngest 17. Two of the four are women, one came from a video game company, and one answers only to Moose. Odom-Larkin has painted a fourth rule on a plank of her own, and has measured it, and has not been allowed to hang it. It says: Write it down.

“She’s right,” Varnum says. “It’s just that once it’s up, I’ll have to.”

He does not know what he is worth on paper. A developer offered $2.4 million for the building last winter, on the phone, and asked for an answer by Friday. Varnum swept the floor. Then he asked Ruth.
`,
  },
  {
    slug: '20261118-in-praise-of-losing',
    headline: 'In praise of losing, and of coffee',
    genre: 'commentary',
    section: 'opinion',
    date: '2026-11-18',
    bylines: ['Harriet Coombs'],
    people: ['Constance O’Rourke', 'Harold Szczepański', 'Desmond Okafor'],
    keywords: ['opinion', 'Town Meeting', 'zoning'],
    print: { page: 'A6', pageName: 'Opinion' },
    body: `
In May the flood district lost, with 62% of the vote. I wrote an angry column that night. It was a good column, as angry ones often are, and I am glad that the editor in chief sat on it.

It said that a rule by which 64 people can stop 104 was not democracy but a hostage note. I still think that there are days when that is so. But Constance O’Rourke, the moderator, closed that meeting by telling the losers to go and have coffee with the winners, and I confess that I laughed. I thought of it as the sort of thing one says.

Then Harold Szczepański and Desmond Okafor did it. They drove around Gannet Point for a summer with a folder and a box of crullers. They sat in 51 kitchens. And it turned out that 11 of the people who had voted against a flood rule had been flooded, and had voted no because the rule would have stopped them from lifting their own houses out of the water.

Read that again. The draft that I was ready to defend to the last comma would have made the thing worse for the very people it was for. No consultant found it. No hearing found it, because people who are ashamed of a wet cellar do not bring it to a microphone. It was found over coffee, by people who had lost, and who had therefore been obliged to ask.

Had the article passed in May by eight votes, it would be law today, and wrong.

I do not want to make a religion of this. Two-thirds is a high wall, and there are towns where behind it nothing has been built for anyone in 30 years. A minority that says no and is never at home when you knock is not a conscience; it is a lock. The moderator said that, too, if you were listening. She told the 64 that they owed the town a sentence about what they would do instead. Many of them paid.

So here is what I would like to propose, in place of the column that you were spared. Let us publish, after every Town Meeting, a short list of what failed. Beside each item let there be two lines, one for those who lost, saying whom they will go to see, and one for those who won, saying what they would do instead. The Beacon offers the space. It will look odd if half of it is blank, and that will be news as well.

In October the same article had 128 votes. Twenty-four people changed their minds, and so did the article. I am not sure that I know a better definition of politics than that.

As for the column from May, I have reread it. I would keep one sentence, the one about the weather.

Harriet Coombs edits the opinion page.
`,
  },
]
