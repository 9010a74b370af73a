import type { SeedSpeech } from '../../content/seedSpeech.ts'

/** The closing words that the report of the last night prints in full beside it. */
export const moderatorClosing2026: SeedSpeech = {
  slug: '20260507-what-a-no-vote-is-for',
  title: 'What a no vote is for',
  occasion: 'Closing remarks of the moderator, 2026 Annual Town Meeting',
  speaker: 'Constance O’Rourke',
  date: '2026-05-07',
  salutation: 'Members of Town Meeting',
  completeness: 'full',
  meeting: '20260428-annual-town-meeting',
  sitting: 'closing',
  images: [],
  body: `
Before I take the motion to dissolve, I claim the moderator’s one privilege, which is to say a few words that nobody may amend.

You have sat for three nights, for 11 hours and six minutes. You took up 31 articles. You passed 28, you defeated two, and you put one off until a better day. One hundred and forty-three people came to these microphones, and for 58 of them it was the first time. I keep that last number on a card in my desk. When it falls, I will worry about this town. This year it went up.

## The count

I want to speak about the two articles that failed, because by tomorrow they will be forgotten by those who won and remembered for 10 years by those who lost.

Article 17 asked you to write new rules for building in the part of Gannet Point that floods. One hundred and four of you said yes, and 64 said no. In most rooms 104 to 64 is a landslide. In this room, for zoning, it is a defeat, because the law asks for two-thirds. Some of you came up to the rostrum afterward, and you were angry at the arithmetic. I understand that. But two-thirds is not a trick. It is a promise we made to one another a long time ago: that before we tell a neighbor what may be done with the ground under the house, we will persuade more than half of the other neighbors. On Tuesday we fell eight votes short of that promise. I say we, because the moderator does not have a side, and the town has to have one.

Article 19, on leaf blowers, fell 96 to 71, and I have nothing to say about it except that I have never before had to gavel down a debate because two members were imitating the machine.

## What to do with it

A no vote is not an insult. It is information. It tells those who brought the article that they were early, or unclear, or wrong, and it does not tell them which. Finding out which is the work. I have watched this meeting for seven years from up here and for 20 before that from a seat on the aisle in Precinct 6, and I have noticed that the articles which come back and pass are never the ones whose sponsors complained about the vote. They are the ones whose sponsors went and knocked on the doors of the people who voted no.

So to the Planning Board, I say: the names are public. The votes were electronic, and the clerk will post them in the morning. Sixty-four names is not a wall. It is a list of people to have coffee with.

And to the 64, I say something too. You won, and you are under no obligation to be gracious about it. But on the night of Feb. 22 some of your own neighbors on Gannet Point were carried out of their houses. If these rules were the wrong rules, you now owe the town a sentence that begins with the words, “Here is what I would do instead.”

## Thanks

I thank the clerk, Josiah Pettengill, whose clickers worked on all three nights, and who had paper ballots under the table on all three nights because he did not believe that they would. I thank the deputy moderator, Reginald Tso, who took the chair during Article 14 so that I could leave it, since I have a mother-in-law and a garage. I thank the custodians, who swept around us. I thank the Girl Scouts of Troop 114, whose brownies have ended more filibusters in this hall than any rule in the book.

I thank Thomas J. Haskell Jr., who sat in the last row of the balcony tonight with the public, as a member of the public, for the first time in nine years, and who was seen to raise his hand by habit.

Article 27 passed by three votes, 84 to 81, and binds nobody to anything. I mention it because at 9:50 tonight, 165 grown people who had work in the morning stood in line to argue about parking meters in January, and every one of them waited for a turn. I have practiced law in courtrooms where that could not be said.

People ask me whether this form of government can last. It is slow. It is long. The chairs are terrible. I tell them what the member from Quill Island told me on Monday, when I asked why she takes a boat for 38 minutes to come and vote on the budget for plow trucks that will never plow her road. She said, “Because next year it will be my road, and I will want you to have come.”

I have nothing better to say than that, and I will not try.

Is there a motion to dissolve?
`,
}
