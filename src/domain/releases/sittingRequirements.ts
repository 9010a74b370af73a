import type { SittingPhase } from '../ledger/snapshot.ts'

/** What the record of a sitting can hold. */
export type Yield = 'adopted' | 'attendance' | 'chairs' | 'hosts'

type Yields = Partial<Record<SittingPhase, readonly Yield[]>>

const plenary = ['attendance', 'chairs'] as const
const hosted = ['attendance', 'hosts'] as const

/**
 * What the record of each sort of sitting must hold before it goes out, by the organ that sits. A congress names its
 * executive chairs once its presidium is elected; what is adopted is adopted when it closes. What is not listed is
 * left to the desk.
 */
const yieldsOf: Readonly<Record<string, Yields>> = {
  congress: {
    closing: [...plenary, 'adopted'],
    opening: plenary,
    plenary,
    preparatory: hosted,
    single: hosted,
  },
  consultative: {
    closing: [...hosted, 'adopted'],
    opening: hosted,
    plenary: hosted,
    single: hosted,
  },
  government: { single: ['hosts'] },
  party: { closing: ['hosts', 'adopted'], opening: ['hosts'], plenary: ['hosts'] },
  standingCommittee: { closing: [...hosted, 'adopted'], single: [...hosted, 'adopted'] },
  work: { single: ['hosts'] },
}

/** What a sitting must yield; empty where nothing is laid down. */
export function sittingRequirements({
  organ,
  phase,
}: {
  organ: string
  phase: string
}): readonly Yield[] {
  const yields: Readonly<Record<string, readonly Yield[] | undefined>> = yieldsOf[organ] ?? {}
  return yields[phase] ?? []
}
