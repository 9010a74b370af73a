'use client'
import { useDocumentInfo } from '@payloadcms/ui'

import type { ReleaseList } from '../../domain/releases/index.ts'

import { announceStanding } from '../http/standingChanged.ts'
import { useShared } from '../http/useShared.ts'

const changed = 'newsroom:plans-changed'

/** Tells all parts of the page that scheduled releases changed, and with them where the text stands. */
export function announcePlans(): void {
  window.dispatchEvent(new Event(changed))
  announceStanding()
}

/** Releases of the open document, and whether it could be released; undefined until known. */
export function useReleases(): ReleaseList | undefined {
  const { id, collectionSlug, data, globalSlug } = useDocumentInfo()
  const key =
    globalSlug !== undefined
      ? `${globalSlug}:${globalSlug}`
      : id !== undefined && collectionSlug !== undefined
        ? `${collectionSlug}:${String(id)}`
        : undefined
  // What the endpoint answers.
  return useShared({
    // Asked again when the document was saved: it may not be what was planned any more.
    asOf: data?.updatedAt,
    changed,
    path: key === undefined ? undefined : `releases?document=${key}`,
  }) as ReleaseList | undefined
}
