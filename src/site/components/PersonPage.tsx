import { formatOffice } from 'payload-newsroom/people'

import type { PersonView } from '../queries/getPerson.ts'
import type { ViewProps } from './ReaderView.tsx'

import { useMessages } from '../messages/useMessages.tsx'
import { personJsonLd } from '../seo/jsonLd.ts'
import { Block } from './Block.tsx'
import { CardBlock } from './CardBlock.tsx'
import { PageFrame } from './PageFrame.tsx'
import { PageHead } from './PageHead.tsx'
import { ProfileHead } from './ProfileHead.tsx'
import styles from './ProfilePage.module.css'
import { MistakeLink } from './ReportErrorPage.tsx'

/** A person in public office: the offices over time, and where they are on the record. */
export function PersonPage({ chrome, view }: ViewProps<PersonView>) {
  const t = useMessages()
  const { meetings, offices, reports, speeches } = view
  const current = offices.find(({ to }) => !to)
  return (
    <PageFrame chrome={chrome}>
      <PageHead
        chrome={chrome}
        description={view.summary}
        jsonLd={personJsonLd({ chrome, view })}
        path={view.path}
        title={view.name}
        type="profile"
      />
      <article className={styles.profile}>
        <ProfileHead
          facts={current ? [formatOffice(current, t.language)] : []}
          name={view.name}
          photo={view.photo}
          pinyin={t.saysReading ? view.pinyin : undefined}
        />
        <div className={styles.life}>
          {view.biography && <p className={styles.biography}>{view.biography}</p>}
          {offices.length > 0 && <Offices offices={offices} />}
          <MistakeLink path={view.path} />
        </div>
        <div className={styles.lists}>
          <CardBlock cards={speeches} size="headlines" title={t.speechesBy} />
          <CardBlock cards={reports} size="headlines" title={t.mentions} />
          <CardBlock cards={meetings} size="headlines" title={t.meetingsAttended} />
        </div>
      </article>
    </PageFrame>
  )
}

function Offices({ offices }: Pick<PersonView, 'offices'>) {
  const t = useMessages()
  return (
    <Block title={t.offices}>
      <ol className={styles.offices}>
        {offices.map((office) => (
          <li key={`${office.organisation}${office.title}${office.from ?? ''}`}>
            <span className={styles.term}>{t.months(office)}</span>
            <span className={office.to ? undefined : styles.current}>
              {formatOffice(office, t.language)}
            </span>
          </li>
        ))}
      </ol>
    </Block>
  )
}
