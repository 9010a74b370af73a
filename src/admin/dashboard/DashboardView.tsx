'use client'
import { Button, Gutter, Link, useConfig, useTranslation } from '@payloadcms/ui'

import type { Dashboard, SystemHealth } from '../../domain/dashboard/worklists.ts'

import { formatDay } from '../../domain/time/clock.ts'
import { weekdayOf } from '../../domain/time/days.ts'
import paper from '../brand/Paper.module.css'
import { useAsked } from '../http/useAsked.ts'
import { useMayFile } from '../manuscript-queue/rights.ts'
import { useWhen } from '../time/useWhen.ts'
import { useWords } from '../translations/useWords.ts'
import styles from './DashboardView.module.css'
import { ManuscriptQueue } from './ManuscriptQueue.tsx'
import { WorkList } from './WorkList.tsx'

/** Dashboard with the worklists of the user, in place of Payload's list of collections. */
export function DashboardView() {
  const words = useWords()
  const { again, fetched } = useAsked<Dashboard>('desk')
  return (
    <Gutter className={`${paper.paper} ${styles.view}`}>
      {fetched === undefined ? (
        <p aria-live="polite" className={styles.quiet}>
          {words('dashboard.loading')}
        </p>
      ) : fetched.isRefused ? (
        <div role="alert">
          <p>{words('dashboard.failed', { reason: fetched.reasons.join(' ') })}</p>
          <Button onClick={() => void again()} size="small">
            {words('dashboard.retry')}
          </Button>
        </div>
      ) : (
        <Lists desk={fetched.body} />
      )}
    </Gutter>
  )
}

function Lists({ desk }: { readonly desk: Dashboard }) {
  const when = useWhen(desk.today)
  return (
    <>
      <Head desk={desk} />
      {desk.health && <Health health={desk.health} />}
      <div className={styles.lists}>
        {desk.lists.map((list) => (
          <WorkList key={list.key} list={list} when={when} />
        ))}
        <ManuscriptQueue today={desk.today} />
      </div>
    </>
  )
}

function Head({ desk: { mayWrite, today } }: { readonly desk: Dashboard }) {
  const words = useWords()
  const { admin } = useConfig().config.routes
  const { language } = useTranslation().i18n
  const mayFile = useMayFile()
  const day = formatDay({ day: today, language })
  return (
    <header className={styles.head}>
      <h1>
        {words('dashboard.title')}
        <time dateTime={today}>
          {words('dashboard.greeting', {
            day,
            weekday: words(`calendar.weekdayName${weekdayOf(today)}`),
          })}
        </time>
      </h1>
      <nav>
        {mayWrite && (
          <>
            <Link href={`${admin}/collections/reports/create`}>{words('dashboard.newReport')}</Link>
            {mayFile && (
              <Link href={`${admin}/collections/manuscripts`}>{words('dashboard.send')}</Link>
            )}
          </>
        )}
        <Link href={`${admin}/calendar`}>{words('calendar.title')}</Link>
      </nav>
    </header>
  )
}

/** State of the worker, the mail and the accounts, for administrators. */
function Health({ health }: { readonly health: SystemHealth }) {
  const words = useWords()
  const { accounts, failedToday, unmailed, workerSilenceSeconds: silence } = health
  const isWell = silence !== undefined && silence < 120
  const worker =
    silence === undefined
      ? words('dashboard.workerNever')
      : isWell
        ? words('dashboard.workerOk')
        : words('dashboard.workerSilent', { minutes: String(Math.round(silence / 60)) })
  const lines = [
    { isBad: !isWell, label: words('dashboard.worker'), value: worker },
    {
      isBad: failedToday > 0,
      label: words('dashboard.failedReleases'),
      value: String(failedToday),
    },
    {
      isBad: false,
      label: words('dashboard.unmailed'),
      value: unmailed === undefined ? words('dashboard.mailOff') : String(unmailed),
    },
    { isBad: false, label: words('dashboard.accounts'), value: String(accounts) },
  ]
  return (
    <section aria-label={words('dashboard.health')} className={styles.health}>
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
