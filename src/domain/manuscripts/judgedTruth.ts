import type { DecidedItem } from './applyDecisions.ts'
import type { Decision } from './decisions.ts'
import type { ManuscriptReading } from './reading.ts'

import { applyDecisions } from './applyDecisions.ts'
import { withItems } from './decidedReading.ts'
import { itemsOf } from './readManuscript.ts'
import { toRecord } from './toTruth.ts'

const OF_MEETING = ['body', 'congressOrdinal', 'level', 'meetingName', 'sessionOrdinal']

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
  'report.meeting': OF_MEETING,
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
  'speech.meeting': OF_MEETING,
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
  const { items } = applyDecisions(reading, decisions)
  const records = itemsOf(withItems(reading, items)).map(toRecord)
  const judged = items.map((item, at) => pick(records[at] ?? {}, judgedKeys(item)))
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
