'use client'
import { Link } from '@payloadcms/ui'

import type {
  Worklist as List,
  WorklistKey,
  WorklistRow,
} from '../../domain/dashboard/worklists.ts'
import type { MessageKey } from '../../plugin/translations/messages.ts'

import { stateWords } from '../../plugin/translations/stateWords.ts'
import { useWords } from '../translations/useWords.ts'
import styles from './DashboardView.module.css'
import { usePlace } from './usePlace.ts'

/** Message that says what the instant of a row means, for lists where it is not plain. */
const timeWords: Readonly<Partial<Record<WorklistKey, MessageKey>>> = {
  assigned: 'dashboard.dueAt',
  dueToday: 'dashboard.dueAt',
  embargoed: 'dashboard.until',
  ready: 'dashboard.since',
  toSign: 'dashboard.since',
}

/** Number of rows shown before the rest is folded: what is done must not push aside what is to do. */
const seenRows: Readonly<Partial<Record<WorklistKey, number>>> = { releasedToday: 10 }

/** List of the dashboard with its count; an empty one has its own message. */
export function WorkList({
  list: { key, rows, total },
  when,
}: {
  readonly list: List
  readonly when: (instant: string) => string
}) {
  const words = useWords()
  const [seen, folded] = [rows.slice(0, seenRows[key]), rows.slice(seenRows[key] ?? rows.length)]
  const rowsOf = (some: readonly WorklistRow[]) => (
    <ul>
      {some.map((row) => (
        <Row key={row.key} list={key} row={row} when={when} />
      ))}
    </ul>
  )
  const unlisted = total > rows.length && (
    <p className={styles.quiet}>
      {words('dashboard.more', { count: String(total - rows.length) })}
    </p>
  )
  return (
    <section
      aria-labelledby={`desk-${key}`}
      className={styles.list}
      data-empty={total === 0 || undefined}
      data-list={key}
    >
      <h2 id={`desk-${key}`}>
        {words(`dashboard.${key}`)}
        {total > 0 && (
          <span aria-label={words('dashboard.count', { count: String(total) })}>{total}</span>
        )}
      </h2>
      {total === 0 ? (
        <p className={styles.quiet}>{words(`dashboard.${key}_empty`)}</p>
      ) : (
        rowsOf(seen)
      )}
      {folded.length > 0 && (
        <details className={styles.folded}>
          <summary>{words('dashboard.more', { count: String(total - seen.length) })}</summary>
          {rowsOf(folded)}
          {unlisted}
        </details>
      )}
      {folded.length === 0 && unlisted}
    </section>
  )
}

type RowProps = {
  readonly list: WorklistKey
  readonly row: WorklistRow
  readonly when: (instant: string) => string
}

function Row(props: RowProps) {
  const words = useWords()
  const address = usePlace()
  const { detail, isFailing, isUrgent = false, place, title } = props.row
  return (
    <li>
      <Link className={styles.row} href={address(place)}>
        <span className={styles.title}>
          {isUrgent && <strong className={styles.urgent}>{words('dashboard.urgent')}</strong>}
          {title === '' ? words('board.untitled') : title}
        </span>
        <Facts {...props} />
        {detail !== undefined && (
          <span className={styles.detail} data-alarm={isFailing}>
            {detail}
          </span>
        )}
      </Link>
    </li>
  )
}

function Facts({
  list,
  row: { at, isFailing, isLate, notes, stage, state, who, work },
  when,
}: RowProps) {
  const words = useWords()
  const tag = stage ?? (state && words(rowWords[state], { count: String(notes) }))
  return (
    <span className={styles.facts}>
      {tag !== undefined && <span className={styles.tag}>{tag}</span>}
      {isFailing && <strong className={styles.urgent}>{words('scheduled.failingShort')}</strong>}
      {work !== undefined && <span>{words(workWord(work))}</span>}
      {who !== undefined && (
        <span>{list === 'toSign' ? words('dashboard.standsInFor', { who }) : who}</span>
      )}
      {at !== undefined && (
        <time data-late={isLate} dateTime={at}>
          {words(timeWords[list] ?? 'dashboard.at', { time: when(at) })}
        </time>
      )}
    </span>
  )
}

/** A list has no room for the time of a plan. */
const rowWords = { ...stateWords, planned: 'dashboard.statePlanned' } as const

const workWords: Readonly<Record<string, MessageKey>> = {
  photo: 'dashboard.work_photo',
  record: 'dashboard.work_record',
  report: 'dashboard.work_report',
  speech: 'dashboard.work_speech',
}

/** Message that names a kind of work. */
export const workWord = (work: string): MessageKey => workWords[work] ?? 'dashboard.work_other'
