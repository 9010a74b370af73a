import { weekdaysFrom } from 'payload-newsroom/time'

import type { ArchiveView } from '../queries/getArchive.ts'
import type { ViewProps } from './ReaderView.tsx'

import { useMessages } from '../messages/useMessages.tsx'
import styles from './ArchivePage.module.css'
import { CardList } from './CardList.tsx'
import { PageFrame } from './PageFrame.tsx'
import { PageHead } from './PageHead.tsx'

/** The archive: a month to choose a day from, and what came out on that day. */
export function ArchivePage({ chrome, view }: ViewProps<ArchiveView>) {
  const t = useMessages()
  const { cards, day, month, path } = view
  const name = day ? t.day(day) : t.month(month)
  return (
    <PageFrame chrome={chrome}>
      <PageHead
        chrome={chrome}
        path={day && cards.length === 0 ? undefined : path}
        title={`${t.archive}${t.colon}${name}`}
      />
      <div className={styles.archive}>
        <h1 className={styles.title}>{t.archive}</h1>
        <div className={styles.chooser}>
          <Calendar today={chrome.today} view={view} />
          <Years view={view} />
        </div>
        <Items cards={cards} day={day ?? view.latest} />
      </div>
    </PageFrame>
  )
}

/** What came out on the day; a month without a day chosen shows its last. */
const Items = ({ cards, day }: Pick<ArchiveView, 'cards'> & { day: string | undefined }) => {
  const t = useMessages()
  const [inFull, weekday] = day ? t.inFull({ day: t.day(day), weekday: t.weekday(day) }) : []
  return day ? (
    <section>
      <h2 className={styles.day}>
        {inFull} {weekday && <span>{weekday}</span>}
      </h2>
      {cards.length > 0 ? <CardList cards={cards} level={3} size="full" /> : <p>{t.nothingOn}</p>}
    </section>
  ) : (
    <p>{t.nothingInMonth}</p>
  )
}

function Calendar({
  today,
  view: { day: chosen, firstWeekday, month, next, previous, weeks },
}: {
  today: string
  view: ArchiveView
}) {
  const t = useMessages()
  return (
    <table className={styles.calendar}>
      <caption>
        <span className={styles.steps}>
          {previous ? (
            <a aria-label={t.previousMonth} href={`/archive/${previous}`} rel="prev">
              ‹
            </a>
          ) : (
            <span />
          )}
          <a href={`/archive/${month}`}>{t.month(month)}</a>
          {next ? (
            <a aria-label={t.nextMonth} href={`/archive/${next}`} rel="next">
              ›
            </a>
          ) : (
            <span />
          )}
        </span>
      </caption>
      <thead>
        <tr>
          {weekdaysFrom(firstWeekday).map((weekday) => (
            <th key={weekday} scope="col">
              {t.weekdays[weekday]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week.find((cell) => cell !== null)?.day}>
            {week.map((cell, place) => (
              <td
                className={cell?.day === today ? styles.today : undefined}
                key={cell?.day ?? place}
              >
                {cell && <Day chosen={chosen} count={cell.count} day={cell.day} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const Day = ({
  chosen,
  count,
  day,
}: {
  chosen: string | undefined
  count: number
  day: string
}) => {
  const t = useMessages()
  return count > 0 ? (
    <a
      aria-current={day === chosen ? 'date' : undefined}
      aria-label={t.itemsOn(t.day(day), count)}
      href={`/archive/${day}`}
    >
      {Number(day.slice(8))}
    </a>
  ) : (
    <span>{Number(day.slice(8))}</span>
  )
}

const Years = ({ view: { month, years } }: { view: ArchiveView }) => {
  const t = useMessages()
  return (
    <nav aria-label={t.years}>
      <ul className={styles.years}>
        {years.map(({ path, year }) => (
          <li key={year}>
            <a aria-current={month.startsWith(year) ? 'true' : undefined} href={path}>
              {year}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
