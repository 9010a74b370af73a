'use client'
import { useTranslation } from '@payloadcms/ui'
import { useMemo } from 'react'

/**
 * Says when something was, in the reader's language: `11月24日 16:05`.
 *
 * @param zone - the newsroom's, where it is about what the newsroom did; without it the reader's own
 */
export function useClock(zone?: string): (instant: string) => string {
  const { i18n } = useTranslation()
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(i18n.language.startsWith('zh') ? 'zh-CN' : 'en-GB', {
      day: 'numeric',
      hour: '2-digit',
      hourCycle: 'h23',
      minute: '2-digit',
      month: 'short',
      timeZone: zone,
    })
    return (instant) => format.format(new Date(instant))
  }, [i18n.language, zone])
}
