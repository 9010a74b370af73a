import type { SeedSpeech } from '../../content/seedSpeech.ts'

/** The harbormaster's advice before the winter. */
export const stormForumSpeech: SeedSpeech = {
  slug: '20261112-move-the-boat-on-the-sunny-day',
  title: 'Move the boat on the sunny day',
  occasion: 'At the Storm Season Forum in Mariners’ Hall',
  speaker: 'Manuel DaSilva III',
  date: '2026-11-12',
  salutation: 'Good evening, everybody',
  completeness: 'full',
  meeting: '20261112-storm-forum',
  sitting: 'single',
  images: ['harbor-dawn'],
  body: `
I was told to take 10 minutes and to use slides. I have no slides. I have my grandfather’s logbook.

He was harbormaster here from 1951 to 1977, and on the 30th of August, 1954, the day before Hurricane Carol, this is what he wrote: “Fine and clear. Hauled the skiffs. Was laughed at.” That is the whole entry. On the next page the ink has run.

On Feb. 22 of this year it was fine and clear at 4 in the afternoon. I hauled the skiffs. I was laughed at. So I can report that after 72 years the method still works, and I want to give you the method, because it is only four things.

## Decide by the calendar, not by the sky

A storm does its damage at high water. You do not need to know much about the sky to know when that is; it is printed on the card that the hardware store gives you for nothing. In February the forecast gave us 30 hours. What did people do with the 30 hours? I went around and asked. For the first 20 of them, nearly everybody did what I would have liked to do: they looked out of the window, and it was a beautiful day.

So make a rule for yourself, and make it now, while you are dry. If the forecast tide is over 9.5 feet, I move the boat. Not if it looks bad. Not if the other fellow moves his. Nine and a half feet, and I move it. Write it on the wall of the shed.

## Your mooring is older than you think

There are 412 moorings in this harbor. My office looked at every one of them this summer, and I thank Beatriz Amaral, who did most of the diving. We found 67 with chain worn to less than half. We found nine with no record of anybody having looked at them in this century. The owners of all 67 have had a letter, and 58 have fixed it. I see some of the other nine in this room, and I will be by the coffee afterward.

In February, 14 boats broke loose. Every one of the 14 did it by chain or by shackle. Not one anchor moved. I know a man who spent $80,000 on a boat and hung it on a $12 shackle. He is a friend of mine, and he is laughing, so he knows who he is.

## The town’s part

You have a right to know what we will do. When the tide is forecast at over 9.5 feet, the horn on the pier will sound three long blasts at noon and again at 4. That is not a drill and it is not a decoration. You will get a text, if you have signed up; 3,140 of you have, and there are cards by the door for everybody else. The gate at the foot of Commerce Pier will be closed two hours before high water, and after that, please do not ask my officers to let you by for one more look at the boat. I have been to that funeral. It was in another town, and I go to that widow’s house every Christmas, and I do not want a second one to go to.

The float from the fuel dock will be towed up the Coggs River. The ferry will make fast in the lee of the island, with her crew aboard. And Chief Ruggiero’s people will knock on your door, if you live below the nine-foot line, before the water and not after it. When they knock, go. They are not asking how the house is.

## Look after the fellow next to you

The last thing is not in any regulation. In February the oldest man on Water Street sat on his stairs for an hour with the water at the third step, because he did not want to be a bother. I will not say his name. He is here. What got him out was not an alert. It was the girl from next door, who is 16, who noticed that his kitchen light was still on.

So pick somebody. One house. You do not have to be friends. When the horn blows, you look for the light in that window, and if it is on, you go and be a bother.

My grandfather’s log has 26 years in it, and in all those years he only once gave his opinion. It is at the end of the page for 1954, after the list of what was lost. It says: “Boats can be built. Count the people first.” I have nothing to add to that. Move the boat on the sunny day, and then count the people.
`,
}
