'use client'
import { useDocumentInfo } from '@payloadcms/ui'

import { useWords } from '../translations/useWords.ts'

/** Leads to the public page of a released document, in the menu where Payload offers to unpublish. */
export function LivePageLink() {
  const words = useWords()
  const { collectionSlug, data, hasPublishedDoc } = useDocumentInfo()
  const slug: unknown = data?.slug
  if (!hasPublishedDoc || typeof slug !== 'string' || collectionSlug === undefined) return null
  return (
    <a
      className="popup-button-list__button"
      href={`/${collectionSlug}/${slug}`}
      rel="noopener"
      target="_blank"
    >
      {words('release.liveAt')}
    </a>
  )
}
