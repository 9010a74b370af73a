'use client'
import { Button, useFormModified } from '@payloadcms/ui'

import { useWords } from '../translations/useWords.ts'
import styles from './ReleaseButton.module.css'
import { ReleaseDialog } from './ReleaseDialog.tsx'
import { useRelease } from './useRelease.ts'

/**
 * Stands where Payload has its Publish button. It rehearses first, shows what would go out or why it may not,
 * and then releases everything at once, or plans it for a time.
 */
export function ReleaseButton() {
  const words = useWords()
  const isModified = useFormModified()
  const releasing = useRelease()
  const hint = releasing.isSaved
    ? isModified
      ? words('release.notSaved')
      : undefined
    : words('release.unsavedFirst')
  return (
    <div className={styles.place} title={hint}>
      <Button
        disabled={hint !== undefined || !releasing.isReady}
        margin={false}
        onClick={() => void releasing.rehearse()}
        size="medium"
      >
        {words('release.button')}
      </Button>
      <ReleaseDialog releasing={releasing} />
    </div>
  )
}
