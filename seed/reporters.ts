import { atNoon } from 'payload-newsroom/time'

import type { Ids, Seeding } from './seeding.ts'

import { findStaff, seedDraft, withRole } from './seeding.ts'

/** Puts the reporters in place, linked to the account that one of them writes with. @returns their ids by name */
export async function seedReporters({ content, payload }: Seeding): Promise<Ids> {
  const ids = new Map<string, string>()
  const staff = await findStaff(payload)
  for (const { account, beats, from, to, ...rest } of content.reporters) {
    const data = {
      ...rest,
      ...(account && { account: withRole(staff, account).id }),
      beats: [...beats],
      from: atNoon(from),
      ...(to !== undefined && { to: atNoon(to) }),
    }
    ids.set(rest.name, await seedDraft({ collection: 'reporters', data, payload }))
  }
  return ids
}
