'use client'
import { useDocumentInfo } from '@payloadcms/ui'

import type { TextStanding } from '../../domain/review/index.ts'

import { standingChanged } from '../http/standingChanged.ts'
import { useShared } from '../http/useShared.ts'

/** Where the open text stands, as it is stored; undefined until known, for a text that was never saved, and in the trash. */
export function useStanding(): TextStanding | undefined {
  const { id, collectionSlug, data, isTrashed } = useDocumentInfo()
  // What the endpoint answers.
  return useShared({
    asOf: data?.updatedAt,
    changed: standingChanged,
    path:
      id === undefined || isTrashed === true
        ? undefined
        : `review/standing?document=${collectionSlug}:${String(id)}`,
  }) as TextStanding | undefined
}
