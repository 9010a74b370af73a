import type { Ids, Seeding } from './seeding.ts'

import { seedDraft } from './seeding.ts'

/** Puts the sections in place. @returns their ids by slug */
export async function seedSections({ content, payload }: Seeding): Promise<Ids> {
  const ids = new Map<string, string>()
  for (const [index, [slug, name, description]] of content.sections.entries()) {
    const data = { name, slug, description, order: (index + 1) * 10 }
    ids.set(slug, await seedDraft({ collection: 'sections', data, payload }))
  }
  return ids
}
