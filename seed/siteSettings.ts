import type { Ids, Seeding } from './seeding.ts'

import { idsOf } from './seeding.ts'

/** Gives the site its masthead and footer, unless somebody has named the paper already. */
export async function seedSiteSettings({
  content: { language, lead, siteSettings },
  payload,
  reports,
  timeZone,
}: Seeding & { reports: Ids }) {
  const settings = await payload.findGlobal({
    slug: 'site-settings',
    depth: 0,
    // The installation fills its own newsroom; nobody is signed in yet.
    overrideAccess: true,
  })
  if (settings.publisher) return
  await payload.updateGlobal({
    slug: 'site-settings',
    data: { ...siteSettings, language, lead: idsOf({ ids: reports, words: lead }), timeZone },
    // As above.
    overrideAccess: true,
  })
}
