import { atNoon } from 'payload-newsroom/time'

import type { Ids, Seeding } from './seeding.ts'

import { seedDraft } from './seeding.ts'

/** Puts the reporters in place. @returns their ids by name */
export async function seedReporters({ content, payload }: Seeding): Promise<Ids> {
  const ids = new Map<string, string>()
  for (const { beats, from, to, ...rest } of content.reporters) {
    const data = {
      ...rest,
      beats: [...beats],
      from: atNoon(from),
      ...(to !== undefined && { to: atNoon(to) }),
    }
    ids.set(rest.name, await seedDraft({ collection: 'reporters', data, payload }))
  }
  return ids
}
