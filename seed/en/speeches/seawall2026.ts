import type { SeedSpeech } from '../../content/seedSpeech.ts'

/** How the chair of the Select Board asked for the wall. */
export const seawall2026: SeedSpeech = {
  slug: '20261026-the-wall-they-left-us',
  title: 'The wall they left us',
  occasion: 'On Article 3 of the October Special Town Meeting',
  speaker: 'Desmond Okafor',
  date: '2026-10-26',
  salutation: 'Madam Moderator, members of Town Meeting',
  completeness: 'full',
  meeting: '20261026-special-town-meeting',
  sitting: 'single',
  images: ['seawall-storm'],
  body: `
I built bridges for 22 years before I sat on the Select Board, so I will begin where an engineer begins, which is underneath.

## What is under it

The Water Street seawall is 1,140 feet long. It was begun in the fall of 1938, eight weeks after the hurricane, and finished the following August. It stands on timber piles and on stone that came by barge from a quarry that has been a swimming hole since 1961. The men who built it were paid $3.20 a day. Two of their names are scratched into the fourth block from the ramp, and if you go at low water you can put your thumb in them.

This spring you gave us $1,850,000 to find out what their wall is worth. Divers spent 16 days on it. They found 212 cracks. A crack is not a failure; every old wall has them, and so does every old engineer. But they also found three voids behind the footing, places where the sea has taken the fill away from the land side, and the largest of the three is 31 feet long. You could park a school bus in it. On top of that void, at this moment, there is a bench, a sewer main, and the line that takes drinking water to 190 homes.

I am not going to tell you that the wall will fall this winter. I do not know that, and nobody does. I will tell you that I moved my own car.

## What it costs

The new wall would be built in front of the old one, in two seasons, from April 2027 to November 2028. It would stand 12.5 feet high where the old one stands at 10. The whole of it costs $9,400,000.

Of that, $5,600,000 would come from state and federal grants. Those grants were awarded to this town in August, over 41 other applications, and they expire if we do not vote our share by Dec. 31. Our share is $3,800,000. For the owner of an average house that is $38 a year for 20 years. I have been told that this is a wall for Water Street, paid for by people who live on a hill. I live on a hill. So I asked the finance director to work out what Water Street pays to the rest of us, and it is 14 percent of the town’s commercial taxes, on one-half of 1 percent of its land. The sewer main that runs behind that wall serves my house. It very likely serves yours.

## What it does not do

I promised to say this part aloud. A wall of 12.5 feet would have kept out the storm of Feb. 22, which crested at 10.9. It would keep out every tide that has been measured in this harbor since the gauge was put in, in 1921. It will not keep out every tide that is coming. The engineers gave us three numbers for the year 2070, and the new wall is higher than two of them.

So we are not buying safety. We are buying 40 or 50 years, and what we do with those years is the real question. It is why Article 4 follows Article 3 in your warrant, and why I hope that nobody goes home in between. To build the wall and go on building houses behind it as if it were a mountain would be the most expensive thing that we could do.

## What we heard

Article 17 failed in this room in May. I voted for it, and I was sore about it for a week. Then the moderator told us to have coffee with 64 people. Harold Szczepański and I had coffee with 51 of them. I do not recommend doing that in one summer.

I learned that 11 of them had been flooded, and had voted no because the old draft would not have let them raise their houses by more than four feet. They wanted to do what we were asking for, and our own rule forbade it. I learned that nine did not object to the rule at all, but to getting the map on a Friday for a vote on a Tuesday. I learned that one had pushed the wrong button. What is before you in Article 4 was rewritten at kitchen tables, and I am prouder of it than of any bridge.

## The ask

In 1938 this town had 3,900 people in it, and a third of them were out of work. They had lost 22 boats, the fish house, the church bell and 11 of their neighbors. They met in the old Town Hall, by lamplight, because the power was still out, and according to the clerk’s book they argued for three hours about whether to build the wall in stone, which cost more, or in timber, which would have lasted them their own lifetimes. They built it in stone. The vote was 211 to 87.

Nobody in that room is alive to be thanked. Most of them knew that they would not be. They left us a wall that we have not had to think about for 87 years, and I cannot imagine a better thing to leave to anyone.

I move Article 3 as printed in the warrant, and I ask for your vote.
`,
}
