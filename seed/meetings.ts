import { atNoon } from 'payload-newsroom/time'

import type { SeedMeeting, SeedSitting, SeedAdopted } from './meetings/seedMeeting.ts'
import type { Ids, Seeding } from './seeding.ts'

import { congress2025 } from './meetings/congress2025.ts'
import { congress2026 } from './meetings/congress2026.ts'
import { consultative2026 } from './meetings/consultative2026.ts'
import { standingCommittee28 } from './meetings/standingCommittee28.ts'
import { waterConference2026 } from './meetings/waterConference2026.ts'
import { findBySlug, idsOf, atClock } from './seeding.ts'

/** Exported for the test that does the sums: attendance, quorum and votes must add up. */
export const meetings: readonly SeedMeeting[] = [
  congress2025,
  consultative2026,
  congress2026,
  standingCommittee28,
  waterConference2026,
]

/** Puts the meetings in place. @returns their ids by slug */
export async function seedMeetings({ payload, people }: Seeding & { people: Ids }): Promise<Ids> {
  const ids = new Map<string, string>()
  for (const { commitments = [], endDate, sittings, startDate, ...meeting } of meetings) {
    const found = await findBySlug({ collection: 'meetings', payload, slug: meeting.slug })
    if (found !== undefined) {
      ids.set(meeting.slug, found)
      continue
    }
    const { id } = await payload.create({
      collection: 'meetings',
      data: {
        ...meeting,
        commitments: commitments.map((commitment) => ({ ...commitment })),
        endDate: atNoon(endDate),
        sittings: sittings.map((sitting) => toSitting(people, sitting)),
        startDate: atNoon(startDate),
      },
      draft: true,
      // The installation fills its own newsroom; nobody is signed in yet.
      overrideAccess: true,
    })
    ids.set(meeting.slug, id)
  }
  return ids
}

function toSitting(people: Ids, sitting: SeedSitting) {
  const named = (words?: readonly string[]) => idsOf({ ids: people, ...(words && { words }) })
  return {
    ...sitting,
    adopted: (sitting.adopted ?? []).map(toAdopted),
    agenda: sitting.agenda?.join('\n'),
    attendees: named(sitting.attendees),
    elections: (sitting.elections ?? []).map((election) => ({
      ...election,
      elected: named(election.elected),
    })),
    endsAt: atClock(sitting.endsAt),
    executiveChairs: named(sitting.executiveChairs),
    hosts: named(sitting.hosts),
    presidium: named(sitting.presidium),
    startsAt: atClock(sitting.startsAt),
  }
}

const toAdopted = ({ votes, ...item }: SeedAdopted) => ({
  ...item,
  outcome: 'adopted' as const,
  ...(votes && { abstained: votes[2], against: votes[1], for: votes[0] }),
})
