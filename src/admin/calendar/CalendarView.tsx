'use client'
import { Gutter, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import type { Calendar } from '../../domain/dashboard/calendar.ts'

import { formatDay, formatMonth, toZoned } from '../../domain/time/clock.ts'
import {
  addDays,
  addMonths,
  daysShown,
  firstWeekdayOf,
  weekStartOf,
} from '../../domain/time/days.ts'
import paper from '../brand/Paper.module.css'
import { useAsked } from '../http/useAsked.ts'
import { useTimeZone } from '../time/useTimeZone.tsx'
import { useWords } from '../translations/useWords.ts'
import styles from './CalendarView.module.css'
import { Days } from './Days.tsx'

type Span = 'month' | 'week'

/** Calendar of meetings, assignments due and releases: a month or a week, on a phone a list. */
export function CalendarView() {
  const words = useWords()
  const timeZone = useTimeZone()
  const title = words('calendar.title')
  // Payload takes one title of a view for every language.
  useEffect(() => {
    document.title = title
  }, [title])
  const [span, setSpan] = useState<Span>('month')
  const [day, setDay] = useState(() => toZoned({ instant: new Date().toISOString(), timeZone }).day)
  const first = firstWeekdayOf(useTranslation().i18n.language)
  const days = daysShown({ day, first, span })
  const { fetched } = useAsked<Calendar>(`calendar?from=${days[0]}&until=${days.at(-1)}`)
  const calendar = fetched?.isRefused === false ? fetched.body : undefined
  return (
    <Gutter className={`${paper.paper} ${styles.view}`}>
      <Bar calendar={calendar} day={day} onDay={setDay} onSpan={setSpan} span={span} />
      {fetched?.isRefused === true && (
        <p role="alert">{words('dashboard.failed', { reason: fetched.reasons.join(' ') })}</p>
      )}
      <Days calendar={calendar} day={day} days={days} onDay={setDay} span={span} />
      {calendar && <p className={styles.zone}>{words('calendar.zone', { zone: calendar.zone })}</p>}
    </Gutter>
  )
}

type BarProps = {
  readonly calendar: Calendar | undefined
  readonly day: string
  readonly onDay: (day: string) => void
  readonly onSpan: (span: Span) => void
  readonly span: Span
}

function Bar({ calendar, day, onDay, onSpan, span }: BarProps) {
  const words = useWords()
  const move = (by: -1 | 1) => () => {
    onDay(span === 'month' ? addMonths(day, by) : addDays(day, 7 * by))
  }
  const { language } = useTranslation().i18n
  const from = weekStartOf(day, firstWeekdayOf(language))
  return (
    <header className={styles.bar}>
      <h1 aria-live="polite">
        {span === 'month'
          ? formatMonth({ day, language })
          : words('calendar.weekName', {
              from: formatDay({ day: from, language }),
              until: formatDay({ day: addDays(from, 6), language }),
            })}
      </h1>
      <div className={styles.buttons}>
        <Act label={words('calendar.previous')} onAct={move(-1)} sign="‹" />
        <Act
          label={words('calendar.today')}
          onAct={() => {
            if (calendar) onDay(calendar.today)
          }}
        />
        <Act label={words('calendar.next')} onAct={move(1)} sign="›" />
        {(['month', 'week'] as const).map((each) => (
          <Act
            isPressed={span === each}
            key={each}
            label={words(`calendar.${each}`)}
            onAct={() => {
              onSpan(each)
            }}
          />
        ))}
      </div>
    </header>
  )
}

type ActProps = {
  readonly isPressed?: boolean
  readonly label: string
  readonly onAct: () => void
  readonly sign?: string
}

const Act = ({ isPressed, label, onAct, sign }: ActProps) => (
  <button aria-label={label} aria-pressed={isPressed} onClick={onAct} type="button">
    {sign ?? label}
  </button>
)
