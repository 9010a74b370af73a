import { atNoon } from 'payload-newsroom/time'

import type { SeedPerson, SeedOffice } from './people/seedPerson.ts'
import type { Ids, Seeding } from './seeding.ts'

import { deputies } from './people/deputies.ts'
import { leaders } from './people/leaders.ts'
import { findBySlug } from './seeding.ts'

const people: readonly SeedPerson[] = [...leaders, ...deputies]

/** Puts the people in place. @returns their ids by name */
export async function seedPeople({ payload }: Seeding): Promise<Ids> {
  const ids = new Map<string, string>()
  for (const { offices, ...person } of people) {
    const found = await findBySlug({ collection: 'people', payload, slug: person.slug })
    if (found !== undefined) {
      ids.set(person.name, found)
      continue
    }
    const { id } = await payload.create({
      collection: 'people',
      data: { ...person, offices: offices.map(toOffice) },
      draft: true,
      // The installation fills its own newsroom; nobody is signed in yet.
      overrideAccess: true,
    })
    ids.set(person.name, id)
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
