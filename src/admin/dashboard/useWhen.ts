'use client'
import { useTranslation } from '@payloadcms/ui'
import { useMemo } from 'react'

import { toZoned } from '../../domain/time/clock.ts'

/**
 * Says when something is, on the newsroom's clock: `16:05` today, `11月24日 16:05` on another day.
 *
 * @param today - `YYYY-MM-DD`; without it the day is always said
 */
export function useWhen({
  today,
  zone,
}: {
  today?: string
  zone: string
}): (instant: string) => string {
  const { i18n } = useTranslation()
  const isChinese = i18n.language.startsWith('zh')
  return useMemo(
    () => (instant) => {
      const { day, time } = toZoned({ instant, timeZone: zone })
      if (day === today) return time
      const [year = '', month = '', date = ''] = day.split('-')
      const isThisYear = today === undefined || today.startsWith(year)
      if (!isChinese) return `${isThisYear ? day.slice(5) : day} ${time}`
      return `${isThisYear ? '' : `${year}年`}${Number(month)}月${Number(date)}日 ${time}`
    },
    [isChinese, today, zone],
  )
}
