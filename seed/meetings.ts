import { atNoon } from 'payload-newsroom/time'

import type { Ids, Seeding } from './seeding.ts'

import { congress2025 } from './meetings/congress2025.ts'
import { congress2026 } from './meetings/congress2026.ts'
import { consultative2026 } from './meetings/consultative2026.ts'
import { standingCommittee28 } from './meetings/standingCommittee28.ts'
import { waterConference2026 } from './meetings/waterConference2026.ts'
import { findBySlug, idsOf, atClock } from './seeding.ts'

/** A meeting as the seed writes it: people by name, clock times in Beijing. Lists are in the order printed. */
export type SeedMeeting = {
  readonly commitments?: readonly SeedCommitment[]
  readonly endDate: string
  readonly name: string
  readonly organ: 'congress' | 'consultative' | 'standingCommittee' | 'work'
  readonly region: string
  readonly session?: number
  readonly shortName: string
  readonly sittings: readonly SeedSitting[]
  readonly slug: string
  readonly startDate: string
  readonly term?: number
}

type SeedCommitment = {
  readonly progress?: string
  readonly status: 'delayed' | 'done' | 'underway'
  readonly title: string
  readonly votes?: number
}

type SeedSitting = {
  readonly adopted?: readonly SeedAdopted[]
  readonly agenda?: readonly string[]
  readonly attendance?: {
    readonly absent?: number
    readonly due?: number
    readonly leave?: number
    readonly observers?: number
    readonly present: number
    readonly quorum: 'half' | 'none' | 'twoThirds'
    readonly quorumHeld?: boolean
    readonly unit: string
  }
  readonly attendees?: readonly string[]
  readonly elections?: readonly {
    readonly elected: readonly string[]
    readonly kind: 'appointment' | 'byElection' | 'election'
    readonly oath?: boolean
    readonly post: string
    readonly seats: number
  }[]
  readonly endsAt: string
  readonly executiveChairs?: readonly string[]
  readonly hosts: readonly string[]
  readonly key: string
  readonly number?: number
  readonly phase: 'closing' | 'opening' | 'plenary' | 'preparatory' | 'single'
  readonly presidium?: readonly string[]
  readonly rostrum?: string
  readonly startsAt: string
  readonly venue: string
}

type SeedAdopted = {
  readonly kind: 'decision' | 'list' | 'other' | 'resolution' | 'rules'
  readonly method: 'ballot' | 'electronic' | 'hands'
  readonly title: string
  readonly votes?: readonly [inFavour: number, against: number, abstained: number]
}

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
