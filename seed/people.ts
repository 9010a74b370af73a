import { atNoon } from 'payload-newsroom/time'

import type { SeedOffice } from './content/seedPerson.ts'
import type { Ids, Seeding } from './seeding.ts'

import { seedDraft } from './seeding.ts'

/** Puts the people in place. @returns their ids by name */
export async function seedPeople({ content, payload }: Seeding): Promise<Ids> {
  const ids = new Map<string, string>()
  for (const { offices, ...person } of content.people) {
    const data = { ...person, offices: offices.map(toOffice) }
    ids.set(person.name, await seedDraft({ collection: 'people', data, payload }))
  }
  return ids
}

const toOffice = ([organisation, title, from, to, rank]: SeedOffice) => ({
  from: atNoon(from),
  organisation,
  rank,
  title,
  ...(to !== undefined && { to: atNoon(to) }),
})
