/** A meeting as the seed writes it: people by name, clock times in the newsroom’s zone. Lists are in the order printed. */
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

export type SeedSitting = {
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
    /** As many as were elected, where nothing is said. */
    readonly seats?: number
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

export type SeedAdopted = {
  readonly kind: 'decision' | 'list' | 'other' | 'resolution' | 'rules'
  /** Electronic where votes were counted and by hands where not, where nothing is said. */
  readonly method?: 'ballot' | 'electronic' | 'hands'
  /** Adopted, where nothing is said. */
  readonly outcome?: 'rejected'
  readonly title: string
  readonly votes?: readonly [inFavour: number, against: number, abstained: number]
}
