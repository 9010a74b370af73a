'use client'
import { Link, useConfig, useListQuery } from '@payloadcms/ui'

import type { MessageKey } from '../../plugin/translations/messages.ts'

import { useMayHandle } from '../manuscript-queue/rights.ts'
import { useQueue } from '../manuscript-queue/useQueue.ts'
import { useWords } from '../translations/useWords.ts'
import styles from './Intake.module.css'

type QueueState = {
  /** Where strangers' manuscripts are kept apart. */
  readonly isStranger?: boolean
  readonly key: string
  /** Where it is not the key. */
  readonly outcome?: string
  readonly word: MessageKey
}

/** States of the queue, in the order in which a manuscript goes through them. */
export const queueStates: readonly QueueState[] = [
  { key: 'reading', word: 'manuscript.stateReading' },
  { key: 'toCheck', isStranger: false, word: 'manuscript.stateToCheck' },
  { key: 'strangers', isStranger: true, outcome: 'toCheck', word: 'manuscript.stateStrangers' },
  { key: 'failed', word: 'manuscript.stateFailed' },
  { key: 'imported', word: 'manuscript.stateDone' },
  { key: 'spiked', word: 'manuscript.stateAside' },
]

/** Chips that show the manuscripts of one state in the list, each with its number. */
export function QueueTabs() {
  const words = useWords()
  const { admin } = useConfig().config.routes
  const { data, query } = useListQuery()
  const queue = useQueue({ asOf: data, isAsked: useMayHandle() })
  const chosen = stateIn(query.where)
  const list = `${admin}/collections/manuscripts`
  return (
    <nav aria-label={words('manuscript.queue')} className={styles.tabs}>
      <Link aria-current={chosen === undefined ? 'page' : undefined} href={list}>
        {words('manuscript.stateAll')}
      </Link>
      {queueStates.map((state) => (
        <Link
          aria-current={chosen === state.key ? 'page' : undefined}
          data-state={state.key}
          href={`${list}?${addressOf(state)}`}
          key={state.key}
        >
          {words(state.word)}
          <span>{queue?.counts[state.key] ?? ''}</span>
        </Link>
      ))}
    </nav>
  )
}

/** As Payload's own filter writes it, which shows it as its conditions. */
const addressOf = ({ isStranger, key, outcome = key }: QueueState): string =>
  new URLSearchParams({
    [`${where}[0][outcome][equals]`]: outcome,
    ...(isStranger !== undefined && { [`${where}[1][isStranger][equals]`]: String(isStranger) }),
  }).toString()

const where = 'where[or][0][and]'

/** State by which the list is filtered; undefined for another filter or none. */
const stateIn = (asked: unknown): string | undefined => {
  const text = JSON.stringify(asked ?? {})
  const isAsked = (field: string, value: string) =>
    new RegExp(`"${field}":\\{"equals":"?${value}"?\\}`, 'u').test(text)
  return queueStates.find(
    ({ isStranger, key, outcome = key }) =>
      isAsked('outcome', outcome) &&
      (isStranger === undefined || isAsked('isStranger', String(isStranger))),
  )?.key
}
