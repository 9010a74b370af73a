'use client'
import type { DefaultCellComponentProps } from 'payload'

import { useWords } from '../translations/useWords.ts'
import styles from './ReleaseButton.module.css'
import { minuteOf } from './ReleaseStatus.tsx'
import { useReleaseList } from './useReleaseList.ts'

/** The time of a planned release by the newsroom's clock; one that is past and waits still says so. */
export function PlannedCell({ cellData, rowData }: DefaultCellComponentProps) {
  const words = useWords()
  const list = useReleaseList()
  if (typeof cellData !== 'string' || !list) return null
  const isOverdue = rowData.status === 'scheduled' && cellData < list.now
  return (
    <span className={styles.waiting} data-alarm={isOverdue || undefined}>
      {minuteOf({ at: cellData, timeZone: list.timeZone })}
      {isOverdue && ` · ${words('scheduled.overdue')}`}
    </span>
  )
}
