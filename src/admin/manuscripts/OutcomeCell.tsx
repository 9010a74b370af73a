'use client'
import type { DefaultCellComponentProps } from 'payload'

import { useListQuery } from '@payloadcms/ui'

import { useMayHandle } from '../manuscript-queue/rights.ts'
import { useQueue } from '../manuscript-queue/useQueue.ts'
import { useWords } from '../translations/useWords.ts'
import styles from './Intake.module.css'
import { queueStates } from './QueueTabs.tsx'

/** State of a manuscript in the list, and how much of it is doubtful. */
export function OutcomeCell({ cellData, rowData }: DefaultCellComponentProps) {
  const words = useWords()
  const { data } = useListQuery()
  const queue = useQueue({ asOf: data, isAsked: useMayHandle() })
  const outcome = typeof cellData === 'string' ? cellData : ''
  const word =
    queueStates.find(({ key }) => key === outcome)?.word ??
    (outcome === 'erased' ? 'manuscript.stateErased' : 'manuscript.stateReceived')
  const doubtful = queue?.manuscripts.find(({ id }) => id === String(rowData.id))?.doubtful ?? 0
  return (
    <span className={styles.state} data-state={outcome}>
      {words(word)}
      {rowData.isStranger === true && <small data-stranger>{words('manuscript.stranger')}</small>}
      {outcome === 'toCheck' && <Doubtful count={doubtful} />}
    </span>
  )
}

function Doubtful({ count }: { readonly count: number }) {
  const words = useWords()
  return count > 0 && <small>{words('manuscript.leftToCheck', { count: String(count) })}</small>
}
