import type { Organ } from '../ledger/organs.ts'
import type { MeetingIdentity, MeetingOrgan } from './reading.ts'
import type { RegisteredMeeting } from './register.ts'
import type { SheetMeeting } from './sheet.ts'

/** Organs in the collections, by the importer's names for them. */
export const organs: Readonly<Record<MeetingOrgan, Organ>> = {
  congress: 'congress',
  cppcc: 'consultative',
  government: 'government',
  other: 'other',
  party: 'party',
  presidium: 'congress',
  standingCommittee: 'standingCommittee',
  teachersCongress: 'other',
  union: 'other',
  workConference: 'work',
}

/** Which meeting on record a text is about: that one, a new one, or a question for an editor. */
export type MeetingMatch = Pick<SheetMeeting, 'candidates' | 'chosen' | 'is'>

/**
 * Finds the meeting on record by organ, region, term and session; one without ordinals by its name. Several that fit
 * are a question.
 */
export function matchMeeting(
  identity: MeetingIdentity,
  meetings: readonly RegisteredMeeting[],
): MeetingMatch {
  const candidates = meetings.filter((known) => isSameMeeting(identity, known))
  const [only, second] = candidates
  if (!only) return { candidates: [], is: 'new' }
  return second ? { candidates, is: 'ask' } : { candidates, chosen: only.id, is: 'known' }
}

function isSameMeeting(identity: MeetingIdentity, known: RegisteredMeeting): boolean {
  const { name, organ, region, session, term } = identity
  if (!isSameRegion({ name: known.name, one: region, other: known.region })) return false
  if (term === undefined && session === undefined) return known.name === name
  return (
    known.organ === organs[organ] &&
    (term === undefined || known.term === term) &&
    (session === undefined || known.session === session)
  )
}

type Regions = { name: string; one: string; other: string }

/** Whether two names may mean one region: `砚湖区`, `宁川市砚湖区` and a bare `区` may; `砚湖区` and `渡口区` may not. */
const isSameRegion = ({ name, one, other }: Regions): boolean =>
  one.endsWith(other) || other.endsWith(one) || (other !== '' && name.includes(other))
