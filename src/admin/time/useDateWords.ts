'use client'
import type { DateKind } from './pickedDate.ts'

import { formatMinute } from '../../domain/time/clock.ts'
import { dayOf } from '../../domain/time/days.ts'
import { useTimeZone } from './useTimeZone.tsx'

/** Writes stored dates of one kind: `2026-11-27`, or `2026-11-27 09:30` by the newsroom's clock; nothing for no date. */
export function useDateWords(kind: DateKind): (stored: unknown) => string {
  const timeZone = useTimeZone()
  return (stored) => {
    if (typeof stored !== 'string' || stored === '') return ''
    return kind === 'day' ? dayOf(stored) : formatMinute({ instant: stored, timeZone })
  }
}
