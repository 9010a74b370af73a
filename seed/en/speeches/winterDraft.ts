import type { SeedSpeech } from '../../content/seedSpeech.ts'

/** Not released: a speech of the coming week, still being checked. */
export const winterDraft: SeedSpeech = {
  slug: '20261201-remarks-at-the-winter-operations-briefing',
  title: 'Remarks at the winter operations briefing (unreleased example)',
  occasion: 'At the winter operations briefing, public works garage',
  speaker: 'Ellen MacAuliffe',
  date: '2026-12-01',
  salutation: 'Good morning',
  completeness: 'full',
  images: [],
  isDraft: true,
  body: `
This is an unreleased example: the speech has not been given, and the text is here so that the desk can set it in advance. Readers do not see it.

## Trucks

Two of the plow trucks that Town Meeting paid for in May will not be here before February. We have rented one, and we have moved a route from the north end to a contractor.

## Sidewalks

The rule on school routes does not change: they are clear by 7 in the morning, or we call the schools by 5:30 and say so.
`,
}
