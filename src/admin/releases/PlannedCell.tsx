'use client'
import type { DefaultCellComponentProps } from 'payload'

import { formatMinute } from '../../domain/time/clock.ts'
import { useTimeZone } from '../time/useTimeZone.tsx'
import { useWords } from '../translations/useWords.ts'
import styles from './ReleaseButton.module.css'
import { useReleaseList } from './useReleaseList.ts'

/** Time of a scheduled release by the newsroom's clock, marked when it is overdue. */
export function PlannedCell({ cellData, rowData }: DefaultCellComponentProps) {
  const words = useWords()
  const timeZone = useTimeZone()
  const list = useReleaseList()
  if (typeof cellData !== 'string' || !list) return null
  const isOverdue = rowData.status === 'scheduled' && cellData < list.now
  return (
    <span className={styles.waiting} data-alarm={isOverdue || undefined}>
      {formatMinute({ instant: cellData, timeZone })}
      {isOverdue && ` · ${words('scheduled.overdue')}`}
    </span>
  )
}
