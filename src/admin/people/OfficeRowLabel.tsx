'use client'
import { useRowLabel } from '@payloadcms/ui'

import { useForms } from '../translations/useForms.ts'

/** Label of an office: organisation, title and months. */
export function OfficeRowLabel() {
  const { bracketed, months } = useForms()
  const { data } = useRowLabel<{
    from?: null | string
    organisation?: string
    title?: string
    to?: null | string
  }>()
  const term = months({ from: data.from ?? undefined, to: data.to ?? undefined })
  return (
    <span>
      {[data.organisation, data.title].filter(Boolean).join(' ')}
      {term === '' ? '' : bracketed(term)}
    </span>
  )
}
