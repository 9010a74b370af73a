import type { ListView } from '../queries/getLists.ts'
import type { ViewProps } from './ReaderView.tsx'

import { useMessages } from '../messages/useMessages.tsx'
import { listJsonLd } from '../seo/jsonLd.ts'
import { CardList } from './CardList.tsx'
import styles from './ListPage.module.css'
import { PageFrame } from './PageFrame.tsx'
import { PageHead } from './PageHead.tsx'

/** Documents, newest first, a page at a time. */
export function ListPage({ chrome, view }: ViewProps<ListView>) {
  const t = useMessages()
  const { cards, description, isContinued, olderPath, path, title } = view
  return (
    <PageFrame chrome={chrome} current={path}>
      <PageHead
        chrome={chrome}
        description={description}
        jsonLd={isContinued ? undefined : listJsonLd({ cards, chrome, path, title })}
        path={isContinued ? undefined : path}
        tags={{ column: title }}
        title={title}
        trail={[]}
      />
      <div className={styles.list}>
        <header className={styles.head}>
          <h1 className={styles.title}>{title}</h1>
          {description && <p className={styles.description}>{description}</p>}
        </header>
        {cards.length > 0 ? <CardList cards={cards} level={2} size="full" /> : <p>{t.empty}</p>}
        {(isContinued || olderPath) && (
          <nav aria-label={t.pages} className={styles.pages}>
            {isContinued && <a href={path}>{t.newest}</a>}
            {olderPath && (
              <a href={olderPath} rel="next">
                {t.older}
              </a>
            )}
          </nav>
        )}
      </div>
    </PageFrame>
  )
}
