import type { ReportReading } from './reading.ts'

import { readClockTime } from '../text/clockTime.ts'

/** Phase of a sitting in a meeting's record. */
export type SittingPhase = 'closing' | 'opening' | 'plenary' | 'preparatory' | 'single'

export type SittingTimes = {
  /** Clock times, `HH:MM`, as far as printed. */
  readonly endsAt?: string
  readonly startsAt?: string
}

/** Reads the phase of a report's sitting; a meeting without phases has a single sitting. */
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
