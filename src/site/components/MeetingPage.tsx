import type { Messages } from '../messages/messages.ts'
import type { MeetingView } from '../queries/getMeeting.ts'
import type { ViewProps } from './ReaderView.tsx'

import { useMessages } from '../messages/useMessages.tsx'
import { meetingJsonLd } from '../seo/jsonLd.ts'
import { CardBlock } from './CardBlock.tsx'
import { Citation } from './Citation.tsx'
import { Commitments } from './Commitments.tsx'
import { Corrections } from './Corrections.tsx'
import styles from './MeetingPage.module.css'
import { OtherForms } from './OtherForms.tsx'
import { PageFrame } from './PageFrame.tsx'
import { PageHead } from './PageHead.tsx'
import { MistakeLink } from './ReportErrorPage.tsx'
import { Sitting } from './Sitting.tsx'
import { Title } from './Title.tsx'

/** The record of a meeting: what can be cited, sitting by sitting, and what was written about it. */
export function MeetingPage({ chrome, view }: ViewProps<MeetingView>) {
  const t = useMessages()
  return (
    <PageFrame chrome={chrome} current="/meetings">
      <PageHead
        chrome={chrome}
        description={view.summary}
        jsonLd={meetingJsonLd({ chrome, view })}
        path={view.path}
        tags={{ column: t.meetings }}
        title={view.title}
        trail={[{ label: t.meetings, path: '/meetings' }]}
        type="article"
      />
      <article className={styles.meeting}>
        <header className={styles.head}>
          <p className={styles.label}>{t.record}</p>
          <h1 className={styles.name}>
            <Title text={view.name} />
          </h1>
          <p className={styles.facts}>
            {factsOf(view, t).map((fact) => (
              <span key={fact}>{fact}</span>
            ))}
          </p>
          <SittingLinks view={view} />
        </header>
        <div className={styles.record}>
          <Corrections notes={view.corrections} />
          {view.sittings.map((sitting) => (
            <Sitting key={sitting.anchor} sitting={sitting} />
          ))}
          <Commitments commitments={view.commitments} />
          <Citation text={view.citation} title={t.citeRecord} />
          <OtherForms path={view.path} />
          <MistakeLink path={view.path} />
        </div>
        <Around view={view} />
      </article>
    </PageFrame>
  )
}

/** The terms of a meeting that its full name may leave out. */
function factsOf(view: MeetingView, t: Messages): string[] {
  const { endDate, shortName, startDate } = view
  const dates = t.days({
    ...(startDate && { from: startDate }),
    ...(endDate && { to: endDate }),
  })
  return [dates, view.organ, shortName ?? ''].filter((fact) => fact && fact !== view.name)
}

function SittingLinks({ view: { sittings } }: { view: MeetingView }) {
  const t = useMessages()
  if (sittings.length < 2) return null
  return (
    <nav aria-label={t.sittings} className={styles.sittings}>
      <ul>
        {sittings.map(({ anchor, label }) => (
          <li key={anchor}>
            <a href={`#${anchor}`}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Around({ view: { reports, speeches } }: { view: MeetingView }) {
  const t = useMessages()
  if (reports.length + speeches.length === 0) return null
  return (
    <aside aria-label={t.packageOf} className={styles.around}>
      <CardBlock cards={speeches} size="headlines" title={t.speechesOf} />
      <CardBlock cards={reports} size="headlines" title={t.reportsOf} />
    </aside>
  )
}
