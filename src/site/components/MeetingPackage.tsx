import type { MeetingPackage as Package } from '../queries/getFrontPage.ts'

import { useMessages } from '../messages/useMessages.tsx'
import { AttendanceFigure } from './AttendanceFigure.tsx'
import { CardList } from './CardList.tsx'
import styles from './MeetingPackage.module.css'
import { Title } from './Title.tsx'

/** A meeting and what was written about it, in one frame: its record, its reports, its speeches. */
export function MeetingPackage({ meeting }: { meeting: Package }) {
  const t = useMessages()
  const { attendance, card, dates, reports, sittings, speeches } = meeting
  return (
    <section aria-labelledby="meeting" className={styles.package}>
      <div>
        <p className={styles.label}>{meeting.leads ? t.leadingMeeting : t.latestMeeting}</p>
        <h2 className={styles.name} id="meeting">
          <a href={card.path}>
            <Title text={card.title} />
          </a>
        </h2>
        <p className={styles.dates}>{t.days(dates)}</p>
        {attendance && <AttendanceFigure attendance={attendance} size="small" />}
        <Counts meeting={meeting} />
        {/* A single sitting is the meeting. */}
        {sittings.length > 1 && (
          <ul className={styles.sittings}>
            {sittings.map(({ anchor, label }) => (
              <li key={anchor}>
                <a href={`${card.path}#${anchor}`}>{label}</a>
              </li>
            ))}
          </ul>
        )}
      </div>
      {reports.length > 0 && (
        <div>
          <h3 className={styles.label}>{t.reportsOf}</h3>
          <CardList cards={reports} level={4} />
        </div>
      )}
      {speeches.length > 0 && (
        <div>
          <h3 className={styles.label}>{t.speechOf}</h3>
          {speeches.map((speech) => (
            <article className={styles.speech} key={speech.key}>
              <h4>
                <a href={speech.path}>
                  <Title text={speech.title} />
                </a>
              </h4>
              <p className={styles.speaker}>
                {t.speaker({ name: speech.speaker ?? '', office: speech.office })}
              </p>
              <p className={styles.summary}>{speech.summary}</p>
            </article>
          ))}
        </div>
      )}
    </section>
  )
}

function Counts({ meeting: { adopted, elected } }: { meeting: Package }) {
  const t = useMessages()
  const counts = [
    ...(adopted > 0 ? [t.adoptedCount(adopted)] : []),
    ...(elected > 0 ? [t.electedCount(elected)] : []),
  ]
  return counts.length > 0 ? <p className={styles.counts}>{t.sentence(counts)}</p> : null
}
