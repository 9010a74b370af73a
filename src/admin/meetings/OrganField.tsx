'use client'
import type { SelectFieldClientComponent } from 'payload'

import { SelectField } from '@payloadcms/ui'

import { organsIn } from '../../domain/ledger/organs.ts'
import { useNewsroomLanguage } from '../time/useTimeZone.tsx'

/** Picks the kind of body that met; what a newsroom of this language reports most comes first. */
export const OrganField: SelectFieldClientComponent = (props) => {
  const order: readonly string[] = organsIn[useNewsroomLanguage()]
  const { options } = props.field
  const rank = (option: (typeof options)[number]) =>
    order.indexOf(typeof option === 'string' ? option : option.value)
  const sorted = options.toSorted((one, other) => rank(one) - rank(other))
  return <SelectField {...props} field={{ ...props.field, options: sorted }} />
}
