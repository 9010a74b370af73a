import { atNoon } from 'payload-newsroom/time'

import type { SeedPerson, SeedOffice } from './people/seedPerson.ts'
import type { Ids, Seeding } from './seeding.ts'

import { deputies } from './people/deputies.ts'
import { leaders } from './people/leaders.ts'
import { seedDraft } from './seeding.ts'

const people: readonly SeedPerson[] = [...leaders, ...deputies]

/** Puts the people in place. @returns their ids by name */
export async function seedPeople({ payload }: Seeding): Promise<Ids> {
  const ids = new Map<string, string>()
  for (const { offices, ...person } of people) {
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
