import { atNoon } from 'payload-newsroom/time'

import type { SeedSitting, SeedAdopted } from './content/seedMeeting.ts'
import type { Ids, Seeding } from './seeding.ts'

import { atClock, idsOf, seedDraft } from './seeding.ts'

type Linked = Seeding & { readonly people: Ids }

/** Puts the meetings in place. @returns their ids by slug */
export async function seedMeetings(linked: Linked): Promise<Ids> {
  const { content, payload } = linked
  const ids = new Map<string, string>()
  for (const { commitments = [], endDate, sittings, startDate, ...meeting } of content.meetings) {
    const data = {
      ...meeting,
      commitments: commitments.map((commitment) => ({ ...commitment })),
      endDate: atNoon(endDate),
      sittings: sittings.map((sitting) => toSitting(linked, sitting)),
      startDate: atNoon(startDate),
    }
    ids.set(meeting.slug, await seedDraft({ collection: 'meetings', data, payload }))
  }
  return ids
}

function toSitting(linked: Linked, sitting: SeedSitting) {
  const named = (words?: readonly string[]) =>
    idsOf({ ids: linked.people, ...(words && { words }) })
  return {
    ...sitting,
    adopted: (sitting.adopted ?? []).map(toAdopted),
    agenda: sitting.agenda?.join('\n'),
    attendees: named(sitting.attendees),
    elections: (sitting.elections ?? []).map((election) => ({
      ...election,
      elected: named(election.elected),
      seats: election.seats ?? election.elected.length,
    })),
    endsAt: atClock(linked, sitting.endsAt),
    executiveChairs: named(sitting.executiveChairs),
    hosts: named(sitting.hosts),
    presidium: named(sitting.presidium),
    startsAt: atClock(linked, sitting.startsAt),
  }
}

const toAdopted = ({ votes, ...item }: SeedAdopted) => ({
  method: votes ? ('electronic' as const) : ('hands' as const),
  outcome: 'adopted' as const,
  ...item,
  ...(votes && { abstained: votes[2], against: votes[1], for: votes[0] }),
})
