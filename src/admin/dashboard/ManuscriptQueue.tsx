'use client'
import { Link, useConfig } from '@payloadcms/ui'

import type { QueuedManuscript } from '../../domain/manuscripts/sheet.ts'

import { useMayHandle } from '../manuscript-queue/rights.ts'
import { useQueue } from '../manuscript-queue/useQueue.ts'
import { useWhen } from '../time/useWhen.ts'
import { useWords } from '../translations/useWords.ts'
import styles from './DashboardView.module.css'

const most = 8

/** Manuscripts that wait to be checked, on the dashboard of those who handle them. */
export function ManuscriptQueue({ today }: { readonly today: string }) {
  const words = useWords()
  const { admin } = useConfig().config.routes
  const queue = useQueue({ isAsked: useMayHandle() })
  if (!queue) return null
  const all = queue.manuscripts.filter(({ outcome }) => isWaiting(outcome))
  // Strangers' manuscripts come after those of people whom the newsroom knows.
  const waiting = all.toSorted((one, other) => Number(one.isStranger) - Number(other.isStranger))
  return (
    <section
      aria-labelledby="desk-manuscripts"
      className={styles.list}
      data-empty={waiting.length === 0 || undefined}
      data-list="manuscripts"
    >
      <h2 id="desk-manuscripts">
        <Link href={`${admin}/collections/manuscripts`}>{words('manuscript.queueTitle')}</Link>
        {waiting.length > 0 && (
          <span aria-label={words('dashboard.count', { count: String(waiting.length) })}>
            {waiting.length}
          </span>
        )}
      </h2>
      {waiting.length === 0 ? (
        <p className={styles.quiet}>{words('manuscript.queueEmpty')}</p>
      ) : (
        <ul>
          {waiting.slice(0, most).map((manuscript) => (
            <Row key={manuscript.id} manuscript={manuscript} today={today} />
          ))}
        </ul>
      )}
    </section>
  )
}

const isWaiting = (outcome: string): boolean => ['failed', 'reading', 'toCheck'].includes(outcome)

type RowProps = { readonly manuscript: QueuedManuscript; readonly today: string }

function Row({ manuscript, today }: RowProps) {
  const { doubtful, id, isStranger, outcome, receivedAt, sender, title } = manuscript
  const words = useWords()
  const when = useWhen(today)
  const { admin } = useConfig().config.routes
  return (
    <li>
      <Link className={styles.row} href={`${admin}/collections/manuscripts/${id}`}>
        <span className={styles.title}>{title}</span>
        <span className={styles.facts}>
          {outcome === 'failed' && (
            <strong className={styles.urgent}>{words('manuscript.stateFailed')}</strong>
          )}
          {outcome === 'reading' && (
            <span className={styles.tag}>{words('manuscript.stateReading')}</span>
          )}
          {doubtful > 0 && (
            <span className={styles.tag}>
              {words('manuscript.leftToCheck', { count: String(doubtful) })}
            </span>
          )}
          {isStranger && <strong className={styles.urgent}>{words('manuscript.stranger')}</strong>}
          {sender !== '' && <span>{sender}</span>}
          <time dateTime={receivedAt}>{when(receivedAt)}</time>
        </span>
      </Link>
    </li>
  )
}
