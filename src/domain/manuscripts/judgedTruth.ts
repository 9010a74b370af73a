import type { DecidedItem } from './applyDecisions.ts'
import type { Decision } from './decisions.ts'
import type { ManuscriptReading } from './reading.ts'

import { applyDecisions } from './applyDecisions.ts'
import { decidedReading } from './decidedReading.ts'
import { toTruth } from './toTruth.ts'

/** Keys of a truth that each field of the sheet tells; other fields are in no truth. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  'report.adopted': ['resolutions'],
  'report.attendance': ['attendance'],
  'report.attendees': ['attendees'],
  'report.bylines': ['reporters'],
  'report.captions': ['captions'],
  'report.correspondents': ['correspondents'],
  'report.credits': ['otherCredits'],
  'report.dateline': ['agency', 'dateline'],
  'report.elections': ['elections'],
  'report.enumerations': ['enumerations'],
  'report.executiveChairs': ['executiveChairs'],
  'report.headline': ['headline'],
  'report.hosts': ['host'],
  'report.kicker': ['kicker'],
  'report.meeting': ['body', 'congressOrdinal', 'level', 'meetingName', 'sessionOrdinal'],
  'report.observers': ['observers'],
  'report.phase': ['meetingPhase'],
  'report.plenary': ['plenaryOrdinal'],
  'report.speakers': ['speakers'],
  'report.subheads': ['subhead'],
  'report.venue': ['venue'],
  'speech.agency': ['agency'],
  'speech.date': ['speechDate'],
  'speech.salutation': ['salutation'],
}
/** Keys of the fields of a speech that stands alone. */
const KEYS_ALONE: Readonly<Record<string, readonly string[]>> = {
  'speech.meeting': ['body', 'congressOrdinal', 'level', 'meetingName', 'sessionOrdinal'],
  'speech.phase': ['meetingPhase'],
  'speech.speaker': ['speakers'],
  'speech.subtitle': ['subhead'],
  'speech.title': ['headline'],
}
/** Keys of the fields of a speech beside its report. */
const KEYS_BESIDE: Readonly<Record<string, readonly string[]>> = {
  'speech.title': ['speechHeadline'],
}

/**
 * Truth of a manuscript as far as people judged it: fields of which every value was accepted, corrected or taken out.
 * What nobody looked at is left out, or the reader would be measured against itself.
 *
 * @returns undefined where nobody judged anything
 */
export function judgedTruth(
  reading: ManuscriptReading,
  decisions: readonly Decision[],
): Readonly<Record<string, unknown>> | undefined {
  const truth: Readonly<Record<string, unknown>> = toTruth(decidedReading(reading, decisions))
  const { items } = applyDecisions(reading, decisions)
  const documents = 'documents' in truth ? (truth['documents'] as readonly object[]) : [truth]
  const judged = items.map((item, at) => pick(documents[at] ?? {}, judgedKeys(item)))
  if (judged.every((each) => Object.keys(each).length === 0)) return undefined
  return judged.length > 1 ? { documents: judged, kind: 'multi' } : judged[0]
}

function judgedKeys({ reading, values }: DecidedItem): ReadonlySet<string> {
  const keys = { ...KEYS, ...(reading.report ? KEYS_BESIDE : KEYS_ALONE) }
  return new Set(
    [...values].flatMap(([field, own]) =>
      own.length > 0 && own.every(({ state }) => state !== 'read') ? (keys[field] ?? []) : [],
    ),
  )
}

const pick = (record: object, keys: ReadonlySet<string>) =>
  Object.fromEntries(Object.entries(record).filter(([key]) => keys.has(key)))
