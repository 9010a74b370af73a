import type { SeedSpeech } from '../../content/seedSpeech.ts'

/** A report from the floor of 2025, of which the paper printed an excerpt. */
export const wellFour2025: SeedSpeech = {
  slug: '20250506-the-well-that-is-off',
  title: 'The well that is off',
  occasion: 'Report on Well 4, closing night of the 2025 Annual Town Meeting',
  speaker: 'Francis X. Delahunty',
  date: '2025-05-06',
  salutation: 'Madam Moderator',
  completeness: 'excerpt',
  meeting: '20250505-annual-town-meeting',
  sitting: 'closing',
  images: [],
  body: `
I have been reading meters in this town since 1987, and I have never liked talking about water, because if I am talking about it, something is wrong with it.

Something is wrong with one well of five. On Aug. 19 of last year the laboratory called me at 10 past 1 in the afternoon. The sample from Well 4 showed 24 parts per trillion of the compounds that the state limits to 20. At 20 minutes to 2 the well was off. It has been off since, and I have the key.

I have been asked whether the water was safe on Aug. 18. I have to give you an honest answer, and the honest answer is that it was legal. The limit is a line that somebody drew, and a good line, and we were under it in May and over it in August. I drank that water. My grandchildren drank it. I would not be standing here if I thought that I had to hide that.

What I can tell you is what the other four can do. They can give us 2.6 million gallons a day, and on the worst day of a dry July we need most of it. So I will ask three things of you this summer. Water the lawn after dark, or not at all. Fix the toilet that runs; we will give you the part for nothing. And when the engineers come to you next year with a plant, and with a number that makes you sit down, please remember that you sat down once before, tonight, and that an old man with a key told you it was coming.
`,
}
