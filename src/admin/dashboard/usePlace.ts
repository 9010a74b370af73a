'use client'
import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useCallback } from 'react'

import type { Place } from '../../domain/dashboard/worklists.ts'

/** Builds the address in the panel of a document or one of its views. */
export function usePlace(): (place: Place) => string {
  const { admin } = useConfig().config.routes
  return useCallback(
    ({ collection, id, view }) =>
      formatAdminURL({
        adminRoute: admin,
        path: `/collections/${collection}/${id}${view ? `/${view}` : ''}`,
      }),
    [admin],
  )
}

/** Splits the key of a document, `reports:ID`. */
export function placeOf(key: string): { readonly collection: string; readonly id: string } {
  const [collection = '', id = ''] = key.split(':')
  return { collection, id }
}
