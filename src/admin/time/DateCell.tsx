'use client'
import type { DefaultCellComponentProps } from 'payload'

import { DefaultCell } from '@payloadcms/ui'

import type { DateKind } from './pickedDate.ts'

import { useDateWords } from './useDateWords.ts'

/** Date in a list: a day, or an instant by the newsroom's clock. */
export function DateCell({
  kind,
  ...props
}: DefaultCellComponentProps & { readonly kind: DateKind }) {
  const toWords = useDateWords(kind)
  // As text, Payload prints it as it is, and links it where a date stands first.
  return (
    <DefaultCell
      {...props}
      cellData={toWords(props.cellData)}
      field={{ ...props.field, type: 'text' } as DefaultCellComponentProps['field']}
    />
  )
}
