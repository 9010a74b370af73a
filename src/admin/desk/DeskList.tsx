'use client'
import { Link } from '@payloadcms/ui'

import type { DeskList as List, DeskListKey, DeskRow } from '../../domain/desk/deskList.ts'
import type { WordKey } from '../../plugin/translations/words.ts'

import { useWords } from '../translations/useWords.ts'
import styles from './DeskView.module.css'
import { usePlace } from './usePlace.ts'

/** What the instant of a row means in each list; elsewhere it speaks for itself. */
const timeWords: Readonly<Partial<Record<DeskListKey, WordKey>>> = {
  assigned: 'desk.dueAt',
  dueToday: 'desk.dueAt',
  embargoed: 'desk.until',
  ready: 'desk.since',
  toSign: 'desk.since',
}

/** How many rows of a list are seen at once. What is done already does not push aside what is to do. */
const seenRows: Readonly<Partial<Record<DeskListKey, number>>> = { releasedToday: 10 }

/** One list of the desk, with its number; an empty one says so in its own words. */
export function DeskList({
  list: { key, rows, total },
  when,
}: {
  readonly list: List
  readonly when: (instant: string) => string
}) {
  const words = useWords()
  const [seen, folded] = [rows.slice(0, seenRows[key]), rows.slice(seenRows[key] ?? rows.length)]
  const rowsOf = (some: readonly DeskRow[]) => (
    <ul>
      {some.map((row) => (
        <Row key={row.key} list={key} row={row} when={when} />
      ))}
    </ul>
  )
  const unlisted = total > rows.length && (
    <p className={styles.quiet}>{words('desk.more', { count: String(total - rows.length) })}</p>
  )
  return (
    <section
      aria-labelledby={`desk-${key}`}
      className={styles.list}
      data-empty={total === 0 || undefined}
      data-list={key}
    >
      <h2 id={`desk-${key}`}>
        {words(`desk.${key}`)}
        {total > 0 && (
          <span aria-label={words('desk.count', { count: String(total) })}>{total}</span>
        )}
      </h2>
      {total === 0 ? <p className={styles.quiet}>{words(`desk.${key}_empty`)}</p> : rowsOf(seen)}
      {folded.length > 0 && (
        <details className={styles.folded}>
          <summary>{words('desk.more', { count: String(total - seen.length) })}</summary>
          {rowsOf(folded)}
          {unlisted}
        </details>
      )}
      {folded.length === 0 && unlisted}
    </section>
  )
}

type RowProps = {
  readonly list: DeskListKey
  readonly row: DeskRow
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
          {isUrgent && <strong className={styles.urgent}>{words('desk.urgent')}</strong>}
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

function Facts({ list, row: { at, isFailing, isLate, stage, state, who, work }, when }: RowProps) {
  const words = useWords()
  const tag = stage ?? (state && words(stateWords[state]))
  return (
    <span className={styles.facts}>
      {tag !== undefined && <span className={styles.tag}>{tag}</span>}
      {isFailing && <strong className={styles.urgent}>{words('plans.failingShort')}</strong>}
      {work !== undefined && <span>{words(workWord(work))}</span>}
      {who !== undefined && (
        <span>{list === 'toSign' ? words('desk.standsInFor', { who }) : who}</span>
      )}
      {at !== undefined && (
        <time data-late={isLate} dateTime={at}>
          {words(timeWords[list] ?? 'desk.at', { time: when(at) })}
        </time>
      )}
    </span>
  )
}

const stateWords = {
  approved: 'desk.stateApproved',
  draft: 'desk.stateDraft',
  planned: 'desk.statePlanned',
} as const satisfies Record<NonNullable<DeskRow['state']>, WordKey>

const workWords: Readonly<Record<string, WordKey>> = {
  photo: 'desk.work_photo',
  record: 'desk.work_record',
  report: 'desk.work_report',
  speech: 'desk.work_speech',
}

/** What a kind of work is called. */
export const workWord = (work: string): WordKey => workWords[work] ?? 'desk.work_other'
