import type { ReportView } from '../queries/getReport.ts'
import type { ViewProps } from './ReaderView.tsx'

import { useMessages } from '../messages/useMessages.tsx'
import { reportJsonLd } from '../seo/jsonLd.ts'
import { CardBlock } from './CardBlock.tsx'
import { Corrections } from './Corrections.tsx'
import { NamedLink, NamedLinks } from './NamedLink.tsx'
import { PageFrame } from './PageFrame.tsx'
import { PageHead } from './PageHead.tsx'
import { Figure } from './Picture.tsx'
import { Prose } from './Prose.tsx'
import { ReportCredits } from './ReportCredits.tsx'
import { ReportDossier } from './ReportDossier.tsx'
import { MistakeLink } from './ReportErrorPage.tsx'
import styles from './ReportPage.module.css'
import { Title } from './Title.tsx'
import { UnbrokenPhrases } from './UnbrokenPhrases.tsx'
import { UpdatedAt } from './UpdatedAt.tsx'

/** A report as the public reads it. */
export function ReportPage({ chrome, view }: ViewProps<ReportView>) {
  const t = useMessages()
  const [first, ...others] = view.pictures
  return (
    <PageFrame chrome={chrome} current={view.section?.path}>
      <PageHead
        chrome={chrome}
        description={view.summary}
        image={first}
        jsonLd={reportJsonLd({ chrome, view })}
        path={view.path}
        tags={{
          article: {
            authors: view.bylines,
            keywords: view.keywords,
            ...(view.updated && { modified: view.updated.instant }),
            published: view.published.instant,
            ...(view.source && { source: view.source.name }),
          },
          ...(view.section && { column: view.section.label }),
        }}
        title={view.title}
        trail={view.section ? [view.section] : [{ label: t.latest, path: '/reports' }]}
        type="article"
      />
      <article className={styles.report}>
        <Headline view={view} />
        <ReportDossier view={view} />
        <div className={styles.body}>
          <Corrections notes={view.corrections} />
          {first && <Figure isFirst picture={first} sizes="(width >= 60rem) 43rem, 100vw" />}
          <Prose html={view.textHtml} />
          {others.map((picture) => (
            <Figure key={picture.src} picture={picture} sizes="(width >= 60rem) 43rem, 100vw" />
          ))}
          <ReportCredits origin={chrome.origin} view={view} />
          <MistakeLink path={view.path} />
        </div>
      </article>
      {view.reports.length > 0 && (
        <div className={styles.related}>
          <CardBlock cards={view.reports} title={t.reportsOf} />
        </div>
      )}
    </PageFrame>
  )
}

function Headline({ view }: { view: ReportView }) {
  const t = useMessages()
  return (
    <header className={styles.head}>
      <p className={styles.place}>
        {view.section && <NamedLink link={view.section} />}
        {view.genre !== 'news' && <span>{t.genre[view.genre]}</span>}
      </p>
      {view.kicker && (
        <p className={styles.kicker}>
          <UnbrokenPhrases text={view.kicker} />
        </p>
      )}
      <h1 className={styles.headline}>
        <Title text={view.title} />
      </h1>
      {view.subheads.map((subhead) => (
        <p className={styles.subhead} key={subhead}>
          <UnbrokenPhrases text={subhead} />
        </p>
      ))}
      <p className={styles.meta}>
        {t.signsBelowTitle && <Byline view={view} />}
        <time dateTime={view.published.instant}>
          {/* What is filed later about an earlier day stands on that day, without the hour of filing. */}
          {view.date === view.published.day
            ? t.dayAndTime({ day: t.day(view.date), time: t.clock(view.published.time) })
            : t.day(view.date)}
        </time>
        {!t.signsBelowTitle && <Byline view={view} />}
        <UpdatedAt updated={view.updated} />
      </p>
    </header>
  )
}

function Byline({ view: { bylines } }: { view: ReportView }) {
  const t = useMessages()
  if (bylines.length === 0) return null
  return (
    <span className={styles.byline}>
      {t.byline}
      <NamedLinks links={bylines} separator={t.betweenNames} />
    </span>
  )
}
