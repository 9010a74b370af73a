'use client'
import { useRowLabel } from '@payloadcms/ui'

/** Label of a document in a release: title and address. */
export function ReleaseRowLabel() {
  const { data, rowNumber } = useRowLabel<{ path?: string; title?: string }>()
  return (
    <span>
      {data.title ?? String(rowNumber ?? '')} {data.path ?? ''}
    </span>
  )
}
