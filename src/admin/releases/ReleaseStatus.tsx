'use client'
import { useDocumentInfo } from '@payloadcms/ui'

import { useWords } from '../translations/useWords.ts'
import styles from './ReleaseButton.module.css'

/** Where the document stands, in the place of Payload's own words: its “revert” would go past the release. */
export function ReleaseStatus() {
  const words = useWords()
  const { data, hasPublishedDoc } = useDocumentInfo()
  const isNewest = data?._status === 'published'
  const state = hasPublishedDoc ? (isNewest ? 'released' : 'releasedWithChanges') : 'draft'
  return <span className={styles.status}>{words(`status.${state}`)}</span>
}
