'use client'
import { Button, Gutter, Link, useConfig } from '@payloadcms/ui'

import type { Desk, DeskHealth } from '../../domain/desk/deskList.ts'

import { weekdayOf } from '../../domain/desk/wallClock.ts'
import { useAsked } from '../requests/useAsked.ts'
import { useWords } from '../translations/useWords.ts'
import { DeskList } from './DeskList.tsx'
import styles from './DeskView.module.css'
import { useWhen } from './useWhen.ts'

/** What lies on one's desk, in place of Payload's list of collections. */
export function DeskView() {
  const words = useWords()
  const { again, fetched } = useAsked<Desk>('desk')
  return (
    <Gutter className={styles.view}>
      {fetched === undefined ? (
        <p aria-live="polite" className={styles.quiet}>
          {words('desk.loading')}
        </p>
      ) : fetched.isRefused ? (
        <div role="alert">
          <p>{words('desk.failed', { reason: fetched.reasons.join(' ') })}</p>
          <Button onClick={() => void again()} size="small">
            {words('desk.retry')}
          </Button>
        </div>
      ) : (
        <Lists desk={fetched.body} />
      )}
    </Gutter>
  )
}

function Lists({ desk }: { readonly desk: Desk }) {
  const when = useWhen({ today: desk.today, zone: desk.zone })
  return (
    <>
      <Head desk={desk} />
      {desk.health && <Health health={desk.health} />}
      <div className={styles.lists}>
        {desk.lists.map((list) => (
          <DeskList key={list.key} list={list} when={when} />
        ))}
      </div>
    </>
  )
}

function Head({ desk: { mayWrite, today } }: { readonly desk: Desk }) {
  const words = useWords()
  const { admin } = useConfig().config.routes
  const [, month = '', date = ''] = today.split('-')
  const day = words('desk.day', { date: String(Number(date)), month: String(Number(month)) })
  return (
    <header className={styles.head}>
      <h1>
        {words('desk.title')}
        <time dateTime={today}>
          {words('desk.greeting', {
            day,
            weekday: words(`calendar.weekdayName${weekdayOf(today)}`),
          })}
        </time>
      </h1>
      <nav>
        {mayWrite && (
          <>
            <Link href={`${admin}/collections/reports/create`}>{words('desk.newReport')}</Link>
            <Link href={`${admin}/collections/manuscripts/create`}>{words('desk.send')}</Link>
          </>
        )}
        <Link href={`${admin}/calendar`}>{words('calendar.title')}</Link>
      </nav>
    </header>
  )
}

/** For those who keep the machinery. */
function Health({ health }: { readonly health: DeskHealth }) {
  const words = useWords()
  const { accounts, failedToday, unmailed, workerSilenceSeconds: silence } = health
  const isWell = silence !== undefined && silence < 120
  const worker =
    silence === undefined
      ? words('desk.workerNever')
      : isWell
        ? words('desk.workerOk')
        : words('desk.workerSilent', { minutes: String(Math.round(silence / 60)) })
  const lines = [
    { isBad: !isWell, label: words('desk.worker'), value: worker },
    { isBad: failedToday > 0, label: words('desk.failedReleases'), value: String(failedToday) },
    {
      isBad: false,
      label: words('desk.unmailed'),
      value: unmailed === undefined ? words('desk.mailOff') : String(unmailed),
    },
    { isBad: false, label: words('desk.accounts'), value: String(accounts) },
  ]
  return (
    <section aria-label={words('desk.health')} className={styles.health}>
      <dl>
        {lines.map(({ isBad, label, value }) => (
          <div data-bad={isBad || undefined} key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
