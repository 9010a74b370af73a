'use client'
import { useConfig, useListQuery } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'
import { useEffect } from 'react'

import { noteSeen } from './watchSaves.ts'

/** Notes which versions a list shows: from there documents are trashed, restored and deleted. Renders nothing. */
export function ListVersions() {
  const { data } = useListQuery()
  const { config } = useConfig()
  const pathname = usePathname()
  const slug = config.collections.find((each) => pathname?.split('/').includes(each.slug))?.slug
  useEffect(() => {
    for (const document of data?.docs ?? []) {
      const { id, baseVersion } = document as {
        readonly baseVersion?: unknown
        readonly id: unknown
      }
      if (slug !== undefined) noteSeen(`${slug}:${String(id)}`, baseVersion)
    }
  }, [data, slug])
  return null
}
