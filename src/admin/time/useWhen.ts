'use client'
import { useTranslation } from '@payloadcms/ui'
import { useMemo } from 'react'

import { formatShort } from '../../domain/time/clock.ts'
import { useTimeZone } from './useTimeZone.tsx'

/**
 * Formats instants by the newsroom's clock in the language of the panel: `11月24日 16:05`.
 *
 * @param today - `YYYY-MM-DD`: the time alone on this day, the year too in another year
 */
export function useWhen(today?: string): (instant: string) => string {
  const { language } = useTranslation().i18n
  const timeZone = useTimeZone()
  return useMemo(
    () => (instant) => formatShort({ instant, language, timeZone, today }),
    [language, timeZone, today],
  )
}
