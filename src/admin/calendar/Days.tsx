'use client'
import type { KeyboardEvent } from 'react'

import { Link, useTranslation } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

import type { Calendar, CalendarEvent } from '../../domain/dashboard/calendar.ts'

import { byDay } from '../../domain/dashboard/calendar.ts'
import { formatDay } from '../../domain/time/clock.ts'
import {
  addDays,
  addMonths,
  firstWeekdayOf,
  weekdayOf,
  weekdaysFrom,
} from '../../domain/time/days.ts'
import { usePlace } from '../dashboard/usePlace.ts'
import { useWords } from '../translations/useWords.ts'
import styles from './CalendarView.module.css'

type Props = {
  readonly calendar: Calendar | undefined
  readonly day: string
  readonly days: readonly string[]
  readonly onDay: (day: string) => void
  readonly span: 'month' | 'week'
}

type Timed = CalendarEvent & { readonly time: string }

const mostInMonth = 5

/** Day that each key leads to. */
const keys: Readonly<Record<string, (day: string) => string>> = {
  ArrowDown: (day) => addDays(day, 7),
  ArrowLeft: (day) => addDays(day, -1),
  ArrowRight: (day) => addDays(day, 1),
  ArrowUp: (day) => addDays(day, -7),
  PageDown: (day) => addMonths(day, 1),
  PageUp: (day) => addMonths(day, -1),
}

/** Days of a month or a week; arrow keys move by a day or a week, page keys by a month. */
export function Days({ calendar, day, days, onDay, span }: Props) {
  const words = useWords()
  const { language } = useTranslation().i18n
  const list = useRef<HTMLOListElement>(null)
  const isByKey = useRef(false)
  useEffect(() => {
    if (!isByKey.current) return
    isByKey.current = false
    list.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus()
  }, [day])
  const onKeyDown = (event: KeyboardEvent) => {
    const move = keys[event.key]
    if (!move || !(event.target instanceof HTMLElement) || !event.target.dataset.day) return
    event.preventDefault()
    isByKey.current = true
    onDay(move(event.target.dataset.day))
  }
  const events = calendar ? byDay(calendar) : new Map<string, never>()
  const hasNone = calendar !== undefined && days.every((each) => !events.has(each))
  return (
    <>
      <div aria-hidden className={styles.weekdays}>
        {weekdaysFrom(firstWeekdayOf(language)).map((weekday) => (
          <span key={weekday}>{words(`calendar.weekday${weekday}`)}</span>
        ))}
      </div>
      {hasNone && <p className={styles.nothing}>{words('calendar.nothing')}</p>}
      <ol className={styles.days} data-span={span} onKeyDown={onKeyDown} ref={list}>
        {days.map((each) => (
          <Day
            day={each}
            events={events.get(each) ?? []}
            isChosen={each === day}
            isOutside={span === 'month' && each.slice(0, 7) !== day.slice(0, 7)}
            isShort={span === 'month'}
            isToday={each === calendar?.today}
            key={each}
          />
        ))}
      </ol>
    </>
  )
}

type DayProps = {
  readonly day: string
  readonly events: readonly Timed[]
  readonly isChosen: boolean
  readonly isOutside: boolean
  readonly isShort: boolean
  readonly isToday: boolean
}

function Day({ day, events, isChosen, isOutside: isOtherMonth, isShort, isToday }: DayProps) {
  const words = useWords()
  const weekday = words(`calendar.weekdayName${weekdayOf(day)}`)
  const printed = formatDay({ day, language: useTranslation().i18n.language })
  return (
    <li
      aria-current={isToday ? 'date' : undefined}
      data-empty={events.length === 0 || undefined}
      data-outside={isOtherMonth || undefined}
    >
      <h2 aria-label={`${printed} ${weekday}`} data-day={day} tabIndex={isChosen ? 0 : -1}>
        <span className={styles.date}>{Number(day.slice(8))}</span>
        <span className={styles.long}>
          {printed} {weekday}
        </span>
        {isToday && <em>{words('calendar.today')}</em>}
      </h2>
      <Events events={events} most={isShort ? mostInMonth : events.length} />
    </li>
  )
}

/** Events of a day; beyond `most` they are folded: one day must not push the month off the page. */
function Events({ events, most }: { readonly events: readonly Timed[]; readonly most: number }) {
  const words = useWords()
  // One more needs no more room than the words that would stand for it.
  const shown = events.length > most + 1 ? pressing(events, most) : events
  const others = events.filter((event) => !shown.includes(event))
  return (
    <>
      <ul>
        {shown.map((event) => (
          <Event event={event} key={event.key} />
        ))}
      </ul>
      {others.length > 0 && (
        <details>
          <summary>{words('calendar.others', { count: String(others.length) })}</summary>
          <ul>
            {others.map((event) => (
              <Event event={event} key={event.key} />
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

/** The most pressing events, in their order: what is done gives way to what is to come or went wrong. */
function pressing(events: readonly Timed[], most: number): readonly Timed[] {
  const isDone = ({ kind }: Timed) => kind === 'released' || kind === 'withdrawn'
  const first = [...events.filter((event) => !isDone(event)), ...events.filter(isDone)]
  const kept = new Set(first.slice(0, most))
  return events.filter((event) => kept.has(event))
}

function Event({
  event: { isLate, kind, place, problem, time, title, who },
}: {
  readonly event: Timed
}) {
  const words = useWords()
  const address = usePlace()
  return (
    <li data-kind={kind} data-late={isLate || problem !== undefined || undefined}>
      <Link
        href={address(place)}
        title={[words(`calendar.${kind}`), time, title, who, problem].filter(Boolean).join(' ')}
      >
        {time !== '' && <time>{time}</time>}
        {kind !== 'meeting' && <small>{words(`calendar.${kind}`)}</small>}
        <span>{title}</span>
        {problem !== undefined && <small>{words('scheduled.failingShort')}</small>}
      </Link>
    </li>
  )
}
