import type { MeetingIdentity } from './reading.ts'

/** Whether two names may mean one meeting: a short one leaves the term or the session out. */
export const isSame = ({ one, other }: { one: MeetingIdentity; other: MeetingIdentity }): boolean =>
  one.organ === other.organ &&
  mayEqual(one.term, other.term) &&
  mayEqual(one.session, other.session) &&
  ((one.term ?? one.session) !== undefined) === ((other.term ?? other.session) !== undefined)

const mayEqual = (one: number | undefined, other: number | undefined): boolean =>
  one === undefined || other === undefined || one === other
