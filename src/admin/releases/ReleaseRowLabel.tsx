'use client'
import { useRowLabel } from '@payloadcms/ui'

/** Names a document of a release by its title and its address. */
export function ReleaseRowLabel() {
  const { data, rowNumber } = useRowLabel<{ path?: string; title?: string }>()
  return (
    <span>
      {data.title ?? String(rowNumber ?? '')} {data.path ?? ''}
    </span>
  )
}
