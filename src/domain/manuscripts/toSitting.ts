import type { ReportReading } from './reading.ts'

import { readClockTime } from '../text/clockTime.ts'

/** What a meeting's record calls the sitting that a report is about. */
export type SittingPhase = 'closing' | 'opening' | 'plenary' | 'preparatory' | 'single'

export type SittingTimes = {
  /** Clock times, `HH:MM`, as far as printed. */
  readonly endsAt?: string
  readonly startsAt?: string
}

/** The phase of a report's sitting; a meeting that names none has one sitting only. */
export function toSittingPhase({ phase }: ReportReading): SittingPhase {
  const value = phase[0]?.value ?? 'other'
  return value === 'other' ? 'single' : value
}

export function toSittingTimes({ times }: ReportReading): SittingTimes {
  const timeOf = (kind: 'end' | 'start'): string | undefined => {
    const printed = times.find(({ value }) => value.kind === kind)?.value.time
    return printed === undefined ? undefined : readClockTime(printed)
  }
  const startsAt = timeOf('start')
  const endsAt = timeOf('end')
  return { ...(endsAt && { endsAt }), ...(startsAt && { startsAt }) }
}
