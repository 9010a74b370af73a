import type { SpeechView } from '../queries/getSpeech.ts'
import type { ViewProps } from './ReaderView.tsx'

import { useMessages } from '../messages/useMessages.tsx'
import { speechJsonLd } from '../seo/jsonLd.ts'
import { Block } from './Block.tsx'
import { CardBlock } from './CardBlock.tsx'
import { Citation } from './Citation.tsx'
import { Corrections } from './Corrections.tsx'
import { HideInPreview } from './HideInPreview.tsx'
import { NamedLink } from './NamedLink.tsx'
import { OtherForms } from './OtherForms.tsx'
import { PageFrame } from './PageFrame.tsx'
import { PageHead } from './PageHead.tsx'
import { Figure } from './Picture.tsx'
import { Prose } from './Prose.tsx'
import { MistakeLink } from './ReportErrorPage.tsx'
import { SpeechContents } from './SpeechContents.tsx'
import styles from './SpeechPage.module.css'
import { Title } from './Title.tsx'
import { UpdatedAt } from './UpdatedAt.tsx'

/** A speech as a document: who, when, before whom; its parts by anchor; how to cite it. */
export function SpeechPage({ chrome, view }: ViewProps<SpeechView>) {
  const t = useMessages()
  return (
    <PageFrame chrome={chrome} current="/speeches">
      <PageHead
        chrome={chrome}
        description={view.summary}
        image={view.pictures.at(0)}
        jsonLd={speechJsonLd({ chrome, view })}
        path={view.path}
        tags={{
          article: {
            authors: [view.speaker],
            keywords: [],
            published: view.publishedAt,
            ...(view.updated && { modified: view.updated.instant }),
          },
          column: t.speeches,
        }}
        title={view.title}
        trail={[{ label: t.speeches, path: '/speeches' }]}
        type="article"
      />
      <article className={styles.speech}>
        <Head view={view} />
        <SpeechContents sections={view.sections} />
        <div className={styles.body}>
          <Corrections notes={view.corrections} />
          {view.pictures.map((picture, place) => (
            <Figure
              isFirst={place === 0}
              key={picture.src}
              picture={picture}
              sizes="(width >= 60rem) 43rem, 100vw"
            />
          ))}
          {view.salutation && <p className={styles.salutation}>{t.salutation(view.salutation)}</p>}
          <Prose html={view.bodyHtml} />
          <Citation text={view.citation} title={t.cite} />
          <OtherForms isNews path={view.path} />
          <MistakeLink path={view.path} />
        </div>
        <Around view={view} />
      </article>
    </PageFrame>
  )
}

function Head({ view }: { view: SpeechView }) {
  const t = useMessages()
  const { speaker } = view
  return (
    <header className={styles.head}>
      {view.occasion && <p className={styles.occasion}>{view.occasion}</p>}
      <h1 className={styles.title}>
        <Title text={view.title} />
      </h1>
      <p className={styles.date}>
        <time dateTime={view.date}>{t.dated(t.day(view.date))}</time>
      </p>
      <p className={styles.speaker}>
        {t.officeFirst && <Office office={speaker.office} />}
        <span className={styles.name}>
          <NamedLink link={speaker} />
        </span>
        {!t.officeFirst && <Office office={speaker.office} />}
      </p>
      <p className={styles.meta}>
        <span>{t.completeness[view.completeness]}</span>
        <span>{t.length(view.length)}</span>
        <span>{t.readingTime(view.minutes)}</span>
        {view.quotations > 0 && <span>{t.quotedIn(view.quotations)}</span>}
        {view.comparisonPath && (
          <HideInPreview>
            <a href={view.comparisonPath}>{t.compare}</a>
          </HideInPreview>
        )}
        <UpdatedAt updated={view.updated} />
      </p>
    </header>
  )
}

const Office = ({ office }: { office: string | undefined }) =>
  office && <span className={styles.office}>{office}</span>

function Around({ view: { meeting, meetingCard, reports, sitting } }: { view: SpeechView }) {
  const t = useMessages()
  return (
    <aside aria-label={t.packageOf} className={styles.around}>
      {meeting && (
        <Block title={t.meetingOf}>
          <p className={styles.meeting}>
            <NamedLink
              link={meetingCard ? { label: meetingCard.title, path: meetingCard.path } : meeting}
            />
          </p>
          {sitting && <p className={styles.sitting}>{sitting}</p>}
        </Block>
      )}
      <CardBlock cards={reports} title={t.reportsOf} />
    </aside>
  )
}
