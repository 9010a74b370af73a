'use client'
import { Link, useConfig, useListQuery } from '@payloadcms/ui'

import type { MessageKey } from '../../plugin/translations/messages.ts'

import { useMayHandle } from '../manuscript-queue/rights.ts'
import { useQueue } from '../manuscript-queue/useQueue.ts'
import { useWords } from '../translations/useWords.ts'
import styles from './Intake.module.css'

/** States of the queue, in the order in which a manuscript goes through them. */
export const queueStates: readonly { readonly key: string; readonly word: MessageKey }[] = [
  { key: 'reading', word: 'manuscript.stateReading' },
  { key: 'toCheck', word: 'manuscript.stateToCheck' },
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
      {queueStates.map(({ key, word }) => (
        <Link
          aria-current={chosen === key ? 'page' : undefined}
          data-state={key}
          href={`${list}?${addressOf(key)}`}
          key={key}
        >
          {words(word)}
          <span>{queue?.counts[key] ?? ''}</span>
        </Link>
      ))}
    </nav>
  )
}

/** As Payload's own filter writes it, which shows it as one of its conditions. */
const addressOf = (key: string): string =>
  new URLSearchParams({ 'where[or][0][and][0][outcome][equals]': key }).toString()

/** State by which the list is filtered; undefined for another filter or none. */
const stateIn = (where: unknown): string | undefined => {
  const text = JSON.stringify(where ?? {})
  return queueStates.find(({ key }) => text.includes(`{"outcome":{"equals":"${key}"}}`))?.key
}
