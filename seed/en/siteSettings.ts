import type { SeedSiteSettings } from '../content.ts'

/** The paper’s masthead and footer. */
export const siteSettings: SeedSiteSettings = {
  name: 'The Merrow Harbor Beacon',
  motto: 'Count the people first',
  description:
    'The Merrow Harbor Beacon is the invented daily of an invented New England town. It demonstrates this newsroom system. Every place, person, body, figure and event in it is made up.',
  publisher: 'Beacon Publishing Cooperative (example)',
  contact: {
    address: '14 Commerce Street, Merrow Harbor (example)',
    email: 'desk@merrow-beacon.example',
    phone: '555-0100 (example)',
  },
}

/** Reports the front page leads with, by slug. */
export const lead: readonly string[] = [
  '20261119-last-boat-to-quill-island',
  '20261121-girls-soccer-title',
  '20261112-harbormaster-on-storms',
]
