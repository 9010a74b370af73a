import type { ReporterView } from '../queries/getReporter.ts'
import type { ViewProps } from './ReaderView.tsx'

import { useMessages } from '../messages/useMessages.tsx'
import { reporterJsonLd } from '../seo/jsonLd.ts'
import { Block } from './Block.tsx'
import { CardList } from './CardList.tsx'
import { PageFrame } from './PageFrame.tsx'
import { PageHead } from './PageHead.tsx'
import { ProfileHead } from './ProfileHead.tsx'
import styles from './ProfilePage.module.css'

/** A reporter: who they are, what they follow, what they wrote. */
export function ReporterPage({ chrome, view }: ViewProps<ReporterView>) {
  const t = useMessages()
  const { beats, reports } = view
  const service = t.months(view)
  const facts = [
    [t.jobTitle, view.desk].filter(Boolean).join(t.gap),
    ...(beats.length > 0 ? [`${t.beats}${t.colon}${t.list(beats)}`] : []),
    ...(service ? [`${t.inOffice}${t.colon}${service}`] : []),
    ...(view.pressCard ? [`${t.pressCard}${t.colon}${view.pressCard}`] : []),
  ]
  return (
    <PageFrame chrome={chrome}>
      <PageHead
        chrome={chrome}
        description={view.summary}
        jsonLd={reporterJsonLd({ chrome, view })}
        path={view.path}
        title={t.reporterTitled(view.name)}
        type="profile"
      />
      <article className={styles.profile}>
        <ProfileHead
          facts={facts}
          name={view.name}
          photo={view.photo}
          pinyin={t.saysReading ? view.pinyin : undefined}
        />
        {view.biography && (
          <div className={styles.life}>
            <p className={styles.biography}>{view.biography}</p>
          </div>
        )}
        <div className={styles.lists}>
          <Block title={t.reportsBy}>
            {reports.length > 0 ? (
              <CardList cards={reports} level={3} size="full" />
            ) : (
              <p>{t.empty}</p>
            )}
          </Block>
        </div>
      </article>
    </PageFrame>
  )
}
