import type { CardView } from '../queries/cards.ts'
import type { FrontPageView } from '../queries/getFrontPage.ts'
import type { ViewProps } from './ReaderView.tsx'

import { useMessages } from '../messages/useMessages.tsx'
import { siteJsonLd } from '../seo/jsonLd.ts'
import { Block } from './Block.tsx'
import { CardBlock } from './CardBlock.tsx'
import { CardFacts, CardList } from './CardList.tsx'
import styles from './FrontPage.module.css'
import { MeetingPackage } from './MeetingPackage.tsx'
import { PageFrame } from './PageFrame.tsx'
import { PageHead } from './PageHead.tsx'
import { Picture } from './Picture.tsx'
import { Title } from './Title.tsx'
import { UnbrokenPhrases } from './UnbrokenPhrases.tsx'

/** The front page: it carries a quiet day, with a lead and a list, and a congress. */
export function FrontPage({ chrome, view }: ViewProps<FrontPageView>) {
  const t = useMessages()
  const { below, lead, meeting, newest, sections, seconds, speeches } = view
  return (
    <PageFrame chrome={chrome} isFront>
      <PageHead chrome={chrome} jsonLd={siteJsonLd(chrome)} path="/" />
      {!lead && <p>{t.empty}</p>}
      <div className={styles.top}>
        {meeting?.leads && (
          <div className={styles.congress}>
            <MeetingPackage meeting={meeting} />
          </div>
        )}
        {lead && (
          <div className={styles.lead}>
            <Lead card={lead} />
            {below.length > 0 && (
              <div className={styles.below}>
                <CardList cards={below} level={2} size="lead" />
              </div>
            )}
          </div>
        )}
        {meeting && !meeting.leads && (
          <div className={styles.package}>
            <MeetingPackage meeting={meeting} />
          </div>
        )}
        <Side newest={newest} seconds={seconds} />
      </div>
      <div className={styles.sections}>
        {sections.map(({ cards, label, path }) => (
          <Block key={path} path={path} title={label}>
            <CardList cards={cards.slice(0, 1)} level={3} size="lead" />
            <CardList cards={cards.slice(1)} level={3} size="headlines" />
          </Block>
        ))}
        <CardBlock cards={speeches} path="/speeches" size="lead" title={t.speeches} />
      </div>
    </PageFrame>
  )
}

/** Beside the lead: what stands second, and what is new. */
const Side = ({ newest, seconds }: Pick<FrontPageView, 'newest' | 'seconds'>) => {
  const t = useMessages()
  return (
    <div className={styles.side}>
      {seconds.length > 0 && <CardList cards={seconds} level={2} />}
      <CardBlock cards={newest} path="/reports" size="headlines" title={t.latest} />
    </div>
  )
}

/** The lead, set as the paper sets it: kicker, headline, line-up, then picture and opening. */
function Lead({ card }: { card: CardView }) {
  return (
    <article>
      <div className={styles.leadHead}>
        {card.kicker && (
          <p className={styles.kicker}>
            <UnbrokenPhrases text={card.kicker} />
          </p>
        )}
        <h2 className={styles.headline}>
          <a href={card.path}>
            <Title text={card.title} />
          </a>
        </h2>
        {card.subhead && (
          <p className={styles.subhead}>
            <UnbrokenPhrases text={card.subhead} />
          </p>
        )}
      </div>
      {card.picture && (
        <a aria-hidden="true" className={styles.leadPicture} href={card.path} tabIndex={-1}>
          <Picture
            isFirst
            picture={{ ...card.picture, alt: '' }}
            sizes="(width >= 60rem) 46rem, calc(100vw - 2.5rem)"
          />
        </a>
      )}
      <div className={styles.leadText}>
        <p className={styles.summary}>{card.summary}</p>
        <CardFacts card={card} />
      </div>
    </article>
  )
}
