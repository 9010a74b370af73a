'use client'
import { useDocumentInfo } from '@payloadcms/ui'

import type { TextStanding } from '../../domain/review/index.ts'

import { useShared } from '../http/useShared.ts'

const changed = 'newsroom:standing-changed'

/** Tells all parts of the page that the open text was handed in. */
export const announceStanding = () => window.dispatchEvent(new Event(changed))

/** Where the open text stands, as it is stored; undefined until known, and for a text that was never saved. */
export function useStanding(): TextStanding | undefined {
  const { id, collectionSlug, data } = useDocumentInfo()
  return useShared<TextStanding>({
    asOf: data?.updatedAt,
    changed,
    path: id === undefined ? undefined : `review/standing?document=${collectionSlug}:${String(id)}`,
  })
}
