import type { RecordWords } from './zh.ts'

/** Words that the record of a meeting and of corrections is told in, English. */
export const en: RecordWords = {
  sittingLabel: ({ number, phase }) => {
    const word = phases[phase]
    if (number === undefined) return word
    if (phase === 'preparatory' || phase === 'single') return word
    if (phase === 'plenary') return `Session ${number}`
    if (phase === 'opening' || phase === 'closing')
      return `Session ${number} (${word.toLowerCase()})`
    return `${word} ${number}`
  },
  sittingOf: ({ meeting, sitting }) => `${meeting}, ${sitting}`,
  moment: ({ day, time }) => `${day}, ${time}`,
  moments: ({ from, to }) => `${from} – ${to}`,
  time: 'Time',
  venue: 'Venue',
  host: 'Presided by',
  executiveChairs: 'Chairs',
  attendees: 'Attended by',
  rostrum: 'On the platform',
  presidium: 'Presiding committee',
  attendance: 'Attendance',
  agenda: 'Agenda',
  adopted: 'Voted on',
  elections: 'Elections and appointments',
  commitments: 'Commitments',
  commitmentStatus: { delayed: 'Delayed', done: 'Done', underway: 'Under way' },
  electionKind: { appointment: 'Appointed', byElection: 'By-election', election: 'Elected' },
  itemKind: {
    decision: 'Decision',
    list: 'Appointments',
    other: 'Motion',
    resolution: 'Resolution',
    rules: 'Bylaw or policy',
  },
  method: {
    ballot: 'secret ballot',
    electronic: 'electronic vote',
    hands: 'show of hands',
    other: 'vote',
  },
  outcome: { adopted: 'Adopted', rejected: 'Rejected' },
  votes: { abstained: 'abstained', against: 'against', for: 'for' },
  due: 'Eligible',
  present: 'Present',
  leave: 'Excused',
  absent: 'Absent',
  observers: 'Observers',
  unit: '',
  counted: ({ count, name, unit }) =>
    [inFigures(count), count === 1 ? singularOf(unit) : unit, name.toLowerCase()]
      .filter(Boolean)
      .join(' '),
  seats: (count) => (count === 1 ? '1 seat' : `${inFigures(count)} seats`),
  voted: ({ count, side }) => `${inFigures(count)} ${side}`,
  votesFor: (count) => (count === 1 ? '1 vote' : `${inFigures(count)} votes`),
  quorumHeld: 'quorum present',
  quorumFailed: 'no quorum',
  oath: 'sworn in',
  post: ({ organ, post }) => [post, organ].filter(Boolean).join(', '),
  heldOn: (days) => `Held ${days}`,
  sittingCount: (count) => (count === 1 ? '1 session' : `${inFigures(count)} sessions`),
  adoptedCount: (count) => (count === 1 ? '1 item adopted' : `${inFigures(count)} items adopted`),
  severity: {
    clarification: 'Clarification',
    correction: 'Correction',
    serious: 'Serious correction',
  },
  wrong: 'Was',
  right: 'Should be',
  correctionHead: ({ day, severity }) => `[${severity}] ${day}`,
  correctionSummary: ({ right, wrong }) => `“${wrong}” should have read “${right}”`,
  joinSignature: ({ correspondents, reporters }) =>
    [
      ...(reporters.length > 0 ? [`By ${names.format(reporters)}`] : []),
      ...(correspondents.length > 0 ? [`with ${names.format(correspondents)}`] : []),
    ].join(' '),
}

const names = new Intl.ListFormat('en', { type: 'conjunction' })

const inFigures = (count: number): string => count.toLocaleString('en')

/** One of those whom a record counts: `member` of `members`; what it does not know stays as it is. */
const singularOf = (unit: string): string =>
  unit
    .replace(/people$/iu, 'person')
    .replace(/men$/u, 'man')
    .replace(/ies$/u, 'y')
    .replace(/(?<!s)s$/u, '')

const phases = {
  closing: 'Closing session',
  opening: 'Opening session',
  plenary: 'Session',
  preparatory: 'Organizational session',
  presidium: 'Presiding committee',
  single: 'Meeting',
} as const
