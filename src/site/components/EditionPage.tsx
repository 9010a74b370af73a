import type { EditionView } from '../queries/getEdition.ts'
import type { ViewProps } from './ReaderView.tsx'

import { useMessages } from '../messages/useMessages.tsx'
import { CardBlock } from './CardBlock.tsx'
import styles from './EditionPage.module.css'
import { PageFrame } from './PageFrame.tsx'
import { PageHead } from './PageHead.tsx'

/** The printed paper of a day: its pages in order, and what stood on each. */
export function EditionPage({ chrome, view }: ViewProps<EditionView>) {
  const t = useMessages()
  const { day, next, pages, path, previous } = view
  const name = t.day(day)
  const [inFull, weekday] = t.inFull({ day: name, weekday: t.weekday(day) })
  return (
    <PageFrame chrome={chrome} current="/editions">
      <PageHead
        chrome={chrome}
        path={pages.length > 0 ? path : undefined}
        title={`${t.edition}${t.colon}${name}`}
      />
      <header className={styles.head}>
        <h1 className={styles.title}>
          {inFull} {weekday && <span>{weekday}</span>}
        </h1>
        <nav aria-label={t.edition} className={styles.steps}>
          {previous && (
            <a href={`/editions/${previous}`} rel="prev">
              {t.previousEdition}
            </a>
          )}
          {next && (
            <a href={`/editions/${next}`} rel="next">
              {t.nextEdition}
            </a>
          )}
        </nav>
      </header>
      {pages.length === 0 && <p>{t.empty}</p>}
      <div className={styles.pages}>
        {pages.map(({ cards, name: pageName, page }) => (
          <CardBlock
            cards={cards}
            key={page}
            title={[page && t.page(page), pageName].filter(Boolean).join(t.gap)}
          />
        ))}
      </div>
    </PageFrame>
  )
}
