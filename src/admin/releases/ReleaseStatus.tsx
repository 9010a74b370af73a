'use client'
import { useDocumentInfo } from '@payloadcms/ui'

import { formatMinute } from '../../domain/time/clock.ts'
import { useTimeZone } from '../time/useTimeZone.tsx'
import { useWords } from '../translations/useWords.ts'
import styles from './ReleaseButton.module.css'
import { useReleases } from './useReleases.ts'

/** Status of the document, in place of Payload's own: its “revert” would bypass the release. */
export function ReleaseStatus() {
  const words = useWords()
  const { data, hasPublishedDoc } = useDocumentInfo()
  const isNewest = data?._status === 'published'
  const state = hasPublishedDoc ? (isNewest ? 'released' : 'releasedWithChanges') : 'draft'
  return (
    <span className={styles.status}>
      {words(`status.${state}`)}
      <Waiting />
    </span>
  )
}

/** Scheduled release of the document: when, by whom, and whether something blocks it. */
function Waiting() {
  const words = useWords()
  const timeZone = useTimeZone()
  const list = useReleases()
  const [plan] = list?.planned ?? []
  if (!list || !plan?.scheduledFor) return null
  const isFailing = plan.problems.length > 0
  const time = formatMinute({ instant: plan.scheduledFor, timeZone })
  return (
    <span className={styles.waiting} data-alarm={isFailing || plan.isOverdue || undefined}>
      {isFailing && `${words('scheduled.failingShort')} · `}
      {words('scheduled.waiting', { time })} ·{' '}
      {words('scheduled.by', { name: plan.releasedByName })}
      {plan.isOverdue && ` · ${words('scheduled.overdue')}`}
    </span>
  )
}
