import { atNoon } from 'payload-newsroom/time'

import type { SeedMeeting, SeedSitting, SeedAdopted } from './meetings/seedMeeting.ts'
import type { Ids, Seeding } from './seeding.ts'

import { congress2025 } from './meetings/congress2025.ts'
import { congress2026 } from './meetings/congress2026.ts'
import { consultative2026 } from './meetings/consultative2026.ts'
import { standingCommittee28 } from './meetings/standingCommittee28.ts'
import { waterConference2026 } from './meetings/waterConference2026.ts'
import { atClock, idsOf, seedDraft } from './seeding.ts'

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
    const data = {
      ...meeting,
      commitments: commitments.map((commitment) => ({ ...commitment })),
      endDate: atNoon(endDate),
      sittings: sittings.map((sitting) => toSitting(people, sitting)),
      startDate: atNoon(startDate),
    }
    ids.set(meeting.slug, await seedDraft({ collection: 'meetings', data, payload }))
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
      seats: election.elected.length,
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
  method: votes ? ('electronic' as const) : ('hands' as const),
  outcome: 'adopted' as const,
  ...(votes && { abstained: votes[2], against: votes[1], for: votes[0] }),
})
