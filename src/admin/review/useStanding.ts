'use client'
import { useDocumentInfo } from '@payloadcms/ui'

import type { TextStanding } from '../../domain/review/index.ts'

import { standingChanged } from '../http/standingChanged.ts'
import { useShared } from '../http/useShared.ts'

/** Where the open text stands, as it is stored; undefined until known, and for a text that was never saved. */
export function useStanding(): TextStanding | undefined {
  const { id, collectionSlug, data } = useDocumentInfo()
  // What the endpoint answers.
  return useShared({
    asOf: data?.updatedAt,
    changed: standingChanged,
    path: id === undefined ? undefined : `review/standing?document=${collectionSlug}:${String(id)}`,
  }) as TextStanding | undefined
}
