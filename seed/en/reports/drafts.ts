import type { SeedReport } from '../../content/seedReport.ts'

import { MERROW_HARBOR } from '../datelines.ts'

/** Not released. The words “unreleased example” must never be seen by a reader: tests may look for them everywhere. */
export const drafts: readonly SeedReport[] = [
  {
    slug: '20261125-patrol-boat-sea-trial',
    headline: 'Unreleased example: Electric patrol boat to be tried next week',
    subheads: ['A draft that stays in the newsroom'],
    genre: 'news',
    section: 'harbor',
    date: '2026-11-25',
    dateline: MERROW_HARBOR,
    bylines: ['Caleb Rinaldi'],
    keywords: ['unreleased example'],
    isDraft: true,
    body: `
Unreleased example. The harbormaster’s new patrol boat will have its first trial off Commerce Pier next week. The day is not confirmed; the desk should check the range of the batteries before this goes to review.

The boat is said to run for seven hours on a charge. (To come: the name, who breaks the bottle, what becomes of the old boat.)
`,
  },
  {
    slug: '20261124-a-night-with-the-plow',
    headline: 'A night with the plow (interviews to come)',
    genre: 'feature',
    section: 'town',
    date: '2026-11-24',
    bylines: ['Teo Marchand-Ruiz'],
    keywords: ['unreleased example', 'winter'],
    isDraft: true,
    body: `
Unreleased example. At a quarter to 3 in the morning, the coffee in the public works garage is already the second pot.

Two trucks are late, and one has been rented. (To come: ride along with the contractor on the north end; check the number of route miles with the director.)
`,
  },
]
