'use client'
import { useRowLabel } from '@payloadcms/ui'

import { useForms } from '../translations/useForms.ts'

/** Label of an office: organisation, title and days. */
export function OfficeRowLabel() {
  const { bracketed } = useForms()
  const { data } = useRowLabel<{
    from?: null | string
    organisation?: string
    title?: string
    to?: null | string
  }>()
  const days = [data.from, data.to].map((day) => day?.slice(0, 10) ?? '').join(' — ')
  return (
    <span>
      {[data.organisation, data.title].filter(Boolean).join(' ')}
      {days === ' — ' ? '' : bracketed(days)}
    </span>
  )
}
