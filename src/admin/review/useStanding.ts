'use client'
import { useDocumentInfo } from '@payloadcms/ui'

import type { TextStanding } from '../../domain/review/index.ts'

import { useShared } from '../http/useShared.ts'

const changed = 'newsroom:standing-changed'

/** Tells all parts of the page that the open text was handed in. */
export const announceStanding = () => window.dispatchEvent(new Event(changed))

/** Where the open text stands, as it is stored; undefined until known, for a text that was never saved, and in the trash. */
export function useStanding(): TextStanding | undefined {
  const { id, collectionSlug, data, isTrashed } = useDocumentInfo()
  // What the endpoint answers.
  return useShared({
    asOf: data?.updatedAt,
    changed,
    path:
      id === undefined || isTrashed === true
        ? undefined
        : `review/standing?document=${collectionSlug}:${String(id)}`,
  }) as TextStanding | undefined
}
